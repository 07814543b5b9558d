"""The documents: what each may hold, and when it may be made."""
