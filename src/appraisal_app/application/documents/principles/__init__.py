"""D02, principles and ground rules."""
