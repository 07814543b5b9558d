"""What makes each step complete: one list for the page, the gate and the refusal."""
