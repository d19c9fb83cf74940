"""The board: deals by stage, drawn by one widget."""
