"""The public screen: a visit, its cover, its doors and its staff."""
