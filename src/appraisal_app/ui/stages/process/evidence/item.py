"""One piece of evidence as a card."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.crosswalk import seen_under
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.evidence import EvidenceItem, EvidenceKind, Origin
from appraisal_app.domain.phrases import phrased, phrased_by, strung
from appraisal_app.domain.process import Framework, FrameworkUse
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import Block, Card, Facts, Field, Heading, Note, NoteKind, Option
from appraisal_app.ui.stages.fields import Ask, day, long_text, select, text, tick, ticks
from appraisal_app.ui.stages.papers import PaperCorner, papers_of
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.process.evidence.coverage import name_of_item, rests_on_own_words
from appraisal_app.ui.stages.process.evidence.menu import KINDS, label_of, what_counts
from appraisal_app.ui.stages.wording import ORIGINS, objective_options

SUMMARY_LIMIT = 600
LINK_LIMIT = 500
PUPILS = (
    "Data about single pupils must not be in a review. Take this piece out, or point to a paper "
    "that shows groups only and untick the box."
)
OLDER = "This is older than the period under review. Does it still count?"
_NO_PAPERS = "While this box is ticked, no copy of the paper can be kept in the file."


def corner_of(at: At[Any]) -> PaperCorner:
    """The papers of a piece of evidence; none may be taken in while it holds pupil data."""
    return papers_of(at, can_keep=not at.value.contains_pupil_data)


def item_card(at: At[Any]) -> Card:
    """What it is, where it is kept, what it says and what it speaks to."""
    item: EvidenceItem = at.value
    return Card(
        item.id,
        name_of_item(item),
        summary=summary_of(at.record, item),
        blocks=(
            *_what(at),
            *_where(at),
            *_speaks_to(at),
            *_care(at),
            *corner_of(at).blocks,
        ),
        removable=True,
        remove_label="Remove this piece of evidence",
    )


def summary_of(record: Record, item: EvidenceItem) -> str:
    """Kind, day and objectives in one line."""
    numbers = [
        str(no)
        for no, each in enumerate(record.objectives.standing, start=1)
        if each.id in item.objectives
    ]
    to = (
        phrased_by(
            len(numbers),
            "objective {numbers}",
            "objectives {numbers}",
            numbers=strung(", ", numbers),
        )
        if numbers
        else ""
    )
    care = "holds pupil data" if item.contains_pupil_data else ""
    parts = (label_of(item.kind), long_day(item.date), to, care)
    return strung(" · ", (part for part in parts if part))


def _what(at: At[Any]) -> tuple[Field, ...]:
    item: EvidenceItem = at.value
    kind = Ask("What is it about?", what_counts(item.kind))
    alone = _alone(at.record, item)
    origin = Ask(
        "Where does it come from?",
        advice=(
            phrased(
                "{alone} no other source yet. Add one that is not the chief executive's own.",
                alone=alone,
            ),
        )
        if alone
        else (),
    )
    dated = Ask(
        "Date",
        "The day of the paper, or the last day of the figures.",
        advice=(OLDER,) if item.date is not None and item.date < at.record.cycle.start else (),
    )
    return (
        text(at, "title", Ask("Title", "As it stands on the paper.")),
        select(at, "kind", kind, KINDS, EvidenceKind),
        select(at, "origin", origin, ORIGINS, Origin),
        day(at, "date", dated),
    )


def _alone(record: Record, item: EvidenceItem) -> str:
    """Which objectives rest on the chief executive's own statement, if this is one."""
    if item.origin is not Origin.OWN_STATEMENT:
        return ""
    numbers = [
        str(no)
        for no, each in enumerate(record.objectives.standing, start=1)
        if each.id in item.objectives and rests_on_own_words(record.evidence.about(each.id))
    ]
    if not numbers:
        return ""
    several = len(numbers) > 1
    return (
        phrased("Objectives {numbers} have", numbers=strung(", ", numbers))
        if several
        else phrased("Objective {numbers} has", numbers=strung(", ", numbers))
    )


def _where(at: At[Any]) -> tuple[Field, ...]:
    kept = Ask("Where is it kept?", "So that somebody else can find it in three years' time.")
    link = Ask("Web address or path", "If there is one. It is shown as text and opens nothing.")
    said = Ask("What does it say?", "Two or three sentences.")
    return (
        text(at, "where_kept", kept),
        text(at, "link", link, limit=LINK_LIMIT),
        long_text(at, "summary", said, limit=SUMMARY_LIMIT),
    )


def _speaks_to(at: At[Any]) -> tuple[Block, ...]:
    options = objective_options(at.record)
    objectives = Ask("Which objectives does it speak to?", "Tick one or more.")
    fields: list[Block] = [ticks(at, "objectives", objectives, options)] if options else []
    fields += [_areas(at, each) for each in _ticked_by_hand(at.record, at.value)]
    return (*fields, *_seen_also(at))


def _ticked_by_hand(record: Record, item: EvidenceItem) -> tuple[Framework, ...]:
    """Frameworks that the review works through; the others follow by theme."""
    frameworks = [each for each in record.cycle.frameworks if _can_be_ticked(each)]
    through = [each for each in frameworks if each.use is FrameworkUse.REVIEW] or frameworks[:1]
    return tuple(
        each
        for each in frameworks
        if each in through[:1] or any(area.id in item.areas for area in each.domains)
    )


def _can_be_ticked(framework: Framework) -> bool:
    return framework.use is not FrameworkUse.PROMPTS and bool(framework.domains)


def _areas(at: At[Any], framework: Framework) -> Field:
    ask = Ask(
        phrased("Which parts of “{title}” does it speak to?", title=framework.title),
        "Tick what it mainly says; related parts of other frameworks follow by themselves.",
    )
    options = tuple(Option(each.id, each.title) for each in framework.domains)
    return ticks(at, "areas", ask, options, suffix=framework.id)


def _seen_also(at: At[Any]) -> tuple[Block, ...]:
    found = seen_under(at.record.cycle.frameworks, at.value.areas)
    if not found:
        return ()
    titles: dict[str, list[str]] = {}
    for framework, area in found:
        titles.setdefault(framework.title, []).append(area.title)
    rows = tuple((title, strung("; ", areas)) for title, areas in titles.items())
    key = at.place.key_of("seen")
    return (Heading(f"{key}.heading", "Seen also under", level=3), Facts(key, rows))


def _care(at: At[Any]) -> tuple[Block, ...]:
    item: EvidenceItem = at.value
    third_party = Ask(
        "It says something about other people",
        "Then think about who may read it before you share it.",
    )
    pupils = Ask(
        "It holds data about single pupils",
        "Evidence of that sort cannot be used in a review.",
        error=PUPILS if item.contains_pupil_data else "",
    )
    closed = Note(at.place.key_of("no_papers"), _NO_PAPERS, kind=NoteKind.QUIET)
    return (
        tick(at, "contains_third_party", third_party),
        tick(at, "contains_pupil_data", pupils),
        *((closed,) if item.contains_pupil_data else ()),
    )
