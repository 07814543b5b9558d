"""Repairs a damaged file: what can be read goes into a new one, and the rest is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from appraisal_app.application.damaged_files import Wanted
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import (
    CaseFile,
    DocumentKind,
    UnitOfWork,
)
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.ports.repairs import MetaPart, PaperRef, PartRef, Salvaged, Start
from appraisal_app.application.ports.services import Services
from appraisal_app.application.ports.templates import Templates
from appraisal_app.application.two_copies.names import name_of
from appraisal_app.application.two_copies.paper_names import named, paper_names
from appraisal_app.domain.cycle import Cycle, CycleId, Preset, Status
from appraisal_app.domain.people import Trust
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.domain.record import CYCLE_AGGREGATES, FILE_AGGREGATES
from appraisal_app.domain.timetable import period_under_review, plan

_DOER = "repair"
_NO_NAME = "(The trust's name was lost)"


_STAND_IN = "Recovered review"
_STANDS_IN = (
    "Reviews whose name, days and timetable are lost are shown as {labels}, with the usual steps "
    "and made-up days; what was written in them is there as far as it is not listed as missing"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """What a repair came to, in lines of plain words; `missing` is empty when all is there."""

    summary: str
    missing: tuple[str, ...]
    doubtful: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything, in the order in which it matters."""
        lost = (
            ("Not recovered:", *(phrased("- {each}", each=each) for each in self.missing))
            if self.missing
            else ()
        )
        unsure = (
            "Look through these:",
            *(phrased("- {each}", each=each) for each in self.doubtful),
        )
        return (self.summary, *lost, *(unsure if self.doubtful else ()))


def repair(
    wanted: Wanted, services: Services, *, at: datetime, progress: Progress | None = None
) -> Repaired:
    """Writes what can be read of the file at `path` into a new one; `path` is only read.

    Raises AppError where nothing can be read, and Cancelled; then there is no new file.
    """
    files, key, target = services.files(), wanted.key, wanted.target
    backups = files.backups_by_name(wanted.path, services.folders.backups)
    alike = tuple(each.path for each in backups)
    found = files.salvage(wanted.path, key, target, at=at, progress=progress, alike=alike)
    case = files.open(target, key, at=at)
    try:
        is_boards = case.kind is DocumentKind.BOARD
        stand_ins = _stand_ins(case, services.templates(), at) if is_boards else None
        labels, papers = _known(case)
        if is_boards:
            _fill_gaps(case, labels, at)
    finally:
        case.close()
    return _told(found, _Names(labels, papers), tuple((stand_ins or {}).values()))


@dataclass(frozen=True, slots=True)
class _Names:
    """How reviews are called, by id, and papers, by SHA-256."""

    reviews: Mapping[str, str]
    papers: Mapping[str, str]


def _stand_ins(case: CaseFile, templates: Templates, at: datetime) -> Mapping[str, str]:
    """Puts a review in the place of each that is lost while parts of it are there.

    Without it no page could show them. Gives the names that it got, by id.
    """
    with case.unit_of_work() as unit:
        known = set(unit.ids(Cycle))
        lost = {each for kind in CYCLE_AGGREGATES for each in unit.ids(kind)} - known
        named = {
            each: phrased("{stand_in} {no}", stand_in=_STAND_IN, no=no)
            for no, each in enumerate(sorted(lost), 1)
        }
        for review, label in named.items():
            is_sealed = any(unit.is_sealed(kind, review) for kind in CYCLE_AGGREGATES)
            status = Status.SIGNED if is_sealed else Status.PRINCIPLES
            unit.add(replace(_usual(review, templates, at.date()), label=label, status=status))
    return named


def _usual(review: str, templates: Templates, day: date) -> Cycle:
    """A review with the usual process; its days are no better than a guess."""
    process, preset = templates.process(), Preset.AUTUMN
    period = period_under_review(preset, day)
    return Cycle(
        id=CycleId(review),
        label=_STAND_IN,
        preset=preset,
        start=period.start,
        end=period.end,
        meeting_date=day,
        process=process,
        frameworks=templates.frameworks(),
        scale=templates.scale(),
        steps=plan(process, day),
    )


def _known(case: CaseFile) -> tuple[Mapping[str, str], Mapping[str, str]]:
    with case.unit_of_work() as unit:
        labels = {each: unit.get(Cycle, each)[0].label for each in unit.ids(Cycle)}
        return labels, paper_names(unit)


def _fill_gaps(case: CaseFile, labels: Mapping[str, str], at: datetime) -> None:
    """Leaves what was lost empty, as in a new file: without it no page could be shown."""
    wanted = [(kind, FILE_ID) for kind in FILE_AGGREGATES]
    wanted += [(kind, each) for each in labels for kind in CYCLE_AGGREGATES]
    with case.unit_of_work() as unit:
        for kind, root_id in wanted:
            _fill(unit, kind, root_id)
        unit.note_hashes(actor=_DOER, at=at)


