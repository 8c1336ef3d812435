"""The project itself: its README, its packages, its rules, and the plugins that hold every test to them."""
