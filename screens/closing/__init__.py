"""The closing screen: one short question, and the road from a no."""
