"""D05, the brief for the external adviser, and the adviser's report."""
