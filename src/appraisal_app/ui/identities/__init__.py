"""The signing identities on this computer."""
