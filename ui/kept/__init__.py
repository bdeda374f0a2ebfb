"""Lists in the window: keeping, menus and what is worked on."""
