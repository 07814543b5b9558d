"""The buttons that move a review on or back: their words, and when they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.domain.cycle import Action
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.steps import is_complete
from appraisal_app.domain.workflow import TRANSITIONS, is_possible
from appraisal_app.ui.forms.blocks import PageAction
from appraisal_app.ui.stages.context import PageContext


@dataclass(frozen=True, slots=True)
class Offer:
    """The words of one move.

    `ask` is the question of a move that needs a reason, or that cannot be taken back: then `keep`
    names the way out. After an `onward` move the next step is opened.
    """

    label: str
    hint: str = ""
    ask: str = ""
    keep: str = ""
    onward: bool = False


OFFERS: Mapping[Action, Offer] = MappingProxyType(
    {
        Action.OPEN_PLANNING: Offer(
            "Go on to stage 2", "Stage 2 opens; you can still come back.", onward=True
        ),
        Action.OPEN_REFLECTION: Offer(
            "Ask for the self-reflection",
            "Panel, timetable and objectives are settled; the chief executive can start writing.",
            onward=True,
        ),
        Action.SUBMIT_REFLECTION: Offer(
            "Record as submitted",
            "From then on the words stay as they are.",
            ask="From now on the chief executive's words stay exactly as they are. If they are "
            "submitted anew later, this edition is kept beside the new one. Have you compared them "
            "with what was sent?",
            keep="Not yet",
        ),
        Action.GO_WITHOUT_REFLECTION: Offer(
            "Go on without a reflection…",
            "You are asked for a reason, which stays in the record.",
            ask="Why does the review go on without the chief executive's own account?",
            onward=True,
        ),
        Action.RECORD_MEETING: Offer(
            "Go on to stage 3", "The meeting is on record; the panel can judge.", onward=True
        ),
        Action.RELEASE_DRAFT: Offer(
            "Release the draft to the chief executive",
            "Judgements and statement are closed while the chief executive reads.",
            onward=True,
        ),
        Action.REPORT: Offer("Record as reported", "The board has had the report."),
        Action.CLOSE: Offer(
            "Close the review",
            "Nothing more is expected for this period.",
            ask="A closed review cannot be opened again; you can still read it and add an "
            "addendum.",
            keep="Keep it open",
        ),
        Action.CLOSE_EARLY: Offer(
            "Close this review early…",
            "For when a review cannot be brought to its end; nothing of it is lost.",
            ask="Why does this review end without a signed statement? It cannot be opened again.",
        ),
        Action.BACK_TO_PRINCIPLES: Offer(
            "Take it back to stage 1…",
            ask="Why does the review go back to stage 1?",
        ),
        Action.BACK_TO_PLANNING: Offer(
            "Take it back to planning…",
            ask="Why does the review go back to planning?",
        ),
        Action.BACK_TO_REFLECTION: Offer(
            "Open the reflection again…",
            "For words that came late, or that are submitted anew; what was submitted stays.",
            ask="Why does the review go back to the self-reflection?",
        ),
        Action.BACK_TO_MEETING: Offer(
            "Take it back to stage 2…",
            ask="Why does the review go back to stage 2?",
        ),
        Action.BACK_TO_JUDGING: Offer(
            "Take the draft back…",
            "The panel can change it again; the chief executive keeps what was sent.",
            ask="Why is the draft taken back?",
        ),
    }
)


def offers(context: PageContext, kind: StepKind, *actions: Action) -> tuple[PageAction, ...]:
    """The buttons among `actions` that the review can take from where it stands."""
    if context.read_only:
        return ()
    possible = [each for each in actions if is_possible(context.record, each)]
    complete = is_complete(context.record, kind)
    return tuple(_button(each, complete=complete) for each in possible)


def _button(action: Action, *, complete: bool) -> PageAction:
    offer = OFFERS[action]
    forward = not TRANSITIONS[action].needs_reason
    return PageAction(action.value, offer.label, primary=forward and complete, hint=offer.hint)
