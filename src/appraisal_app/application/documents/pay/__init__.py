"""D11, the pay recommendation."""
