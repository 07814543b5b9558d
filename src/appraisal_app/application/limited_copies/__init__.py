"""Papers for one reader, in a file of their own or sealed on their way to one; only to be read."""
