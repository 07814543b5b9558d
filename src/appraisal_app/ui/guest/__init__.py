"""The pages of a panel member's or adviser's own file."""
