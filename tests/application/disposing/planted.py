"""A real file with two reviews: one full of words that occur nowhere else, and one to stay."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from random import Random
from string import ascii_lowercase
from tempfile import TemporaryDirectory
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from tests.storage.planting import Planter
from tests.storage.samples import files_on
from tests.ui.stages.records import full_record

from appraisal_app.application.creating import FixedClock
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import CaseFile, DocumentKind, Key, RawKey, UnitOfWork
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.cycle import Action, Cycle, CycleId, Moved, Status
from appraisal_app.domain.disposals import Disposal, Disposals, DisposedKind
from appraisal_app.domain.evidence import EvidenceIndex
from appraisal_app.domain.kept_paper import KeptPaper
from appraisal_app.domain.letter import Appeal
from appraisal_app.domain.people import Office, Role, Signatories
from appraisal_app.domain.record import (
    CYCLE_PARTS,
    FILE_PARTS,
    SEALED_BY_SIGNATURE,
    SNAPSHOTS,
)
from appraisal_app.domain.sign_off import Addenda
from appraisal_app.domain.year import Concerns
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.current_format import CURRENT_FORMAT

GONE, STAYS = "review-gone", "cycle-1"
LABEL = "2016/17"
CLOSED = datetime(2017, 12, 4, 12, tzinfo=UTC)
NOW = datetime(2026, 11, 20, 18, 30, tzinfo=UTC)
CLOCK = FixedClock(NOW)
"""More than six years later."""
FILES = files_on(case_format=CURRENT_FORMAT)
SHARED = b"%PDF the same paper"
MANY = 500
"""Of so many words at least a piece is found before they go."""


@dataclass(frozen=True, slots=True)
class PlantedFile:
    """The open file and what must not be left in it."""

    case: SqlCaseFile
    words: tuple[str, ...]


def order(kind: DisposedKind = DisposedKind.REVIEW, **changes: Any) -> Disposal:
    """Decided and ready to be done."""
    by = {"authorised_by": Office.CHAIR, "authority": "Minute 12", "done_by": Office.CLERK}
    return Disposal(**{"id": "d-1", "kind": kind, "review": GONE, **by, **changes})


def planted_file(path: Path, seed: int, key: Key = None) -> PlantedFile:
    """Written as somebody writes: noted, then changed again, then signed."""
    random = Random(seed)  # noqa: S311 - the same words for the same seed
    data, first = _first_written(key)
    words = [*first]
    path.write_bytes(data)
    case = FILES.open(path, key, at=CLOSED)

    def word(_: int = 0) -> str:
        words.append("".join(random.choices(ascii_lowercase, k=14)))
        return words[-1]

    for _ in range(random.randrange(1, 3)):
        _write_over(case, _parts(word, random), _papers(case, word, random))
    with case.unit_of_work() as unit:
        for kind in SEALED_BY_SIGNATURE:
            unit.seal(kind, GONE, at=CLOSED)
        unit.note_hashes(actor="clerk", at=CLOSED)
    return PlantedFile(case, tuple(words))


@cache
def _first_written(key: Key) -> tuple[bytes, tuple[str, ...]]:
    """A file in which the review was written once, made once for each key, and its words."""
    random = Random("first")  # noqa: S311 - the same words each time
    words: list[str] = []

    def word(_: int = 0) -> str:
        words.append("".join(random.choices(ascii_lowercase, k=14)))
        return words[-1]

    with TemporaryDirectory() as folder:
        path = Path(folder) / "f.appraisal"
        case = FILES.create(path, key, kind=DocumentKind.BOARD, at=CLOSED)
        with case.unit_of_work() as unit:
            _add_what_stays(unit)
            for part in _parts(word, random).values():
                unit.add(part)
            unit.note_hashes(actor="clerk", at=CLOSED)
        case.close()
        return path.read_bytes(), tuple(words)


@cache
def planted_bytes(key: Key = None) -> tuple[bytes, tuple[str, ...]]:
    """The bytes of one such file, by default without a passphrase, made once, and its words."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "f.appraisal"
        made = planted_file(path, 7, key)
        made.case.close()
        return path.read_bytes(), made.words


def bytes_beside(path: Path, key: RawKey | None = None) -> bytes:
    """Everything that lies beside the file under its name; of the file itself, what a reader of
    its key sees on each page, those in no use among them.
    """
    others = [each for each in sorted(path.parent.glob(f"{path.stem}*")) if each != path]
    own = path.read_bytes() if key is None else decrypted(path.read_bytes(), key)
    return b"\n".join((own, *(each.read_bytes() for each in others)))


