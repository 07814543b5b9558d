"""The chief executive's own desk: what comes from the chair, what goes back, and nothing else."""
