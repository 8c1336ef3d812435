"""What to do about a layout: how small a partition can be, and how to split the flash. Pure: values in, values out."""
