"""What the chip does after a reset: a simulator of ESP-IDF's second-stage bootloader. Pure: bytes in, values out."""
