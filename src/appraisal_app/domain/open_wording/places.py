"""The fields of the board report whose words are open, and how a hit in them is changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from appraisal_app.domain.open_wording.kinds import Hit
from appraisal_app.domain.reporting import BoardReport, ReportAction

_FIELDS = ("item", "text", "resolution")


def open_words(report: BoardReport) -> Iterator[tuple[str, str]]:
    """(place, text) of all words that the open minutes take from somebody's keyboard."""
    for name in _FIELDS:
        yield name, getattr(report, name)
    for office in report.withdrawn:
        yield "withdrawn", office
    for each in report.open_actions:
        yield f"actions.{each.id}.office", each.office
        yield f"actions.{each.id}.what", each.what


def instead(report: BoardReport, hit: Hit) -> BoardReport:
    """The report with the hit's office in the place of its words; unchanged when they are gone."""
    name = hit.place.rpartition(".")[2]
    if hit.place in _FIELDS:
        changes: dict[str, Any] = {name: _changed(getattr(report, name), hit)}
        return replace(report, **changes)
    actions = tuple(_in_action(each, name, hit) for each in report.actions)
    return replace(report, actions=actions)


def _in_action(action: ReportAction, name: str, hit: Hit) -> ReportAction:
    if hit.place != f"actions.{action.id}.{name}":
        return action
    changes: dict[str, Any] = {name: _changed(getattr(action, name), hit)}
    return replace(action, **changes)


def _changed(text: str, hit: Hit) -> str:
    if text[hit.start : hit.end] != hit.phrase or not hit.instead:
        return text
    before = text[: hit.start]
    is_first = not before.strip() or before.rstrip(' \t"“\u2018(')[-1:] in {".", "!", "?", "\n", ""}
    word = f"{hit.instead[0].upper()}{hit.instead[1:]}" if is_first else hit.instead
    return f"{before}{word}{text[hit.end :]}"
