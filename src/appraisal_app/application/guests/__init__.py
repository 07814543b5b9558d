"""A panel member's or adviser's own file: what they are asked, and what they send back."""
