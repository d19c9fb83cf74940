"""Backups: copies of the file, one to bring back, one to make now."""
