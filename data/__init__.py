"""What the rep knows and keeps: rules, tables, store and subjects. No terminal here."""
