"""Doing a migration on a board: looking, planning, carrying out, resuming, undoing, and what to keep of it."""
