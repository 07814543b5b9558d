"""D04, the evidence index."""
