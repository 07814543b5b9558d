"""Who stays free for an appeal, and an objection of the chief executive."""

from __future__ import annotations

from appraisal_app.domain.gates.process import sits_on_board
from appraisal_app.domain.panel import Objection, Panel
from appraisal_app.domain.people import Person, PersonId
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.ui.destinations import STEP
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind, Option
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, day, long_text, select, text, ticks
from appraisal_app.ui.stages.gaps import is_open
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import NAMELESS, name_of


def appeal_target(at: At[Panel]) -> str:
    """Where two trustees are named, or where more people can be entered."""
    if any(_could_hear(at.record, each) for each in at.record.people.persons):
        return "kept_for_appeal"
    people = at.record.cycle.process.step(StepKind.PEOPLE)
    return f"{STEP}{people.code}" if people is not None else "members"


def appeal_blocks(at: At[Panel]) -> tuple[Block, ...]:
    """Trustees who could hear an appeal because they stay out of the review."""
    options = tuple(
        Option(each.id, each.full_name or NAMELESS)
        for each in at.record.people.persons
        if each.id in at.value.kept_for_appeal or _could_hear(at.record, each)
    )
    ask = Ask(
        "Who stays out of the review, so that they could hear an appeal?",
        "Two trustees who do not see its papers. Nobody on the panel, nobody employed.",
        who.PANEL_LIST,
    )
    if not options:
        words = "Enter more trustees on “People and roles”: an appeal needs others than the panel."
        return (Note("note.appeal", words, kind=NoteKind.WARN),)
    return (ticks(at, "kept_for_appeal", ask, options),)


def _could_hear(record: Record, person: Person) -> bool:
    reviewing = {member.person for member in record.panel.members}
    may = sits_on_board(person) and not person.is_employee and person.id not in reviewing
    return may and not person.has_left_by(record.cycle.end)


def objection_blocks(at: At[Panel]) -> tuple[Block, ...]:
    """What the chief executive has against a member, and what the board decided."""
    objection = at.inner("objection", Objection)
    members = tuple(
        Option(each.person, name_of(at.record, each.person))
        for each in at.value.members
        if name_of(at.record, each.person)
    )
    reason = Ask(
        "Has the chief executive objected to a member of the panel? On what ground?",
        "Leave it empty if there was no objection. Being asked about the names is part of a fair "
        "review.",
        who.PANEL_LIST,
    )
    blocks: tuple[Block, ...] = (
        Heading("heading.objection", "The chief executive's view of the panel"),
        long_text(objection, "reason", reason, limit=1_200),
    )
    if is_open(objection.value.reason):
        return blocks
    about = Ask("Against whom?", "", who.PANEL_LIST)
    decision = Ask("What did the board decide, and why?", "", who.PANEL_LIST)
    return (
        *blocks,
        *((select(objection, "person", about, members, PersonId),) if members else ()),
        text(objection, "decision", decision, limit=400),
        day(objection, "decided_on", Ask("When?", "The day of the decision.", who.PANEL_LIST)),
    )
