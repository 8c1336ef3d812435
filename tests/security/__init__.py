"""What means harm: boards, folders and clients that must not crash, hang or mislead the program."""
