"""Turns the last three reviews into the content of the handover pack."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from appraisal_app.application.charts.trust_figures import trust_charts
from appraisal_app.application.documents import words
from appraisal_app.application.documents.building import CONFIDENTIAL, copy, named
from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.handover.content import HandoverContent
from appraisal_app.application.documents.handover.standing import (
    actions,
    by_day,
    dates,
    policies,
    promises,
)
from appraisal_app.application.documents.handover.words import ITEMS, LEFT_OUT, NOT_TO_ASSUME
from appraisal_app.application.documents.handover.years import last_years, sees
from appraisal_app.application.documents.parts import Cover, SignatureBox
from appraisal_app.application.documents.third_parties import ThirdParties
from appraisal_app.domain.confidentiality import Artefact
from appraisal_app.domain.handover import Handover
from appraisal_app.domain.next_up import next_up
from appraisal_app.domain.people import Office
from appraisal_app.domain.record import Record
from appraisal_app.domain.typography import typographic
from appraisal_app.domain.year import Kept

_NONE = Handover(id="")


def build_handover(source: Source) -> HandoverContent:
    """D16 as things stand on the day of the pages; other people appear by office only."""
    record = source.record
    today = source.mark.at.date()
    kept = latest_handover(record) or _NONE
    over = tuple(_over(kept, today))
    others = ThirdParties(
        (record, *source.earlier), but=frozenset({named(record, Office.CHIEF_EXECUTIVE)})
    )
    return HandoverContent(
        cover=_cover(source, kept, others),
        mark=source.mark,
        in_short=(*over[:1], *_in_short(record, today)),
        objectives=_objectives(record, others),
        years=last_years(source, others),
        promises=tuple(sorted(promises(record, others), key=by_day)),
        actions=tuple(sorted(actions(record, others), key=by_day)),
        dates=dates(record, today),
        policies=tuple(policies(record, today)),
        adviser=tuple(_adviser(record)),
        not_to_assume=tuple(map(typographic, NOT_TO_ASSUME)),
        left_out=tuple(map(typographic, LEFT_OUT)),
        figures=trust_charts(record.figures),
        over=over,
        gone_through=() if over else _gone_through(kept),
        signatures=() if over else _boxes(kept),
    )


def latest_handover(record: Record) -> Handover | None:
    """The change of hands that the pack is for: the last that was entered."""
    kept = record.handovers.handovers
    return kept[-1] if kept else None


def _cover(source: Source, kept: Handover, others: ThirdParties) -> Cover:
    record = source.record
    return Cover(
        trust=record.trust.name,
        eyebrow="Performance review of the chief executive",
        title="Handover to a new chair",
        cycle="",
        classification=CONFIDENTIAL,
        facts=(
            ("Chief executive", named(record, Office.CHIEF_EXECUTIVE)),
            ("From", kept.from_name),
            ("To", kept.to_name),
            ("Authority of the board", others.without(kept.authority)),
        ),
        circulation=("the new chair",),
        standing=copy(source.copy_number),
    )


def _in_short(record: Record, today: date) -> Iterator[str]:
    up = next_up(record)
    meeting = words.weekday_and_day(record.cycle.meeting_date)
    if record.cycle.meeting_date >= today:
        yield f"The review meeting for {record.cycle.label} is on {meeting}."
    if up is not None:
        yield f"Next: {up.step.title.strip() or 'a step without a name'}."
    else:
        yield f"The review for {record.cycle.label} is finished; the next one can begin."
    left = sum(each.state is not Kept.KEPT for each in record.promises.promises)
    if left:
        yield f"Promises of earlier reviews that are not kept in full: {left}."
    overdue = len(record.policies.overdue(today))
    if overdue:
        yield f"Policies whose review is overdue: {overdue}."


def _objectives(record: Record, others: ThirdParties) -> tuple[str, ...]:
    """Those of the year ahead if they are set, otherwise the present ones."""
    if not sees(record, Artefact.OBJECTIVES):
        return ()
    ahead = record.next_objectives.objectives or record.objectives.standing
    return tuple(others.without(each.title) for each in ahead)


def _adviser(record: Record) -> Iterator[tuple[str, str]]:
    adviser = record.panel.adviser
    if not adviser.used:
        return
    yield "Name", adviser.name.strip()
    yield "Organisation", adviser.organisation.strip()
    independent = {True: "yes", False: "no", None: "not recorded"}
    yield "Independent of the trust", independent[adviser.independent]
    yield "Undertaking signed on", words.day(adviser.undertaking_signed_on) or "not recorded"
    yield "Advice received on", words.day(record.advice.received_on) or "not yet"


def _over(kept: Handover, today: date) -> Iterator[str]:
    """Nothing while it goes on, and on the day itself, when the pages may be printed again."""
    if kept.accepted_on is None or kept.accepted_on >= today:
        return
    handed = words.day(kept.handed_on)
    done = words.day(kept.accepted_on)
    yield (
        f"This handover is over: it was accepted on {done}. These pages show the file as it stands "
        f"on {words.day(today)}, and were not part of it."
    )
    if handed:
        yield f"Handed over by {kept.from_name.strip() or 'the chair before'} on {handed}."
    yield f"Accepted by {kept.to_name.strip() or 'the new chair'} on {done}."
    through = sum(item in kept.gone_through for item in ITEMS)
    were = {0: "none was", 1: "one was"}.get(through, f"{through} were")
    yield f"Of {len(ITEMS)} points {were} gone through together."
    yield "What was signed then is with the pages of that day."


def _gone_through(kept: Handover) -> tuple[tuple[str, str], ...]:
    return tuple(
        (text, "yes" if item in kept.gone_through else "not yet") for item, text in ITEMS.items()
    )


def _boxes(kept: Handover) -> tuple[SignatureBox, ...]:
    parts = (
        ("Chair who hands over", kept.from_name, "handed over, no copy kept", kept.handed_on),
        ("New chair", kept.to_name, "received", kept.accepted_on),
    )
    return tuple(
        SignatureBox(
            office=office,
            name=name.strip(),
            meaning=meaning,
            state=f"noted on {words.day(on)}" if on is not None else words.IN_INK,
        )
        for office, name, meaning, on in parts
    )
