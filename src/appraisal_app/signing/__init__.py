"""Signatures: identities, signing, and the verdict on a signed PDF."""
