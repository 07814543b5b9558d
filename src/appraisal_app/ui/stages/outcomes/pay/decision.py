"""What became of the recommendation: the committee that tests it, the full board that decides."""

from __future__ import annotations

from appraisal_app.domain.pay import PayCase
from appraisal_app.domain.pay_rules import BOARD, COMMITTEE
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.fields import Ask, day, text, tick, ticks
from appraisal_app.ui.stages.outcomes.pay.taking_part import advice, is_trustee, offered
from appraisal_app.ui.stages.places import At

_ABSENT_FIRST = "When that is confirmed, the board's decision can be entered."


def committee(at: At[PayCase]) -> tuple[Block, ...]:
    """The committee, where there is one."""
    chosen = at.value.committee_present
    on = Ask(
        "When did the committee look at it?",
        "Leave it open where no committee is asked. A committee recommends; it does not decide.",
        who.PAY,
    )
    there = Ask(
        "Which of its members were there?",
        "Those who had a voice. Whoever took the minute is not among them.",
        who.PAY,
        advice=advice(at.record, COMMITTEE, chosen, is_trustee),
    )
    members = ticks(
        at, "committee_present", there, offered(at.record, COMMITTEE, chosen, is_trustee)
    )
    met = at.value.committee_on is not None or bool(chosen)
    return (
        Heading("heading.committee", "The committee"),
        day(at, "committee_on", on),
        *((members,) if met else ()),
    )


def decision(at: At[PayCase]) -> tuple[Block, ...]:
    """The board's decision, once it is confirmed that nobody was there for their own pay."""
    absent = Ask(
        "The chief executive was not in the room for this item",
        "Neither in the committee nor in the board. Without this there is no decision.",
        who.PAY,
    )
    return (
        Heading("heading.decision", "The decision"),
        tick(at, "ceo_absent", absent),
        *(_decided(at) if is_open(at.value) else (_waiting(),)),
    )


def is_open(pay: PayCase) -> bool:
    """Whether the questions about the decision are asked."""
    return pay.ceo_absent or pay.full_board or pay.board_approved_on is not None


def _waiting() -> Block:
    return Note("note.absent_first", _ABSENT_FIRST, kind=NoteKind.QUIET)


def _decided(at: At[PayCase]) -> tuple[Block, ...]:
    chosen = at.value.board_voting
    full = Ask(
        "The full board has decided",
        "Not a committee in its name: pay is approved by the full board only.",
        who.PAY,
    )
    on = Ask("On which day?", "The day of the board meeting.", who.PAY)
    voting = Ask(
        "Who voted?",
        "The trustees who had a vote, whatever way they voted.",
        who.PAY,
        advice=advice(at.record, BOARD, chosen, is_trustee),
    )
    minute = Ask("Where is the minute?", "For instance: board of 2 December, item 8.", who.PAY)
    return (
        tick(at, "full_board", full),
        day(at, "board_approved_on", on),
        ticks(at, "board_voting", voting, offered(at.record, BOARD, chosen, is_trustee)),
        text(at, "minute_ref", minute),
    )
