"""Asym Studio: asymmetric flash layouts for ESP32 boards, designed, checked and explained."""

__version__ = "0.1.0"
