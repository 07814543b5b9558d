"""D19, disposal certificate: what went, when, how and on whose authority; never what it said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from appraisal_app.application.documents.parts import Cover, Mark, SignatureBox


@dataclass(frozen=True, slots=True, kw_only=True)
class CertifiedDisposal:
    """The act that is certified; people by office.

    `number` is that of the certificate, 0 for what was done by hand.
    `still_here`: the file from which this is printed holds the review itself.
    """

    number: int
    kind: str
    what: str
    period: str
    kept_for: str
    due_on: date | None
    early_reason: str
    authorised_by: str
    authorised_on: date | None
    authority: str
    method: str
    done_on: date | None
    done_by: str
    witness: str
    remark: str
    was_deleted: bool
    still_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierDisposal:
    """One line about an act that was certified before."""

    what: str
    method: str
    done_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposalContent:
    """The whole certificate; `disposal` is None while nothing was disposed of."""

    cover: Cover
    mark: Mark
    disposal: CertifiedDisposal | None
    earlier: tuple[EarlierDisposal, ...]
    signatures: tuple[SignatureBox, ...]
