"""D16, the handover pack for a new chair."""
