"""What the application asks of the world: protocols that adapters fulfil."""
