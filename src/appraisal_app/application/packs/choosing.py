"""Which documents go into a pack, which stay out, and why: said before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from appraisal_app.application.documents.catalogue import ENTRIES, Listed, State, listed
from appraisal_app.application.documents.entry import DocumentId, Edition, Entry
from appraisal_app.application.documents.file_names import file_name
from appraisal_app.application.packs.carrying import stopped_by
from appraisal_app.application.packs.kinds import Pack
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.errors import Refusal
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record

_NO_APPEAL = "The papers go to appeal trustees only once an appeal is lodged."
_NOT_HEARD = "It records the meeting that this pack prepares, and is written there."


@dataclass(frozen=True, slots=True, kw_only=True)
class Going:
    """A document that goes in, in one edition."""

    document: DocumentId
    title: str
    state: State
    file_name: str
    edition: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Staying:
    """A document that stays out: `why`, or what is `missing` and where to mend it."""

    document: DocumentId
    title: str
    why: str
    missing: tuple[Refusal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a pack would be if it were made now."""

    pack: Pack
    going: tuple[Going, ...]
    staying: tuple[Staying, ...]

    @property
    def lacks_its_point(self) -> bool:
        """Whether the leading document cannot go in, so that there is no point in the rest."""
        led_by = self.pack.led_by
        return led_by is not None and all(each.document is not led_by for each in self.going)


def plan_of(record: Record, pack: Pack) -> Plan:
    """Every document that the pack asks for, in order of number, on one side or the other."""
    going: list[Going] = []
    staying: list[Staying] = []
    for document, entry in ENTRIES.items():
        if not pack.holds(document):
            continue
        found = listed(record, document)
        kept = _too_early(record, pack, entry) or _kept_out(record, pack.reader, entry, found)
        if kept is not None:
            staying.append(kept)
        else:
            going.extend(_going(record, pack.reader, entry, found.state))
    return Plan(pack=pack, going=tuple(going), staying=tuple(staying))


def may_have(record: Record, reader: Reader, document: DocumentId) -> bool:
    """Whether catalogue and table both let the reader have the document, ready or not."""
    entry = ENTRIES[document]
    named = reader in entry.readers or bool(editions_for(entry, reader))
    return named and not stopped_by(record, reader, document, listed(record, document).state)


def editions_for(entry: Entry, reader: Reader) -> tuple[Edition, ...]:
    """The editions for that reader; one for a narrower circle takes the place of a wider one."""
    named = [each for each in entry.editions if reader in each.readers]
    return tuple(each for each in named if not _is_outdone(each, named))


def _is_outdone(edition: Edition, others: Sequence[Edition]) -> bool:
    return any(other.readers < edition.readers for other in others)


def _too_early(record: Record, pack: Pack, entry: Entry) -> Staying | None:
    if pack.reader is Reader.APPEAL and record.appeal.lodged_on is None:
        return Staying(document=entry.id, title=entry.title, why=_NO_APPEAL)
    if entry.id not in pack.after_the_meeting or record.report.heard:
        return None
    return Staying(document=entry.id, title=entry.title, why=_NOT_HEARD)


def _kept_out(record: Record, reader: Reader, entry: Entry, found: Listed) -> Staying | None:
    named = bool(editions_for(entry, reader)) if entry.editions else reader in entry.readers
    why = "" if named else phrased("It is for others: {audience}.", audience=entry.audience)
    why = why or stopped_by(record, reader, entry.id, found.state)
    missing = found.missing if not why else ()
    if not why and not missing:
        return None
    return Staying(document=entry.id, title=entry.title, why=why, missing=missing)


def _going(record: Record, reader: Reader, entry: Entry, state: State) -> list[Going]:
    label = record.cycle.label
    if not entry.editions:
        name = file_name(entry.id, label)
        return [Going(document=entry.id, title=entry.title, state=state, file_name=name)]
    return [
        Going(
            document=entry.id,
            title=phrased("{title}: {title2}", title=entry.title, title2=each.title),
            state=state,
            edition=each.key,
            file_name=file_name(entry.id, label, edition=each.key),
        )
        for each in editions_for(entry, reader)
    ]
