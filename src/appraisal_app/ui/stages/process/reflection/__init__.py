"""The chief executive's self-reflection."""
