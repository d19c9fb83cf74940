"""Rescue: the file is damaged; a backup takes its place, or an empty file, if the rep says so."""
