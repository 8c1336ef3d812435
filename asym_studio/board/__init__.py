"""Doing it on a board: ports, sessions, backups, and the virtual board."""
