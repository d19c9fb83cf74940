"""The card: everything about an organisation, on one screen."""
