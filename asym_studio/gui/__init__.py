"""The window: everything that needs Qt. It shows and edits values of `flash`; it decides nothing about them."""
