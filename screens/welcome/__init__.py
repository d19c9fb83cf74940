"""Welcome: the first screen of an empty file."""
