"""The ledger: what was done and promised."""
