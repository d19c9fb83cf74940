"""The import of prospects: choose a list, look at what it would do, bring it in."""
