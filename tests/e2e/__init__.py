"""The whole program, as it is installed, run from outside the checkout."""
