"""D18, the assurance sheet."""
