"""What a changed playbook would change."""
