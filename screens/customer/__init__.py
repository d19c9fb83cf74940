"""One customer after the sale."""
