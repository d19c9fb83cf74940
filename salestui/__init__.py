"""The shell: command line, app, settings and keys."""
