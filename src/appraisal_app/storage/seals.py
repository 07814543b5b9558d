"""Seals: the database itself refuses every change to a sealed aggregate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from appraisal_app.application.errors import SealedError

_SEALS = sa.table(
    "seal", *(sa.column(name, sa.Text) for name in ("aggregate", "root_id", "sealed_at", "hash"))
)


def put_seal(
    connection: sa.Connection, aggregate: str, root_id: str, value_hash: str, *, at: datetime
) -> None:
    """Seals for good; raises SealedError when it is sealed already."""
    if seal_hash(connection, aggregate, root_id) is not None:
        raise SealedError
    connection.execute(
        sa.insert(_SEALS).values(
            aggregate=aggregate, root_id=root_id, sealed_at=at.isoformat(), hash=value_hash
        )
    )


def seal_hash(connection: sa.Connection, aggregate: str, root_id: str) -> str | None:
    """The hash that was sealed; None for what is not sealed."""
    query = sa.select(_SEALS.c.hash).where(
        _SEALS.c.aggregate == aggregate, _SEALS.c.root_id == root_id
    )
    return connection.execute(query).scalar()


@dataclass(frozen=True, slots=True)
class Seal:
    """One row: what is sealed, since when, and its hash then."""

    aggregate: str
    id: str
    sealed_at: str
    hash: str


def all_seals(connection: sa.Connection) -> tuple[Seal, ...]:
    """Everything sealed."""
    return tuple(Seal(*row) for row in connection.execute(sa.select(*_SEALS.c)))
