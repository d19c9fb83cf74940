"""The demo: invented customers with a believable past, the same for the same seed, day and playbook."""
