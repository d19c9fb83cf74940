"""Imports: spreadsheets of prospects read, understood, previewed, landed and taken back."""
