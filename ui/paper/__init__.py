"""Pages away from the window: typeset, drawn, printed and saved."""