def decrypted(data: bytes, key: RawKey) -> bytes:
    """Each page as the cipher would show it, in use or not, without asking the database."""
    pages = [data[at : at + _PAGE] for at in range(0, len(data), _PAGE)]
    # The first page begins with the salt, which nothing covers.
    pages[0] = pages[0][_SALT:]
    return b"\n".join(_page(each, bytes.fromhex(key.hex)) for each in pages)


def _page(page: bytes, key: bytes) -> bytes:
    """Its end holds how it was begun and, behind that, its code."""
    text, start = page[:-_RESERVED], page[-_RESERVED:][:_START]
    reader = Cipher(AES(key), CBC(start)).decryptor()
    return reader.update(text) + reader.finalize()


_PAGE, _RESERVED, _START, _SALT = 4096, 80, 16, 16


def left_in(data: bytes, words: Iterable[str]) -> tuple[str, ...]:
    """Words of which a piece is still there: an index keeps only the ends of its words."""
    pieces = {word[4:].encode(): word for word in words}
    runs = set(_RUNS.findall(data))
    found = {run[at : at + _PIECE] for run in runs for at in range(len(run) - _PIECE + 1)}
    return tuple(word for piece, word in pieces.items() if piece in found)


_PIECE = 10
_RUNS = re.compile(rb"[a-z]{%d,}" % _PIECE)


def _add_what_stays(unit: UnitOfWork) -> None:
    record = full_record(Status.CLOSED)
    shared = _paper("shared", unit.put_blob(SHARED, "application/pdf"))
    kept = replace(
        record,
        disposals=Disposals(id=FILE_ID),
        access_requests=replace(record.access_requests, requests=()),
        evidence=_bearing(record.evidence, (shared,)),
    )
    for name in (*CYCLE_PARTS, *FILE_PARTS):
        unit.add(getattr(kept, name))
    unit.add(Correspondence(id=FILE_ID))
    unit.add(Signatories(id=FILE_ID))


def _parts(word: Callable[..., str], random: Random) -> dict[str, Any]:
    """Every part of the review, with a text as long as it may be."""
    planter = Planter(kept_whole=SNAPSHOTS, word=word)
    parts = {
        name: planter.value(kind, key=("id", GONE))
        for name, kind in CYCLE_PARTS.items()
        if kind not in {Cycle, Appeal, Concerns}
    }
    long = " ".join(word() for _ in range(random.randrange(900)))
    moved = Moved(at=CLOSED, by=Role.CHAIR, action=Action.CLOSE, reason=word())
    cycle = replace(
        full_record(Status.CLOSED).cycle,
        id=CycleId(GONE),
        label=LABEL,
        start=date(2016, 9, 1),
        end=date(2017, 8, 31),
        moves=(moved,),
    )
    return {
        **parts,
        "statement": replace(parts["statement"], strengths=long),
        "cycle": cycle,
        "appeal": Appeal(id=GONE),
        "concerns": Concerns(id=GONE),
    }


def _papers(case: CaseFile, word: Callable[..., str], random: Random) -> tuple[KeptPaper, ...]:
    """Two of this review, and one that the other review keeps as well."""
    with case.unit_of_work() as unit:
        own = [
            unit.put_blob(
                b"%PDF " + b"X" * random.randrange(40_000) + word().encode(), "application/pdf"
            )
            for _ in range(2)
        ]
        shared = unit.put_blob(SHARED, "application/pdf")
    return tuple(_paper(str(n), each) for n, each in enumerate((*own, shared)))


def _paper(paper_id: str, sha256: str) -> KeptPaper:
    return KeptPaper(id=paper_id, name="a.pdf", media_type="application/pdf", size=9, sha256=sha256)


def _bearing(evidence: EvidenceIndex, papers: tuple[KeptPaper, ...]) -> EvidenceIndex:
    first, *rest = evidence.items
    return replace(evidence, items=(replace(first, papers=papers), *rest))


def _write_over(case: CaseFile, parts: dict[str, Any], papers: tuple[KeptPaper, ...]) -> None:
    """The statement is the first paper; the post holds what belongs to the review."""
    statement, *kept = papers
    parts["evidence"] = _bearing(parts["evidence"], tuple(kept))
    parts["sign_off"] = replace(parts["sign_off"], document=statement.sha256)
    with case.unit_of_work() as unit:
        # What was added to a signed review stays as it was.
        for name, kind in CYCLE_PARTS.items():
            if kind is Addenda:
                continue
            unit.save(parts[name], unit.get(kind, GONE)[1])
        unit.note_hashes(actor="clerk", at=CLOSED)
