"""The Board page: a board's state, its map beside the document's, and everything that can be done to it."""
