"""Papers for one reader in a file of their own: what came, when and from where; never changed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from appraisal_app.domain.confidentiality import Reader

OTHER_READER: Final = (
    "These papers are for another reader than those in this file. Nothing was changed; make a "
    "file of its own for them."
)
OTHER_TRUST: Final = (
    "These papers are from another trust than those in this file. Nothing was changed; make a "
    "file of its own for them."
)
ONLY_READ: Final = "The papers in this file can only be read. Nothing was changed."


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedPaper:
    """One finished paper; the id is its document's number and edition.

    `standing` says in words how it stood when it was copied, `size` counts the bytes of its PDF,
    which the file keeps under `sha256`.
    """

    id: str
    document: str
    edition: str = ""
    title: str
    standing: str
    name: str
    """What it is called when it is saved as a file."""
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What was given at one time; `file` and `review` are those of the board, `pack` a key."""

    id: str
    review: str
    label: str
    trust: str
    reader: Reader
    pack: str
    made_at: datetime
    made_by: str
    """In words by the office, such as "the clerk"; never a name."""
    file: str
    papers: tuple[CopiedPaper, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperCopies:
    """Everything in such a file, the earliest delivery first; it grows, and nothing else."""

    id: str
    deliveries: tuple[Delivery, ...] = ()

    @property
    def latest(self) -> Delivery | None:
        """What came last."""
        return self.deliveries[-1] if self.deliveries else None

    @property
    def papers(self) -> frozenset[str]:
        """The SHA-256 of every paper."""
        return frozenset(paper.sha256 for each in self.deliveries for paper in each.papers)

    def with_delivery(self, delivery: Delivery) -> PaperCopies:
        """With what came now."""
        return replace(self, deliveries=(*self.deliveries, delivery))

    def without(self, delivery: str) -> PaperCopies:
        """Without a delivery that was given back."""
        kept = tuple(each for each in self.deliveries if each.id != delivery)
        return replace(self, deliveries=kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitedCopy:
    """A delivery on its way, with the pages of its papers in their order."""

    delivery: Delivery
    pages: tuple[bytes, ...] = field(repr=False)

    @property
    def review(self) -> str:
        """The id of the review in the board's file."""
        return self.delivery.review


def refusal_of(copies: PaperCopies, delivery: Delivery) -> str:
    """Why a delivery does not belong into the file, in one sentence; "" when it does."""
    latest = copies.latest
    if latest is None:
        return ""
    if latest.reader is not delivery.reader:
        return OTHER_READER
    # The board may have begun a new file since; its trust is then still called the same.
    if latest.file != delivery.file and latest.trust != delivery.trust:
        return OTHER_TRUST
    return ""


def may_follow(before: PaperCopies, after: PaperCopies) -> bool:
    """Whether all that differs is one delivery more at the end, or the last one given back."""
    old, new = before.deliveries, after.deliveries
    return old == new or old == new[:-1] or new == old[:-1]
