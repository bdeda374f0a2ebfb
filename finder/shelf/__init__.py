"""What a person keeps: bookmarks, lists and the handout on the table."""
