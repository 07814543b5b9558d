"""Decides what becomes of each text that somebody wrote, before any of them goes out."""

from __future__ import annotations

from dataclasses import dataclass

from appraisal_app.application.feedback.editing import FeedbackEditor
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.feedback.deciding import decided, undecided
from appraisal_app.domain.feedback.rounds import Verdict, Vetted


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What becomes of one text, and who says so; `words` go out where it was reworded."""

    answer: str
    question: str
    verdict: Verdict
    by: str
    words: str = ""


def vet(editor: FeedbackEditor, decision: Decision, services: Services) -> None:
    """Decide about one text; saved at once, and undoable. Raises DomainError or AppError."""
    vetted = Vetted(
        answer=decision.answer,
        question=decision.question,
        verdict=decision.verdict,
        words=decision.words.strip(),
        by=decision.by.strip(),
        on=services.clock.today(),
    )
    editor.close_step()
    editor.edit(lambda feedback: decided(feedback, vetted), "deciding about a text")
    editor.save()


def read_again(editor: FeedbackEditor, answer: str, question: str) -> None:
    """Take a decision back; raises DomainError or AppError."""
    editor.close_step()
    editor.edit(lambda feedback: undecided(feedback, answer, question), "reading a text again")
    editor.save()
