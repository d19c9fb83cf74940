"""What the rep sees: Textual lives here and only here."""
