"""Promises and open actions from earlier, and whether each of them was kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any

from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.promises_to_keep import is_overdue, promises_from, with_overdue_first
from appraisal_app.domain.record import Record
from appraisal_app.domain.year import Kept, Promise, Promises
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Facts,
    Note,
    NoteKind,
    Option,
    PageAction,
)
from appraisal_app.ui.stages import audiences as who
from appraisal_app.ui.stages.between.promises.this_review import promised_blocks
from appraisal_app.ui.stages.content import NewId, PageEdit, StepContent
from appraisal_app.ui.stages.context import PageContext
from appraisal_app.ui.stages.earlier_objectives import review_before
from appraisal_app.ui.stages.fields import Ask, Listing, cards, choice, day, long_text, text
from appraisal_app.ui.stages.objective_words import counted
from appraisal_app.ui.stages.places import At, part
from appraisal_app.ui.stages.wording import opening

_PROMISES = part("promises", Promises)
SORT, TAKE_OVER = "overdue_first", "take_over"
KEPT = (
    Option(Kept.OPEN.value, "Still open"),
    Option(Kept.KEPT.value, "Kept"),
    Option(Kept.IN_PART.value, "Kept in part"),
    Option(Kept.NOT_KEPT.value, "Not kept"),
    Option(Kept.DROPPED.value, "Dropped", "openly, with the reason in the note"),
)
_WANTS_WORDS = {
    Kept.IN_PART: "Say what was done and what is still missing.",
    Kept.NOT_KEPT: "Say why it was not kept; whoever it was promised to will ask.",
    Kept.DROPPED: "Say why it is dropped.",
}
_TEXT_LIMIT, _NOTE_LIMIT = 400, 600


def page(context: PageContext) -> StepContent:
    """What was promised, by whom and by when, and what became of it."""
    at = At(_PROMISES, context.record)
    ask = Ask(
        "What was promised, and is it done?",
        "What the review before left open: the board's promises, actions of its meeting and of its "
        "conversations. What this review promises stands below.",
        who.CHECK_INS,
    )
    listing = Listing(
        card=lambda item: _card(item, context.today),
        make=lambda _, new: Promise(id=new),
        add_label="Add a promise or an action",
        empty_text="Nothing is open from earlier. When this review ends and the next one starts, "
        "what is still to be kept moves there by itself; add here what was promised elsewhere.",
    )
    return StepContent(
        blocks=(
            *_standing(at, context),
            cards(at, "promises", ask, listing),
            *promised_blocks(context),
        ),
        edits=_edits(at, context),
    )


def _standing(at: At[Promises], context: PageContext) -> tuple[Block, ...]:
    promises = at.value.promises
    late = [each for each in promises if is_overdue(each, context.today)]
    still = sum(each.state is Kept.OPEN for each in promises)
    found: list[Block] = []
    if promises:
        note = phrased(
            "From earlier, {still} of {counted} still open",
            still=still,
            counted=counted(len(promises), "promise"),
        )
        note = (
            phrased("{note}, {count} overdue.", note=note, count=len(late))
            if late
            else phrased("{note}, none overdue.", note=note)
        )
        kind = NoteKind.WARN if late else NoteKind.QUIET
        found.append(Note("note.standing", note, kind=kind))
    actions = _buttons(at, context)
    if actions:
        found.append(ActionBlock("promises.actions", actions))
    return tuple(found)


def _buttons(at: At[Promises], context: PageContext) -> tuple[PageAction, ...]:
    found: list[PageAction] = []
    if with_overdue_first(at.value, context.today) != at.value.promises:
        late = any(is_overdue(each, context.today) for each in at.value.promises)
        words = "Put the overdue ones first" if late else "Put the open ones first"
        found.append(PageAction(SORT, words))
    earlier = _left_open(at, context)
    if earlier:
        words = phrased(
            "Bring over {counted} from the earlier review", counted=counted(earlier, "open promise")
        )
        found.append(PageAction(TAKE_OVER, words))
    return tuple(found)


def _left_open(at: At[Promises], context: PageContext) -> int:
    """How many the earlier review left open, where none was brought over yet."""
    before = None if at.value.promises else review_before(context)
    return len(promises_from(before, str)) if before is not None else 0


def _edits(at: At[Promises], context: PageContext) -> Mapping[str, PageEdit]:
    def sort(record: Record, _: NewId) -> Record:
        promises = with_overdue_first(record.promises, context.today)
        return replace(record, promises=replace(record.promises, promises=promises))

    edits = {SORT: PageEdit(label="putting the overdue ones first", change=sort)}
    before = None if at.value.promises else review_before(context)
    if before is not None:
        earlier = before

        def take_over(record: Record, new_id: NewId) -> Record:
            promises = promises_from(earlier, new_id)
            return replace(record, promises=replace(record.promises, promises=promises))

        edits[TAKE_OVER] = PageEdit(label="bringing over what is open", change=take_over)
    return MappingProxyType(edits)


def _card(at: At[Any], today: date) -> Card:
    promise: Promise = at.value
    due = Ask("By when?", "Without a day nobody will look for it.")
    note = Ask("Note", "What was done, or why not.", advice=_wanted(promise))
    return Card(
        promise.id,
        opening(promise.text, "New promise"),
        summary=_summary(promise, today),
        blocks=(
            *_origin(at),
            text(at, "text", Ask("What was promised?", "One line."), limit=_TEXT_LIMIT),
            text(at, "owner", Ask("By whom?", "One name or one office.", advice=_nobody(promise))),
            day(at, "due", due),
            choice(at, "state", Ask("What became of it?"), KEPT, Kept),
            long_text(at, "note", note, limit=_NOTE_LIMIT),
        ),
        removable=True,
        remove_label="Remove this promise",
    )


def _origin(at: At[Any]) -> tuple[Block, ...]:
    origin = at.value.origin
    return (Facts(f"{at.place.key}.origin", (("Comes from", origin),)),) if origin else ()


def _summary(promise: Promise, today: date) -> str:
    state = next(each.label for each in KEPT if each.value == promise.state)
    if is_overdue(promise, today):
        state = phrased("Overdue since {due}", due=long_day(promise.due))
    elif promise.state is Kept.OPEN and promise.due is not None:
        state = phrased("Due {due}", due=long_day(promise.due))
    return (
        phrased("{state} · {owner}", state=state, owner=promise.owner)
        if promise.owner.strip()
        else phrased("{state} · nobody named", state=state)
    )


def _wanted(promise: Promise) -> tuple[str, ...]:
    words = _WANTS_WORDS.get(promise.state, "")
    return (words,) if words and not promise.note.strip() else ()


def _nobody(promise: Promise) -> tuple[str, ...]:
    if promise.owner.strip().casefold() in {"the board", "board", "trustees", "the trustees"}:
        return ("“The board” is nobody in particular. Who looks after it?",)
    return ()
