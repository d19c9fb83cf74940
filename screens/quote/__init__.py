"""The quote of a deal: its options side by side, its versions."""
