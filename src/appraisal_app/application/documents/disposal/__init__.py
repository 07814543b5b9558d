"""D19, the disposal certificate."""
