"""Taking it out: asked about with the review's name, with the backups, then done for good."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from appraisal_app.application.disposing.by_hand import STILL_TO_DO, ByHand, left_by_hand
from appraisal_app.application.disposing.carrying_out import carry_out, delete_backups, refusals
from appraisal_app.application.disposing.planning import Plan, plan
from appraisal_app.application.disposing.telling import NOT_UNDONE, title_of
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.interaction import Choice, Question, TextQuestion
from appraisal_app.domain.disposals import Disposal
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.phrases import phrased, phrased_by, strung
from appraisal_app.ui.stages.deeds import Deed, DeedTools
from appraisal_app.ui.stages.years.keeping.by_hand import in_paragraphs
from appraisal_app.ui.stages.years.keeping.card import (
    WHAT_AUTHORITY,
    WHO_DECIDED,
    WHO_DOES_IT,
    WHY_BEFORE,
)

_DELETE, _KEEP, _NOT = "delete", "keep", "not"
_QUESTIONS = {
    "authorised_by": WHO_DECIDED,
    "authority": WHAT_AUTHORITY,
    "done_by": WHO_DOES_IT,
    "early_reason": WHY_BEFORE,
}
_OWED = (
    "The disk had no room to write the file anew; that is done when the file is next opened. What "
    "went is overwritten already."
)
_NEXT = (
    "Make the disposal certificate for your papers. The list below stays on the page Keeping and "
    "disposal, where it can be copied and saved."
)


def disposing(disposal: Disposal) -> Deed:
    """The deed of one disposal that is prepared."""
    return partial(_ask, disposal.id)


@dataclass(frozen=True, slots=True)
class _Answer:
    typed: str
    without_backups: bool


def _ask(disposal_id: str, tools: DeedTools) -> None:
    editor, services = tools.editor, tools.services
    editor.leave_page()
    register = editor.record.disposals.disposals
    order = next(each for each in register if each.id == disposal_id)
    today = services.clock.today()
    if found := refusals(tools.case, order, today=today):
        raise DomainError(tuple(_with_question(each) for each in found))
    looked = plan(
        tools.case, order.review, order.kind, today=today, backups=services.folders.backups
    )
    answer = _answered(tools, looked)
    if answer is None:
        return
    done = carry_out(tools.case, order, answer.typed, clock=services.clock, by=editor.role)
    said, left = _after(tools, looked, without_backups=answer.without_backups)
    tools.show_review(done.turn_to)
    tools.dialogs.tell(
        phrased("Disposed of under certificate {number}", number=done.number),
        strung(" ", (*said, *(() if done.is_compacted else (_OWED,)), _NEXT)),
        detail=strung("\n\n", (phrased("{title}:", title=STILL_TO_DO), *in_paragraphs(left))),
    )


def _with_question(refusal: Refusal) -> Refusal:
    """The same, with the question of the page that asks for what is missing."""
    question = _QUESTIONS.get(refusal.field.rpartition(".")[2])
    if question is None:
        return refusal
    sentence = phrased(
        "{sentence} The question is “{question}”.", sentence=refusal.sentence, question=question
    )
    return replace(refusal, sentence=sentence)


def _answered(tools: DeedTools, looked: Plan) -> _Answer | None:
    typed = tools.dialogs.ask_text(
        TextQuestion(
            title="Dispose of it for good",
            text=phrased(
                "{looked} goes out of this file. {not_undone} What you did on other "
                "pages in this session cannot be undone afterwards either. Type "
                "{label} to confirm.",
                looked=title_of(looked),
                not_undone=NOT_UNDONE,
                label=looked.label,
            ),
            label="Name of the review",
            accept="Dispose of it",
        )
    )
    if typed is None:
        return None
    if typed.strip() != looked.label.strip():
        tools.notice(
            phrased(
                "Nothing was disposed of: “{typed}” is not “{label}”.",
                typed=typed.strip(),
                label=looked.label,
            )
        )
        return None
    chosen = _about_backups(tools, looked)
    return None if chosen == _NOT else _Answer(typed, chosen == _DELETE)


def _about_backups(tools: DeedTools, looked: Plan) -> str:
    """What becomes of the backups; they stay where there are none to delete."""
    count = len(looked.backups)
    if not count:
        return _KEEP
    return tools.dialogs.choose(
        Question(
            title="The backups still hold it",
            text=phrased_by(
                count,
                "{count} backup of this file still holds what goes. If it is deleted, a new one "
                "is made at once. If it is kept, newer ones take its place over two years.",
                "{count} backups of this file still hold what goes. If they are deleted, a new "
                "one is made at once. If they are kept, newer ones take their place over two "
                "years.",
                count=count,
            ),
            choices=(
                Choice(_DELETE, "Delete the backups too", destructive=True),
                Choice(_KEEP, "Keep the backups", destructive=True),
                Choice(_NOT, "Dispose of nothing"),
            ),
        )
    )


def _after(
    tools: DeedTools, looked: Plan, *, without_backups: bool
) -> tuple[tuple[str, ...], ByHand]:
    """What became of the backups, and what is left; what failed then is said, the rest is done."""
    are_gone = False
    said: tuple[str, ...] = ()
    if without_backups:
        deleted, are_gone = _without_backups(tools)
        said = (deleted,)
    elif looked.places_away:
        said = (looked.places_away,)
    return said, left_by_hand(looked, without_backups=are_gone)


def _without_backups(tools: DeedTools) -> tuple[str, bool]:
    """What became of them, in a sentence, and whether they are gone."""
    services = tools.services
    try:
        gone = delete_backups(tools.case, services.folders.backups, at=services.clock.now())
    except AppError as error:
        kept = "The backups were not all deleted. {sentence}"
        return phrased(kept, sentence=error.sentence), False
    said = phrased_by(
        gone,
        "{gone} backup was deleted, and a new one made.",
        "{gone} backups were deleted, and a new one made.",
        gone=gone,
    )
    return said, True
