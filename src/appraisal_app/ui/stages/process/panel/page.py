"""Panel and conflicts: people, panel, conflicts of interest, adviser, objection."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

from appraisal_app.domain.gates.check import given
from appraisal_app.domain.panel import Adviser, Conflict, ConflictAction, Panel
from appraisal_app.domain.people import PersonId
from appraisal_app.ui.forms.blocks import Block, Card, Heading
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.fields import (
    Ask,
    Listing,
    cards,
    choice,
    day,
    long_text,
    select,
    text,
    yes_or_no,
)
from appraisal_app.ui.stages.gaps import first_gap
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.process.panel.members import member_blocks
from appraisal_app.ui.stages.wording import (
    CONFLICT_ACTIONS,
    YES_OR_NO,
    name_of,
    person_options,
)

_PANEL = part("panel", Panel)


def page(context: PageContext) -> StepContent:
    """Who reviews, and whether anything stands in the way of a fair review."""
    at = At(_PANEL, context.record)
    return StepContent(
        blocks=(
            *member_blocks(at),
            *_conflicts(at),
            *_adviser(at),
            *_objection(at),
        ),
        targets=MappingProxyType(
            {
                "conflicts_asked_on": _first_undecided(at),
                "adviser.used": first_gap(at.inner("adviser", Adviser), "used", "name"),
            }
        ),
    )


def _first_undecided(at: At[Panel]) -> str:
    for conflict in at.value.conflicts if at.value.conflicts_asked_on is not None else ():
        place = at.existing("conflicts", conflict.id)
        if conflict.action is ConflictAction.UNDECIDED:
            return place.place.key_of("action")
        if not given(conflict.decided_by) or conflict.decided_on is None:
            return first_gap(place, "decided_by", "decided_on")
    return "conflicts_asked_on"


def _conflicts(at: At[Panel]) -> tuple[Block, ...]:
    asked = Ask(
        "When was everybody asked about conflicts of interest?",
        "Panel, reserve and adviser; by the clerk, with the register of interests at hand.",
        who.PANEL_LIST,
    )
    ask = Ask(
        "What was declared?",
        "One entry for each interest, with what is done about it; none means none was declared.",
        who.PANEL_LIST,
    )
    listing = Listing(
        card=_conflict,
        make=lambda _, new: Conflict(id=new, person=PersonId("")),
        add_label="Add a declared interest",
        empty_text="No interest has been declared. Add one if somebody names it.",
    )
    return (
        Heading("heading.conflicts", "Conflicts of interest"),
        day(at, "conflicts_asked_on", asked),
        cards(at, "conflicts", ask, listing),
    )


def _conflict(at: At[Any]) -> Card:
    conflict: Conflict = at.value
    action = next(each.label for each in CONFLICT_ACTIONS if each.value == conflict.action.value)
    detail = Ask("What is the interest?", "The fact in one or two sentences, without judging it.")
    decided_by = Ask("Who decided?", "An office or a body, for instance: the board.")
    return Card(
        conflict.id,
        name_of(at.record, conflict.person) or "Nobody chosen yet",
        summary=action,
        blocks=(
            select(at, "person", Ask("Who declared it?"), person_options(at.record), PersonId),
            long_text(at, "detail", detail, limit=1_200),
            choice(at, "action", Ask("What is done?"), CONFLICT_ACTIONS, ConflictAction),
            text(at, "decided_by", decided_by),
            day(at, "decided_on", Ask("When?", "The day of the decision.")),
        ),
        removable=True,
        remove_label="Remove this interest",
    )


def _adviser(at: At[Panel]) -> tuple[Block, ...]:
    adviser = at.inner("adviser", Adviser)
    used = Ask(
        "Does an external adviser help the panel?",
        "A trust may do without one. An adviser advises; the panel judges.",
        who.PANEL_LIST,
    )
    heading = Heading("heading.adviser", "External adviser")
    question = choice(adviser, "used", used, YES_OR_NO, yes_or_no)
    if adviser.value.used is not True:
        return (heading, question)
    independent = Ask(
        "Is the adviser independent of the trust and of the chief executive?",
        "No other contract with the trust, and no close tie to anybody in the review.",
        who.PANEL_LIST,
    )
    received = Ask(
        "When did the adviser's advice arrive?",
        "It goes to the chief executive and the panel on the same day.",
        who.COMMENTS,
    )
    return (
        heading,
        question,
        text(adviser, "name", Ask("Name of the adviser", "", who.PANEL_LIST), limit=120),
        text(adviser, "organisation", Ask("Organisation", "If there is one.", who.PANEL_LIST)),
        choice(adviser, "independent", independent, YES_OR_NO, yes_or_no),
        day(adviser, "advice_received_on", received),
    )


def _objection(at: At[Panel]) -> tuple[Block, ...]:
    ask = Ask(
        "Has the chief executive objected to a member of the panel?",
        "The reason given, and what the board decided. Leave it empty if there was no objection.",
        who.PANEL_LIST,
    )
    return (
        Heading("heading.objection", "The chief executive's view of the panel"),
        long_text(at, "ceo_objection", ask, limit=1_200),
    )
