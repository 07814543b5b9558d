"""What was disposed of in one copy stays disposed of, whatever the other copy still holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from appraisal_app.application.disposing.looking import without_review
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import UnitOfWork
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.disposals import Disposals

DISPOSED_HERE = (
    "It was disposed of here under certificate {number}, and stays so: what was taken out for good "
    "is not brought back. Delete the other copy once you have taken over the rest."
)
DISPOSED_THERE = (
    "It was disposed of in the other copy under certificate {number}, and is still here. If it is "
    "to go here as well, dispose of it on the page Keeping and disposal."
)
OTHER_CERTIFICATES = (
    "The two lists hold different certificates of what was taken out for good, so the list here "
    "stays. Enter by hand whatever only the other copy has."
)
_EVENT, _PAPER = "disposed", "blob"


@dataclass(frozen=True, slots=True, kw_only=True)
class DisposedOf:
    """What went from a copy for good, each with its certificate's number."""

    reviews: Mapping[str, int]
    papers: frozenset[str]
    register: Disposals

    def post(self, theirs: Correspondence) -> Correspondence:
        """The other copy's post without what was disposed of here."""
        for each in self.register.disposals:
            if each.number and each.done_on is not None:
                theirs = without_review(theirs, each.review, each.kind)
        return theirs

    def has_certificates_of(self, other: Disposals) -> bool:
        """Whether both lists hold the same certificates."""
        return _certificates(self.register) == _certificates(other)


def disposed_of(unit: UnitOfWork) -> DisposedOf:
    """By the record of events, and the list of certificates."""
    reviews: dict[str, int] = {}
    papers: set[str] = set()
    for event in unit.events():
        certificate = event.body.get("certificate")
        if event.kind != _EVENT or not isinstance(certificate, int):
            continue
        for each in cast("tuple[Mapping[str, str], ...]", event.body["disposed"]):
            if each["aggregate"] == _PAPER:
                papers.add(each["id"])
            else:
                reviews[each["id"]] = certificate
    found = unit.find(Disposals, FILE_ID)
    register = found[0] if found is not None else Disposals(id=FILE_ID)
    return DisposedOf(
        reviews=reviews, papers=frozenset(papers - unit.blob_sizes().keys()), register=register
    )


def _certificates(register: Disposals) -> frozenset[tuple[int, str, str]]:
    """Each with what it is about, since two copies may give one number to two things."""
    return frozenset(
        (each.number, each.review, each.kind.value) for each in register.disposals if each.number
    )
