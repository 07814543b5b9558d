"""D15, the outcome letter to the chief executive."""
