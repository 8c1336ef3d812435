"""The tests of Asym Studio; folders mirror `asym_studio/`."""
