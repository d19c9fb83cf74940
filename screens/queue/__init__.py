"""The queue: home."""
