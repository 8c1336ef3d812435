"""The documentation in a window of its own, and what a problem's code means."""
