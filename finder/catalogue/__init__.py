"""Content to one read-only SQLite file, and that file to answers."""
