"""What keeps a review fair, each with the day on which it was seen to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from appraisal_app.application.documents import words
from appraisal_app.domain.panel import Adviser, PanelRole
from appraisal_app.domain.record import Record

NOT_RECORDED = "not recorded"


def safeguards(record: Record) -> tuple[tuple[str, str], ...]:
    """Label, and the day or the fact."""
    return (*_panel(record), *_sides(record))


def _panel(record: Record) -> Iterator[tuple[str, str]]:
    panel = record.panel
    voting = panel.voting
    reserves = [each for each in panel.members if each.role is PanelRole.RESERVE]
    yield "Trustees who reviewed", str(len(voting)) if voting else NOT_RECORDED
    yield "Trained for it", _all_by([each.trained_on for each in voting])
    yield "Interests declared", _all_by([each.declared_on for each in voting])
    yield "Conflicts of interest asked about", _on(panel.conflicts_asked_on)
    yield "A reserve named", "yes" if reserves else "no"
    yield "Trustees kept free for an appeal", str(len(panel.kept_for_appeal) or "none")
    yield "External adviser", _adviser(panel.adviser)


def _sides(record: Record) -> Iterator[tuple[str, str]]:
    submitted = record.reflection.submitted_at
    statement = record.statement
    yield "Objectives of this period agreed", _on(record.objectives.agreed_on)
    yield "Explained to all who sees what", _on(record.confidentiality.explained_on)
    yield "Self-reflection received", _on(submitted.date() if submitted is not None else None)
    if record.panel.adviser.used:
        advice = record.advice
        yield "Advice sent to the chief executive", _on(advice.sent_to_ceo_on)
        yield "Advice sent to the panel", _on(advice.sent_to_panel_on)
    yield "Draft received by the chief executive", _on(statement.received_on)
    yield "Draft talked over", _on(statement.discussed_on)


def _on(day: date | None) -> str:
    return words.day(day) or NOT_RECORDED


def _all_by(days: Sequence[date | None]) -> str:
    given = [each for each in days if each is not None]
    if not given:
        return NOT_RECORDED
    last = words.day(max(given))
    return f"all by {last}" if len(given) == len(days) else f"{len(given)} of {len(days)}"


def _adviser(adviser: Adviser) -> str:
    if adviser.used is None:
        return NOT_RECORDED
    if not adviser.used:
        return "none"
    independent = {True: "independent", False: "not independent", None: "independence not recorded"}
    return f"yes, {independent[adviser.independent]}"
