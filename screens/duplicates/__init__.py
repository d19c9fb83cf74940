"""Organisations that may be the same."""
