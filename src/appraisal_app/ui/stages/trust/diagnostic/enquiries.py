"""Lines of enquiry that both sides agree on, begun from where the views differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.improving import Diagnostic, Enquiry
from appraisal_app.domain.phrases import phrased, small, strung
from appraisal_app.domain.process import FrameworkDomain
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Card, Field, Heading, PageAction
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.fields import Ask, Listing, cards, day, long_text, select, text
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.trust.diagnostic.lens import Lens
from appraisal_app.ui.stages.trust.diagnostic.side_by_side import gap_of, may_compare
from appraisal_app.ui.stages.wording import opening

_ASK = "enquire:"
_FEW = 4
_FOUND_LIMIT = 800


def enquiry_blocks(at: At[Diagnostic], lens: Lens | None) -> tuple[Block, ...]:
    """The list, a button for each gap that nobody asks about yet, and when it was agreed."""
    many = len(at.value.enquiries) > _FEW
    ask = Ask(
        "What do you want to find out?",
        "Two or three questions, agreed with the chief executive, each with somebody to look.",
        who.DIAGNOSTIC,
        advice=("Fewer questions are looked into more closely. Which two or three matter most?",)
        if many
        else (),
    )
    listing = Listing(
        card=lambda each: _card(each, lens),
        make=lambda _, new: Enquiry(id=new),
        add_label="Add a line of enquiry",
        empty_text="No lines of enquiry yet. Begin where the three views lie furthest apart.",
    )
    return (
        Heading("heading.enquiries", "Lines of enquiry"),
        *_offers(at.record, lens),
        cards(at, "enquiries", ask, listing),
        *_agreed(at),
    )


def enquiry_edits(record: Record, lens: Lens | None) -> Mapping[str, PageEdit]:
    """What the buttons about gaps do."""
    return {
        _ASK + each.id: PageEdit(
            label=phrased("adding a line of enquiry about “{title}”", title=each.title),
            change=_adding(each.id),
        )
        for each in _unasked(record, lens)
    }


def _unasked(record: Record, lens: Lens | None) -> tuple[FrameworkDomain, ...]:
    """Priorities on which the views differ and about which nobody asks yet, the widest first."""
    diagnostic = record.diagnostic
    if lens is None or not may_compare(diagnostic, lens):
        return ()
    asked = {each.priority for each in diagnostic.enquiries}
    gaps = {each.id: gap_of(diagnostic, lens, each.id) or 0 for each in lens.priorities}
    found = [each for each in lens.priorities if gaps[each.id] and each.id not in asked]
    return tuple(sorted(found, key=lambda each: -gaps[each.id]))


def _offers(record: Record, lens: Lens | None) -> tuple[Block, ...]:
    actions = tuple(
        PageAction(_ASK + each.id, phrased("Ask about: {title}", title=each.title))
        for each in _unasked(record, lens)
    )
    return (ActionBlock("enquiries.offers", actions),) if actions else ()


def _adding(priority: str) -> Callable[[Record, NewId], Record]:
    def change(record: Record, new_id: NewId) -> Record:
        diagnostic = record.diagnostic
        added = Enquiry(id=new_id(), priority=priority)
        enquiries = (*diagnostic.enquiries, added)
        return replace(record, diagnostic=replace(diagnostic, enquiries=enquiries))

    return change


def _agreed(at: At[Diagnostic]) -> tuple[Field, ...]:
    if not at.value.enquiries:
        return ()
    ask = Ask(
        "When did you agree on these questions?",
        "The chair and the chief executive together.",
        who.DIAGNOSTIC,
        advice=("Agree on the questions with the chief executive before anybody begins to look.",)
        if at.value.agreed_on is None
        else (),
    )
    return (day(at, "agreed_on", ask),)


def _card(at: At[Any], lens: Lens | None) -> Card:
    enquiry: Enquiry = at.value
    return Card(
        enquiry.id,
        opening(enquiry.question, _untitled(enquiry, lens)),
        summary=_summary(enquiry, lens),
        blocks=(
            long_text(at, "question", Ask("Question", "Open: one that can surprise."), limit=300),
            *about(at, lens),
            text(at, "who", Ask("Who looks into it?"), limit=120),
            day(at, "by", Ask("By when?")),
            long_text(at, "found", Ask("What was found?"), limit=_FOUND_LIMIT),
        ),
        removable=True,
        remove_label="Remove this line of enquiry",
    )


def _untitled(enquiry: Enquiry, lens: Lens | None) -> str:
    title = lens.title_of(enquiry.priority) if lens is not None else ""
    return phrased("Question about {title}", title=_small(title)) if title else "New question"


def _small(title: str) -> str:
    return small(title)


def _summary(enquiry: Enquiry, lens: Lens | None) -> str:
    about_what = lens.title_of(enquiry.priority) if lens is not None else ""
    due = phrased("by {by}", by=long_day(enquiry.by)) if enquiry.by is not None else ""
    state = "answered" if enquiry.found.strip() else due
    return strung(" · ", (each for each in (about_what, enquiry.who.strip(), state) if each))


def about(at: At[Any], lens: Lens | None) -> tuple[Field, ...]:
    """Which of the five priorities it is about, where those are known."""
    if lens is None:
        return ()
    return (select(at, "priority", Ask("Which of the five is it about?"), lens.options),)
