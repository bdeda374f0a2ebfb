"""Read-only files that ship with the application; no logic."""
