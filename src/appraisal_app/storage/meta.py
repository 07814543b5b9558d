"""What a case file says about itself, fixed when it is created."""

from __future__ import annotations

import os
import uuid
from dataclasses import dataclass, field
from datetime import datetime

from appraisal_app.application.errors import DamagedError
from appraisal_app.application.ports.files import DocumentKind
from appraisal_app.storage.driver import Link, scalar

_SALT_BYTES = 32
_MARK_BYTES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """The file's own number, whose it is, when it was made, and the salt of its hashes."""

    document_id: str
    kind: DocumentKind
    created_at: datetime
    salt: bytes = field(repr=False)


def write_meta(link: Link, kind: DocumentKind, created_at: datetime) -> None:
    """Fills the tables of a new file."""
    values = {
        "document_id": str(uuid.uuid4()),
        "kind": kind.value,
        "created_at": created_at.isoformat(),
        "hash_salt": os.urandom(_SALT_BYTES).hex(),
    }
    link.execute("BEGIN IMMEDIATE")
    for name, value in values.items():
        link.execute("INSERT INTO meta (name, value) VALUES (?, ?)", (name, value))
    link.execute("INSERT INTO change_mark (id, mark) VALUES (1, ?)", (new_mark(),))
    link.execute("COMMIT")


def read_meta(link: Link) -> Meta:
    """What the file says about itself; raises DamagedError when it says too little."""
    rows: list[tuple[str, str]] = link.execute("SELECT name, value FROM meta").fetchall()  # pyright: ignore[reportAssignmentType]
    values = dict(rows)
    try:
        return Meta(
            document_id=str(uuid.UUID(values["document_id"])),
            kind=DocumentKind(values["kind"]),
            created_at=datetime.fromisoformat(values["created_at"]),
            salt=bytes.fromhex(values["hash_salt"]),
        )
    except (KeyError, ValueError) as error:
        raise DamagedError("it does not say what it is") from error


def new_mark() -> str:
    """A mark that no earlier state of the file carries."""
    return os.urandom(_MARK_BYTES).hex()


def renew_mark(link: Link) -> None:
    """Notes that the file is not what it was at the last backup."""
    link.execute("UPDATE change_mark SET mark = ?", (new_mark(),))


def change_mark(link: Link) -> str:
    """The mark of the last change, by which a backup knows whether it is still current."""
    return str(scalar(link, "SELECT mark FROM change_mark"))
