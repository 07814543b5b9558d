"""Reading what was written: each text passes, goes out in other words, or is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from appraisal_app.domain.feedback.asking import Question
from appraisal_app.domain.feedback.deciding import NO_BRACKETS, decided
from appraisal_app.domain.feedback.rounds import Answer, FeedbackRound, Verdict, Vetted
from appraisal_app.domain.feedback.summary import is_decided, texts_to_read
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackPage
from appraisal_app.ui.feedback.frame import framed
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.forms.blocks import (
    Block,
    Card,
    ChoiceField,
    ListField,
    Note,
    NoteKind,
    Option,
    PageAction,
    TextField,
)
from appraisal_app.ui.kept_pages.places import whole
from appraisal_app.ui.stages.fields import Ask, text
from appraisal_app.ui.stages.wording import opening

PURPOSE: Final = "Nobody should be known by their words, and nobody hurt without need."
HOW: Final = (
    "Somebody other than the chief executive reads every text before it goes out: you, or the "
    "clerk, or a trustee. Look for names, places, events that only one person was at, and ways of "
    "writing that everybody knows. Change as little as possible, and show each change in [square "
    "brackets]. Leave out only what cannot be told without harm. Criticism stays in."
)
MEANT_FOR: Final = (
    "Meant for: you and whoever reads the texts. The chief executive sees only what goes out. Kept "
    "until you destroy the answers."
)
NONE: Final = "Nobody has written anything yet."
WORDS_LIMIT: Final = 4_000
_VERDICTS: Final = (
    Option(Verdict.PASSED, "Goes out as it is"),
    Option(Verdict.REWORDED, "Goes out with other words in [brackets]"),
    Option(Verdict.LEFT_OUT, "Is left out"),
)
_STATES: Final = {
    Verdict.PASSED: "Goes out as it is",
    Verdict.REWORDED: "Goes out with changes",
    Verdict.LEFT_OUT: "Left out",
}
_WAITING: Final = "Not read yet"


def page(context: FeedbackContext) -> FeedbackPage:
    """Who reads, and every text with what becomes of it."""
    feedback = context.feedback
    asked = Ask("Who reads the texts?", "By name. Never the chief executive.")
    texts = texts_to_read(feedback)
    waiting = sum(not is_decided(feedback, *each) for each in texts)
    blocks: tuple[Block, ...] = (
        Note("how", HOW, kind=NoteKind.QUIET),
        Note("note.notice", MEANT_FOR, kind=NoteKind.QUIET),
        text(whole(feedback), "vetter", asked),
        ListField(
            "texts",
            phrased(
                "What was written ({waiting} of {count} to read)", waiting=waiting, count=len(texts)
            )
            if texts
            else "What was written",
            items=tuple(
                _card(feedback, answer, question, context.today) for answer, question in texts
            ),
            empty_text=NONE,
        ),
    )
    actions = (
        PageAction(Part.ENTERING, "\u2039 Enter answers"),
        PageAction(Part.RELEASING, "What will be released \u203a", primary=True),
    )
    return FeedbackPage(
        state=framed(context, Part.READING, blocks, purpose=PURPOSE, actions=actions)
    )


def _card(feedback: FeedbackRound, answer: Answer, question: Question, today: date) -> Card:
    vetted = feedback.vetted_as(answer.id, question.id)
    key = f"texts.{answer.id}.{question.id}"
    said = answer.to(question.id).text
    group = feedback.group(answer.group)
    is_done = is_decided(feedback, answer, question)
    state = _STATES[vetted.verdict] if vetted is not None and is_done else _WAITING
    return Card(
        f"{answer.id}.{question.id}",
        opening(said, "Without words"),
        summary=phrased(
            "{name} · {state}", name=group.name if group is not None else "", state=state
        ),
        folded=is_done,
        blocks=(
            Note(f"{key}.question", question.text, kind=NoteKind.QUIET),
            Note(f"{key}.text", said),
            ChoiceField(
                f"{key}.verdict",
                "What becomes of it?",
                options=_VERDICTS,
                value=vetted.verdict if vetted is not None else "",
                write=_Deciding(answer.id, question.id, today).verdict,
            ),
            *_words_field(vetted, key, _Deciding(answer.id, question.id, today)),
        ),
    )


def _words_field(vetted: Vetted | None, key: str, deciding: _Deciding) -> tuple[Block, ...]:
    if vetted is None or vetted.verdict is not Verdict.REWORDED:
        return ()
    return (
        TextField(
            f"{key}.words",
            "What goes out instead",
            hint="Begin from the writer's own words, and put your changes in [square brackets].",
            error="" if vetted.is_settled else NO_BRACKETS,
            value=vetted.words,
            limit=WORDS_LIMIT,
            multiline=True,
            write=deciding.words,
        ),
    )


class _Deciding:
    """Writes a decision about one text; raises DomainError where it may not be made."""

    def __init__(self, answer: str, question: str, today: date) -> None:
        self._answer = answer
        self._question = question
        self._today = today

    def verdict(self, kept: FeedbackRound, said: str) -> FeedbackRound:
        """With that verdict; other words begin as the writer's own."""
        verdict = Verdict(said)
        before = kept.vetted_as(self._answer, self._question)
        words = before.words if before is not None else ""
        if verdict is Verdict.REWORDED and not words:
            answer = kept.answer(self._answer)
            words = answer.to(self._question).text if answer is not None else ""
        return decided(kept, self._vetted(kept, verdict, words))

    def words(self, kept: FeedbackRound, said: str) -> FeedbackRound:
        """With those words to go out instead."""
        return decided(kept, self._vetted(kept, Verdict.REWORDED, said))

    def _vetted(self, kept: FeedbackRound, verdict: Verdict, words: str) -> Vetted:
        made = Vetted(
            answer=self._answer, question=self._question, verdict=verdict, by=kept.vetter.strip()
        )
        return replace(made, words=words, on=self._today)
