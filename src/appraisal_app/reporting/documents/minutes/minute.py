"""D14, the confidential minute, in pieces."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.documents.minute.content import MinuteContent
from appraisal_app.application.documents.words import NO_ANSWER, day
from appraisal_app.reporting.documents.minutes.actions import actions
from appraisal_app.reporting.documents.minutes.listing import all_of
from appraisal_app.reporting.documents.minutes.pieces import (
    Bullets,
    Facts,
    Piece,
    Rows,
    Section,
    Sentence,
    Title,
    Words,
)
from appraisal_app.reporting.documents.opening import joined
from appraisal_app.reporting.documents.sentences import capital

_QUESTIONS = ("What was asked", "The answer in summary")


def minute_opening(content: MinuteContent) -> Iterator[Piece]:
    """What a file without running head and foot says first; pages have their own opening."""
    cover = content.cover
    yield Title(cover.title, joined(cover.trust, cover.eyebrow))
    yield Sentence(f"{joined(cover.classification, cover.standing)}.")
    yield Facts(tuple((label, value or NO_ANSWER) for label, value in cover.facts))
    yield Sentence(f"Circulation: {', '.join(cover.circulation)}.", is_quiet=True)


def minute_pieces(content: MinuteContent) -> Iterator[Piece]:
    """Who withdrew, papers, questions, what was weighed, decision, actions, how long it is kept."""
    if content.withdrawn:
        yield Section("Who left the meeting")
        yield Sentence(f"{capital(all_of(content.withdrawn))}.")
    if content.papers:
        yield Section("Papers before the board")
        yield Bullets(content.papers)
    if content.questions:
        yield Section("Questions and answers")
        rows = tuple((q.asked or NO_ANSWER, q.answered or NO_ANSWER) for q in content.questions)
        yield Rows(_QUESTIONS, rows, "What was asked, and the answers in summary")
    if content.factors.strip():
        yield Section("What the board weighed")
        yield Words(content.factors)
    yield Section("Decision")
    yield Words(content.decision)
    yield Sentence(f"{capital(content.vote) or 'How the board decided is not recorded'}.")
    yield from actions(content.actions)
    yield from _kept(content)


def _kept(content: MinuteContent) -> Iterator[Piece]:
    where = f"Kept: {content.kept_where}." if content.kept_where else ""
    until = f"To be destroyed after {day(content.keep_until)}." if content.keep_until else ""
    if where or until:
        yield Section("Where it is kept, and how long")
        yield Sentence(" ".join(filter(None, (where, until))))
