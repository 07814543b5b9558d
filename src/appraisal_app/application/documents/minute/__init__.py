"""D14, the confidential minute."""
