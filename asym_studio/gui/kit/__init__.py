"""Export › Firmware kit: what the kit is to hold, and a look at each of its files before they are written."""
