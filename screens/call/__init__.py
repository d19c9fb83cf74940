"""The call screen: the live call under the rep's hands."""
