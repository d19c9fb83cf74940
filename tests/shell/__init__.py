"""Tests of the shell: command line, settings, keys."""
