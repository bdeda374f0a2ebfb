"""A list of entries to paper."""
