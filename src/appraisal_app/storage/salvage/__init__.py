"""What can still be read of a damaged file, into a new one."""
