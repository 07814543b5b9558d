"""The list of conflicts to ask about, and what was declared and decided."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from appraisal_app.domain.gates.check import given
from appraisal_app.domain.panel import (
    Conflict,
    ConflictAction,
    ConflictAnswer,
    ConflictKind,
    Panel,
)
from appraisal_app.domain.people import NOBODY, PersonId
from appraisal_app.domain.record import Record
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.content import NewId, PageEdit
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
from appraisal_app.ui.stages.places import At
from appraisal_app.ui.stages.wording import (
    CONFLICT_ACTIONS,
    YES_OR_NO,
    name_of,
    person_options,
)

ALL_NO = "no_other_conflict"
_QUESTIONS = {
    ConflictKind.IN_THE_ROOM: "Would the chief executive or a staff trustee be in the room?",
    ConflictKind.RELATIVE: "Is anybody a relative, close friend or business partner?",
    ConflictKind.WORKS_FOR: "Does a panel member's child or relative work for the trust?",
    ConflictKind.APPEAL_TOO: "Is a panel member also meant to hear an appeal?",
    ConflictKind.PAY_AND_SOLE: "Would one person alone both judge and lead on pay?",
    ConflictKind.ADVISER_CONTRACTS: "Does the adviser have other contracts with the trust?",
    ConflictKind.CLERK_MANAGED: "Is the clerk managed by the chief executive?",
    ConflictKind.CEO_IS_TRUSTEE: "Is the chief executive also a trustee?",
    ConflictKind.BUSINESS: "Has the chief executive business interests that bear on pay?",
}
_KINDS = tuple(
    Option(each.value, words)
    for each, words in (
        (ConflictKind.IN_THE_ROOM, "Somebody in the room"),
        (ConflictKind.RELATIVE, "Relative, friend or partner"),
        (ConflictKind.WORKS_FOR, "Relative who works for the trust"),
        (ConflictKind.APPEAL_TOO, "Also to hear an appeal"),
        (ConflictKind.PAY_AND_SOLE, "Judges alone and leads on pay"),
        (ConflictKind.ADVISER_CONTRACTS, "Adviser's other contracts"),
        (ConflictKind.CLERK_MANAGED, "Clerk managed by the chief executive"),
        (ConflictKind.CEO_IS_TRUSTEE, "Chief executive is a trustee"),
        (ConflictKind.BUSINESS, "Business interests"),
        (ConflictKind.OTHER, "Something else"),
    )
)
_TRUSTEE = (
    "Then there is a separate review as a trustee: see “Review as a trustee” under “The trust”."
)


def conflict_blocks(at: At[Panel]) -> tuple[Block, ...]:
    """The questions one by one, then what was declared."""
    asked = Ask(
        "When was everybody asked about conflicts of interest?",
        "Panel, reserve and adviser; by the clerk, with the register of interests at hand.",
        who.PANEL_LIST,
    )
    declared = Ask(
        "What was declared?",
        "One entry for each interest, with what is done about it; none means none was declared.",
        who.PANEL_LIST,
    )
    listing = Listing(
        card=_conflict,
        make=_new,
        add_label="Add a declared interest",
        empty_text="No interest has been declared. Add one if somebody names it.",
    )
    return (
        Heading("heading.conflicts", "Conflicts of interest"),
        day(at, "conflicts_asked_on", asked),
        *(_question(at, kind) for kind in _QUESTIONS),
        *_rest_is_no(at),
        *_trustee(at),
        cards(at, "conflicts", declared, listing),
    )


def _question(at: At[Panel], kind: ConflictKind) -> Block:
    place = at.item(
        "answers",
        kind,
        lambda key: ConflictAnswer(kind=ConflictKind(key)),
        id_name="kind",
    )
    yes = place.value.applies is True
    missing = yes and not any(each.kind is kind for each in at.value.conflicts)
    advice = ("Enter it below, with what is done about it.",) if missing else ()
    ask = Ask(_QUESTIONS[kind], "", who.PANEL_LIST, advice=advice)
    return choice(place, "applies", ask, YES_OR_NO, yes_or_no)


def _rest_is_no(at: At[Panel]) -> tuple[Block, ...]:
    if all(at.value.answer(kind).applies is not None for kind in _QUESTIONS):
        return ()
    action = PageAction(ALL_NO, "Answer the open ones with “no”", hint="Once you have asked.")
    return (ActionBlock("answers.actions", (action,)),)


def _no_to_the_rest(record: Record, _: NewId) -> Record:
    panel = record.panel
    answered = tuple(
        ConflictAnswer(kind=kind, applies=panel.answer(kind).applies or False)
        for kind in _QUESTIONS
    )
    return replace(record, panel=replace(panel, answers=answered))


NONE_APPLIES = PageEdit(label="answering the open questions", change=_no_to_the_rest)


def _trustee(at: At[Panel]) -> tuple[Block, ...]:
    if at.value.answer(ConflictKind.CEO_IS_TRUSTEE).applies is not True:
        return ()
    return (Note("note.trustee", _TRUSTEE, kind=NoteKind.QUIET),)


def _new(record: Record, new_id: str) -> Conflict:
    """A new entry is about the first conflict that was answered with yes and is not listed."""
    listed = {each.kind for each in record.panel.conflicts}
    open_kinds = (
        each.kind for each in record.panel.answers if each.applies and each.kind not in listed
    )
    return Conflict(id=new_id, person=NOBODY, kind=next(open_kinds, ConflictKind.OTHER))


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
            select(at, "kind", Ask("What sort of interest?"), _KINDS, ConflictKind),
            select(at, "person", Ask("Whom is it about?"), person_options(at.record), PersonId),
            long_text(at, "detail", detail, limit=1_200),
            choice(at, "action", Ask("What is done?"), CONFLICT_ACTIONS, ConflictAction),
            text(at, "decided_by", decided_by),
            day(at, "decided_on", Ask("When?", "The day of the decision.")),
        ),
        removable=True,
        remove_label="Remove this interest",
    )


def first_undecided(at: At[Panel]) -> str:
    """The key of the first field that a decision is waiting for."""
    for conflict in at.value.conflicts if at.value.conflicts_asked_on is not None else ():
        place = at.existing("conflicts", conflict.id)
        if conflict.action is ConflictAction.UNDECIDED:
            return place.place.key_of("action")
        if not given(conflict.decided_by) or conflict.decided_on is None:
            return first_gap(place, "decided_by", "decided_on")
    return "conflicts_asked_on"


def first_unanswered(at: At[Panel]) -> str:
    """The key of the first question without an answer."""
    kinds = [kind for kind in _QUESTIONS if at.value.answer(kind).applies is None]
    kind = next(iter((*kinds, *_QUESTIONS)))
    return f"answers.{kind}.applies"
