"""A complaint, step by step."""
