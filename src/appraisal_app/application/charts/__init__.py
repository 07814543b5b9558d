"""Charts as values, their geometry and their equivalents in words; no library draws here."""
