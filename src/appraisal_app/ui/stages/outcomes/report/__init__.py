"""The report to the board."""
