"""The firmware kit: everything that a build needs to use a layout, made from the layout alone."""
