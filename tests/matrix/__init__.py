"""Migrations between real layouts, cut at every flash operation; each resumed by a process that knows the journal."""
