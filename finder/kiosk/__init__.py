"""What a public screen needs besides its window: the staff's PIN, and counts without people."""
