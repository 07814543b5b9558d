"""Golden files: one case file of each format as it was written, packed, with what is in it."""

from __future__ import annotations

import json
import lzma
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from tests.golden.pages import locked, unlocked

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.domain.record import AGGREGATES
from appraisal_app.storage.canonical import hashed_text

HERE = Path(__file__).resolve().parent
PASSPHRASE = "bramble anchor violin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of one format's files; the hashes are SHA-256.

    `released` is set by hand in the commit that releases the format; from then on nobody writes
    these files again.
    """

    released: bool
    schema: str
    plain: str
    protected: str
    record: str
    document: str
    events: int
    words: str
    paper: str


def versions() -> tuple[int, ...]:
    """The formats of which a golden file is kept."""
    return tuple(sorted(int(each.stem[1:]) for each in HERE.glob("v*.json")))


def facts_of(version: int) -> Facts:
    """What is noted beside the files of that format."""
    return Facts(**json.loads((HERE / f"v{version}.json").read_text("utf-8")))


def plain_file(version: int) -> bytes:
    """The file without a passphrase, as it was written."""
    return lzma.decompress((HERE / f"v{version}.plain.xz").read_bytes())


def protected_file(version: int) -> bytes:
    """The one that PASSPHRASE opens, as it was written."""
    return locked(lzma.decompress((HERE / f"v{version}.protected.xz").read_bytes()), PASSPHRASE)


def keep(version: int, plain: bytes, protected: bytes, facts: Facts) -> None:
    """Put a format's files in their place."""
    for name, data in (("plain", plain), ("protected", unlocked(protected, PASSPHRASE))):
        packed = lzma.compress(data, preset=9 | lzma.PRESET_EXTREME)
        (HERE / f"v{version}.{name}.xz").write_bytes(packed)
    text = json.dumps(asdict(facts), indent=1) + "\n"
    (HERE / f"v{version}.json").write_text(text, encoding="utf-8")


def record_hash(case: CaseFile) -> str:
    """Of all that stands in the record; fields that a later format adds do not change it."""
    digest = sha256()
    with case.unit_of_work() as unit:
        for kind in AGGREGATES:
            for root in sorted(unit.ids(kind)):
                text = hashed_text(unit.get(kind, root)[0])
                digest.update(f"{kind.__name__} {root} {text}\n".encode())
    return digest.hexdigest()
