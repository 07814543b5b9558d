"""D03, the chief executive's self-review."""
