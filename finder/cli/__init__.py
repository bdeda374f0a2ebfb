"""The command line: everything but pixels."""
