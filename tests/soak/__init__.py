"""The same thing very often: nothing may grow."""
