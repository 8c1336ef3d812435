"""What every test is held to: an isolated home, no unexpected log record, nothing left running."""
