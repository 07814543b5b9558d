"""Home of the desk: what is due, whose turn it is, is the file safe."""
