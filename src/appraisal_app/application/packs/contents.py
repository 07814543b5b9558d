"""The first page of a pack: what is in it, and by what each paper is known again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.application.documents.catalogue import State
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.parts import Cover, Mark
from appraisal_app.application.documents.statement.standing import standing_now
from appraisal_app.application.packs.choosing import Going
from appraisal_app.application.packs.kinds import Pack
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.record import Record
from appraisal_app.domain.typography import typographic

STATES: Mapping[str, str] = MappingProxyType(
    {
        "held": "held back",
        "draft": "draft",
        "ready": "as it stands on this day",
    }
)
"""By the values of `State`, of what is made afresh."""


_UNCONFLICTED = frozenset({DocumentId.PAY, DocumentId.BOARD, DocumentId.MINUTE})


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsRow:
    """One paper of the pack; `fingerprint` is the beginning of its SHA-256, in groups."""

    number: str
    title: str
    state: str
    pages: int
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsContent:
    """The whole of the page; of what stays out it says nothing."""

    cover: Cover
    mark: Mark
    rows: tuple[ContentsRow, ...]
    warning: str
    """To whom papers of this folder may not go, although their office is on its title; or ""."""


def build_contents(
    record: Record, pack: Pack, mark: Mark, rows: Sequence[ContentsRow]
) -> ContentsContent:
    """The page for papers that are made already."""
    cover = Cover(
        trust=record.trust.name,
        eyebrow=f"Review {record.cycle.label}",
        title=f"Contents: {pack.title[:1].lower()}{pack.title[1:]}",
        cycle=record.cycle.label,
        classification="Confidential",
        standing=pack.title,
        footer="Contents",
    )
    return ContentsContent(cover=cover, mark=mark, rows=tuple(rows), warning=_warning(pack, rows))


def _warning(pack: Pack, rows: Sequence[ContentsRow]) -> str:
    held = [each.number for each in rows if each.number in _UNCONFLICTED]
    numbers = " and ".join(filter(None, (", ".join(held[:-1]), *held[-1:])))
    if pack.reader is not Reader.TRUSTEES or not held:
        return ""
    goes = "goes" if len(held) == 1 else "go"
    return (
        f"{numbers} {goes} only to trustees without a conflict of interest: not to a staff "
        "trustee, nor to a trustee with a conflict, nor to the chief executive as a trustee."
    )


def state_of(record: Record, going: Going) -> str:
    """How the paper stands, in words; of a statement that is fixed, who has signed and how."""
    if going.state in (State.FROZEN, State.SIGNED):
        return standing_now(record)
    return STATES[going.state.value]


def contents_row(record: Record, going: Going, *, pages: int, sha256: str) -> ContentsRow:
    """The line of one paper."""
    return ContentsRow(
        number=going.document.value,
        title=typographic(going.title),
        state=state_of(record, going),
        pages=pages,
        fingerprint=short(sha256),
    )


def short(sha256: str) -> str:
    """The first sixteen digits of a SHA-256, in groups of four."""
    return " ".join(sha256[at : at + 4] for at in range(0, 16, 4))
