"""The needs analysis: a conversation and a form over the same answers."""
