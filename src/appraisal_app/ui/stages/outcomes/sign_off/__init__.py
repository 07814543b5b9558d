"""Sign-off: freeze the text, sign it, and what may follow."""
