"""Schema migrations, run by Alembic only when a file is behind."""
