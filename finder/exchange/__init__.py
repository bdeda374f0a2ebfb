"""Handing the catalogue's references to reference managers, in the formats that they read."""
