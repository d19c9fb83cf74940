"""Exports: everything in the file written out for other programs, and read back the same."""
