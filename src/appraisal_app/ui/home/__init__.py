"""What is next, who has the ball, and whether the file is safe."""
