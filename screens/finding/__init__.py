"""Finding: anything in the file by what one remembers of it."""
