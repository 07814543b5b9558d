"""Schools and figures from tables: what was read, how it differs, and taking it over."""
