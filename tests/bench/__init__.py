"""Measurements, run by hand (`python -m tests.bench`): numbers depend on the machine, so no test fails by them."""
