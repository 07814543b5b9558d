"""When people come and go."""
