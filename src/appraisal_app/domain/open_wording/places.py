"""The fields of the board report that are looked through, and how a hit in them is changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

from appraisal_app.domain.open_wording.kinds import Hit
from appraisal_app.domain.reporting import BoardReport, ReportAction, ReportQuestion

_Item = TypeVar("_Item", ReportAction, ReportQuestion)
_OPEN = ("item", "text", "resolution")
_MINUTE = ("papers_seen", "factors", "decision")


def open_words(report: BoardReport) -> Iterator[tuple[str, str]]:
    """(place, text) of all words that the open minutes take from somebody's keyboard."""
    for name in _OPEN:
        yield name, getattr(report, name)
    for office in report.withdrawn:
        yield "withdrawn", office
    for each in report.open_actions:
        yield f"actions.{each.id}.office", each.office
        yield f"actions.{each.id}.what", each.what


def minute_words(report: BoardReport) -> Iterator[tuple[str, str]]:
    """(place, text) of all words that the confidential minute takes from somebody's keyboard."""
    for name in _MINUTE:
        yield name, getattr(report, name)
    for each in report.questions:
        yield f"questions.{each.id}.asked", each.asked
        yield f"questions.{each.id}.answered", each.answered
    for action in report.actions:
        yield f"actions.{action.id}.what", action.what


def instead(report: BoardReport, hit: Hit) -> BoardReport:
    """The report with the hit's office in the place of its words; unchanged when they are gone."""
    name = hit.place.rpartition(".")[2]
    if hit.place in (*_OPEN, *_MINUTE):
        changes: dict[str, Any] = {name: _changed(getattr(report, name), hit)}
        return replace(report, **changes)
    return replace(
        report,
        actions=tuple(_in_item("actions", each, name, hit) for each in report.actions),
        questions=tuple(_in_item("questions", each, name, hit) for each in report.questions),
    )


def _in_item(listed: str, item: _Item, name: str, hit: Hit) -> _Item:
    if hit.place != f"{listed}.{item.id}.{name}":
        return item
    changes: dict[str, Any] = {name: _changed(getattr(item, name), hit)}
    return replace(item, **changes)


def _changed(text: str, hit: Hit) -> str:
    if text[hit.start : hit.end] != hit.phrase or not hit.instead:
        return text
    before = text[: hit.start]
    is_first = not before.strip() or before.rstrip(' \t"“\u2018(')[-1:] in {".", "!", "?", "\n", ""}
    word = f"{hit.instead[0].upper()}{hit.instead[1:]}" if is_first else hit.instead
    return f"{before}{word}{text[hit.end :]}"
