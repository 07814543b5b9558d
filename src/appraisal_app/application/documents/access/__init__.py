"""D17, the access-request pack."""
