"""What a case file proves, what it does not, and how to say so."""
