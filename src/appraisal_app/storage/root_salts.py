"""A salt for each id, which goes when what it salted is disposed of.

Without it nobody can try whether a text that went is the one that they guess: the hashes that stay
in the chain are then those of nothing that can be found again.
"""

from __future__ import annotations

import os

import sqlalchemy as sa

_SALTS = sa.table("root_salt", sa.column("root_id", sa.Text), sa.column("salt", sa.Text))
_SALT = sa.select(_SALTS.c.salt).where(_SALTS.c.root_id == sa.bindparam("of"))
"""Composed once, as that takes longer than to read."""
_BYTES = 32


def salt_of(connection: sa.Connection, root_id: str) -> bytes:
    """The salt of that id; no bytes where nothing was hashed under it yet."""
    return bytes.fromhex(connection.execute(_SALT, {"of": root_id}).scalar() or "")


def have_salt(connection: sa.Connection, root_id: str) -> None:
    """Gives the id its salt where it has none."""
    if not salt_of(connection, root_id):
        row = {"root_id": root_id, "salt": os.urandom(_BYTES).hex()}
        connection.execute(sa.insert(_SALTS).values(row))
