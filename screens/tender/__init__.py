"""The tender: how a public buyer purchases, as a checklist with its deadlines."""
