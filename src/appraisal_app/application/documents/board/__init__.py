"""D12, the confidential report to the board."""
