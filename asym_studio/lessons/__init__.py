"""Telling how the split works: lessons that drive the simulators frame by frame. Pure: values in, values out."""
