"""What can be asked for on the command line, each command loaded only when it is asked for."""
