"""Fuzzing every reader: whatever it is given, only a StudioError may come out, in bounded time and memory."""
