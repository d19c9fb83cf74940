"""The paper: a memo, a quote's text or a hand-over note, read over, edited and sent."""
