"""The bundled playbooks."""
