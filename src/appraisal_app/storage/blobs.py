"""Bytes kept in the file under their own hash, so that they can be checked when read."""

from __future__ import annotations

import hashlib

import sqlalchemy as sa

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import Blob

_BLOBS = sa.table(
    "blob",
    sa.column("sha256", sa.Text),
    sa.column("media_type", sa.Text),
    sa.column("data", sa.LargeBinary),
)


def put_blob(connection: sa.Connection, data: bytes, media_type: str) -> str:
    """Keeps the bytes once, however often they are given, and returns their SHA-256."""
    digest = hashlib.sha256(data).hexdigest()
    known = sa.select(_BLOBS.c.sha256).where(_BLOBS.c.sha256 == digest)
    if connection.execute(known).first() is None:
        connection.execute(
            sa.insert(_BLOBS).values(sha256=digest, media_type=media_type, data=data)
        )
    return digest


def get_blob(connection: sa.Connection, sha256: str) -> Blob:
    """The bytes; raises KeyError for an unknown hash, DamagedError for altered bytes."""
    query = sa.select(_BLOBS.c.media_type, _BLOBS.c.data).where(_BLOBS.c.sha256 == sha256)
    row = connection.execute(query).first()
    if row is None:
        raise KeyError(sha256)
    blob = Blob(media_type=row[0], data=bytes(row[1]))
    if hashlib.sha256(blob.data).hexdigest() != sha256:
        raise DamagedError("a document kept in it was altered")
    return blob
