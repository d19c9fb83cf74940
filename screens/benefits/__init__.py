"""The benefits screen: what answers their needs, turned towards the customer."""
