"""The trust diagnostic."""