def _fill(unit: UnitOfWork, kind: type[Any], root_id: str) -> None:
    if unit.find(kind, root_id) is None:
        empty = Trust(id=root_id, name=_NO_NAME) if kind is Trust else kind(id=root_id)
        unit.add(empty)


def _told(found: Salvaged, names: _Names, stand_ins: tuple[str, ...]) -> Repaired:
    parts, papers = len(found.recovered) + len(found.unproved), len(found.papers)
    were = "was" if parts + papers == 1 else "were"
    return Repaired(
        summary=phrased(
            "{found}{amount} and {amount2} {were} recovered. The damaged file was "
            "not changed; keep it.",
            found=_damage(found),
            amount=_amount(parts, "part"),
            amount2=_amount(papers, "kept paper"),
            were=were,
        ),
        missing=tuple(_missing(found, names)),
        doubtful=(
            *_standing_in(stand_ins),
            *_doubtful(found, names.reviews),
        ),
    )


def _amount(number: int, thing: str) -> str:
    return (
        phrased("{number} {thing}", number=number, thing=thing)
        if number == 1
        else phrased("{number} {thing}s", number=number, thing=thing)
    )


def _damage(found: Salvaged) -> str:
    lost, bad = found.missing_pages, found.bad_pages
    end = (
        phrased(
            "Its end is missing, {lost} of {amount}. ",
            lost=lost,
            amount=_amount(found.pages, "page"),
        )
        if lost
        else ""
    )
    are = "is" if bad == 1 else "are"
    return (
        phrased(
            "{end}{bad} of its {amount} {are} damaged. ",
            end=end,
            bad=bad,
            amount=_amount(found.pages, "page"),
            are=are,
        )
        if bad
        else end
    )


_SALT_FROM_BACKUP = (
    "The first bytes, by which a passphrase opens the file, are taken from a backup: the "
    "passphrase of the damaged file opens the new one"
)
_SALT_LOST = (
    "The first bytes, by which a passphrase opens the file: only the recovery key opens the new "
    "file. Choose a passphrase for it at once, with File, Change passphrase"
)


_MADE_ANEW: Mapping[MetaPart, str] = MappingProxyType(
    {
        MetaPart.NUMBER: "The number of the file: it has a new one, so packets and copies of the "
        "damaged file are taken for those of another file",
        MetaPart.KIND: "What kind of file it is: that is told by what is in it",
        MetaPart.MADE_AT: "When the file was made: the time of the first event stands in its place",
        MetaPart.SALT: "What the hashes were made with: they are made anew, and no seal could be "
        "carried",
    }
)


def _missing(found: Salvaged, names: _Names) -> Iterator[str]:
    yield from (_MADE_ANEW[each] for each in found.made_anew)
    if found.start is Start.LOST:
        yield _SALT_LOST
    yield from _counted(found.lost, names.reviews)
    for kind in found.perhaps_more:
        yield phrased(
            "{kind}: there may have been more, of which nothing can be read", kind=name_of(kind)
        )
    yield from (_paper(each, names.papers) for each in found.lost_papers)
    if found.perhaps_more_papers:
        yield "Kept papers: there may have been more, of which nothing can be read"
    if found.lost_events:
        yield (
            phrased(
                "The record of events after its number {events}: it begins anew "
                "there, and the new file says so",
                events=found.events,
            )
        )


def _standing_in(labels: tuple[str, ...]) -> Iterator[str]:
    if labels:
        yield phrased(
            _STANDS_IN, labels=strung(", ", (phrased("“{each}”", each=each) for each in labels))
        )


def _doubtful(found: Salvaged, labels: Mapping[str, str]) -> Iterator[str]:
    if found.start is Start.FROM_BACKUP:
        yield _SALT_FROM_BACKUP
    for line in _counted(found.unproved, labels):
        yield phrased(
            "{line}: it could be read, and nothing proves that it is as it was", line=line
        )
    for line in _counted(found.unsealed, labels):
        yield phrased("{line}: it was sealed, and the seal could not be carried", line=line)
    if found.perhaps_more_seals:
        yield "Seals: there may have been more, so a signed part may not be sealed any more"


def _counted(refs: tuple[PartRef, ...], labels: Mapping[str, str]) -> Iterator[str]:
    for line, count in Counter(_line(ref, labels) for ref in refs).items():
        yield line if count == 1 else phrased("{line} ({count})", line=line, count=count)


def _line(ref: PartRef, labels: Mapping[str, str]) -> str:
    name = name_of(ref.kind)
    if ref.kind in CYCLE_AGGREGATES:
        label = labels.get(ref.id)
        return (
            phrased("{name}, review {label}", name=name, label=label)
            if label
            else phrased("{name}, of a review without its name", name=name)
        )
    return name


def _paper(ref: PaperRef, names: Mapping[str, str]) -> str:
    kind = "PDF" if ref.media_type == "application/pdf" else ref.media_type or "unknown kind"
    (name,) = named((ref.sha256,), names)
    return phrased("A kept paper ({kind}): {name}", kind=kind, name=name)
