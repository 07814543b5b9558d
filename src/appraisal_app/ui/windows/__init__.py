"""Several windows at once: which is there, which file is in which, and what concerns them all."""
