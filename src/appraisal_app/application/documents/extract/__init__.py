"""D13, the open minutes extract."""
