"""Dialogs: questions, the preset gallery, and the pages of the Help menu."""
