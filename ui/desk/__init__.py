"""The caseworker's window, and what starts and follows it."""
