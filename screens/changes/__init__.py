"""The screen of changes: what a changed playbook or other days off would change, before it does."""
