"""Care: every customer by how they stand."""
