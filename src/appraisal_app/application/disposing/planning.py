"""The dry run: what would go, what stays and why, how much, and which copies still hold it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from appraisal_app.application.backing_up.second_place import PlaceAwayError, places
from appraisal_app.application.disposing.copies import copies_from_before, copies_one_by_one
from appraisal_app.application.disposing.looking import Reach, reach
from appraisal_app.application.disposing.naming import count_texts
from appraisal_app.application.export_log import ExportLine, exports
from appraisal_app.application.ports.files import BackupFacts, CaseFile
from appraisal_app.domain.disposals import CopyElsewhere, DisposedKind
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import CYCLE_PARTS
from appraisal_app.domain.retention import disposal_due, obstacles, period_kept

ONLY_REVIEW = (
    "This is the only review in the file. Begin the next one first; or, if nothing here is needed "
    "any more, delete the whole file with its backups."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """How much of something goes or stays; `size` in bytes, 0 where it is not counted."""

    what: str
    count: int
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a disposal would do now. Nothing has been done."""

    review: str
    label: str
    kind: DisposedKind
    kept_for: str
    due: date | None
    is_early: bool
    goes: tuple[Amount, ...]
    stays: tuple[tuple[str, str], ...]
    """What stays, and why."""
    against: tuple[str, ...]
    backups: tuple[BackupFacts, ...]
    copies: tuple[CopyElsewhere, ...]
    """Copies that were made at other places and not destroyed, as far as is noted."""
    older: tuple[Path, ...]
    """Copies beside the file from before it was brought to a newer format."""
    places_away: str
    """Why the backups of a second place are not among them; "" where they are."""
    exports: tuple[ExportLine, ...]

    @property
    def may_go(self) -> bool:
        """Whether nothing stands against it; it may still be early."""
        return not self.against


def plan(case: CaseFile, review: str, kind: DisposedKind, *, today: date, backups: Path) -> Plan:
    """Look, and change nothing; `backups` is the folder of all backups on this computer."""
    folders, away = _places(case, backups)
    with case.unit_of_work() as unit:
        found = reach(unit, review, kind)
    record = found.record
    due = disposal_due(record, kind)
    return Plan(
        review=review,
        label=record.cycle.label,
        kind=kind,
        kept_for=period_kept(record, kind),
        due=due,
        is_early=due is None or due > today,
        goes=goes(found),
        stays=tuple(_staying(found)),
        against=against(found),
        backups=tuple(each for folder in folders for each in case.backups(folder)),
        copies=copies_one_by_one(case, record.disposals.copies_there),
        older=copies_from_before(case.path),
        places_away=away,
        # What was noted without a review is of the whole file, and so of this one too.
        exports=tuple(each for each in exports(case) if each.cycle in {"", review}),
    )


def _places(case: CaseFile, backups: Path) -> tuple[tuple[Path, ...], str]:
    try:
        return places(case, backups), ""
    except PlaceAwayError as error:
        return (backups,), error.sentence


def against(found: Reach) -> tuple[str, ...]:
    """What stands against it now, in sentences."""
    alone = found.is_whole and len(found.reviews) == 1
    return (*obstacles(found.record), *((ONLY_REVIEW,) if alone else ()))


def goes(found: Reach) -> tuple[Amount, ...]:
    """What would go; nothing where the file holds none of it."""
    return tuple(each for each in _going(found) if each.count)


def _going(found: Reach) -> Iterator[Amount]:
    record, papers = found.record, found.papers
    if found.is_whole:
        texts = count_texts(*(getattr(record, name) for name in CYCLE_PARTS))
        yield Amount(what="Texts of the review, with the index of their words", count=texts)
    kept = {each.sha256 for item in record.evidence.items for each in item.papers}
    for what, wanted in (
        ("The statement as it was signed (PDF)", {record.sign_off.document}),
        ("Papers kept with the evidence", kept),
        (
            "Other pages kept in the file that nothing refers to then",
            papers.keys() - kept - {record.sign_off.document},
        ),
    ):
        sizes = [size for each, size in papers.items() if each in wanted]
        yield Amount(what=what, count=len(sizes), size=sum(sizes))
    yield from _post(found)


def _post(found: Reach) -> Iterator[Amount]:
    before, after = found.before, found.after
    packets = len(before.sent) + len(before.received) - len(after.sent) - len(after.received)
    forms = len(before.issued) + len(before.returned) - len(after.issued) - len(after.returned)
    yield Amount(what="Packets that went or came, with the words that open them", count=packets)
    yield Amount(what="Forms that went out or came back", count=forms)


_EVENTS = (
    "The record of events",
    (
        "It holds times, numbers and hashes, and no words. The salt of the hashes goes with the "
        "review, so that nobody can try out words against them."
    ),
)
_REGISTER = (
    "One line in the register of disposals",
    "It is the proof that the review went, when, and on whose word.",
)
_OF_THE_FILE = (
    "What the file has once: the trust, people, policies, dates, handovers, access requests",
    "It belongs to no single review. Look through the notes of handovers yourself.",
)
_REVIEW_STAYS = (
    "The review itself",
    "Only this part of it goes. Names and hashes of papers stay in the sealed list of evidence.",
)


def _staying(found: Reach) -> Iterator[tuple[str, str]]:
    yield _EVENTS if found.is_whole else _REVIEW_STAYS
    yield _REGISTER
    if found.is_whole:
        yield _OF_THE_FILE
        yield from _what_followed(found)
    if number := len(found.shared):
        which = "1 paper" if number == 1 else phrased("{number} papers", number=number)
        yield which, "Something else in the file refers to the same paper."


def _what_followed(found: Reach) -> Iterator[tuple[str, str]]:
    for each in found.reviews:
        if each.previous_cycle == found.record.cycle.id:
            yield (
                phrased(
                    "What the review {label} took over, such as objectives that went on",
                    label=each.label,
                ),
                phrased("It is part of {label} and goes with that.", label=each.label),
            )
