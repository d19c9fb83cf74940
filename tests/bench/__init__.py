"""The benchmark: the installed program measured at a terminal beside a bare Textual app, outside the tests."""
