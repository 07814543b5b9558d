"""Home of a guest's file: what is due, whose turn it is, is the file safe."""
