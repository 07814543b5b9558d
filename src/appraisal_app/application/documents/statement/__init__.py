"""D07, the annual review statement."""
