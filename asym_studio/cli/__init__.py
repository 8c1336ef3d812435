"""The command line over the pure core. It never imports Qt: what needs a window is given to it (see `faces`)."""
