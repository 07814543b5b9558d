"""What several documents share: cover, mark of the record, objective, signature."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Ties pages to a state of the record: number and short fingerprint, and the pages' own date.

    A blank one is that of forms, which show no state of the record and have no date. `of_file`
    says that it is the state of every review in the file and not of one.
    """

    record_id: str
    number: int
    fingerprint: str
    at: datetime
    of_file: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to show of it."""
        return not self.record_id

    @property
    def blank(self) -> Mark:
        """The same for forms."""
        return replace(self, record_id="", number=0, fingerprint="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What it is, whose, which year, who took part by office, and who gets it.

    `standing` says what these pages are, such as "signatures: last page" or "copy 3";
    "" = nothing.
    `footer` is what the foot of the pages calls it; "" = its title. `logo` is the trust's, a PNG
    or JPEG; b"" = none.
    """

    trust: str
    eyebrow: str
    title: str
    cycle: str
    classification: str
    facts: tuple[tuple[str, str], ...] = ()
    circulation: tuple[str, ...] = ()
    standing: str = ""
    footer: str = ""
    logo: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureRow:
    """A measure as a line of a table."""

    measure: str
    baseline: str
    target: str
    source: str
    found: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneRow:
    """A date on which progress is looked at, and what became of it."""

    due: date | None
    description: str
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureBox:
    """A place to sign: by key when `field` is set, in ink otherwise.

    `state` says "not signed yet", or how and when it was signed.
    """

    office: str
    name: str
    meaning: str
    state: str
    field: str = ""
