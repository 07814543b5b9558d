"""What the papers that a file keeps are called, by where the record names them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import cast

from appraisal_app.application.ports.files import UnitOfWork
from appraisal_app.application.two_copies.names import name_of
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import AGGREGATES, CYCLE_AGGREGATES

_SHA256 = re.compile(r"[0-9a-f]{64}")
_TITLES = ("title", "name")


def paper_names(unit: UnitOfWork) -> Mapping[str, str]:
    """By SHA-256, the title and the place of each paper that the record names.

    Such as "“Board minutes”, Evidence, review 2025/26"; some may be no papers of the file.
    """
    labels = {each: unit.get(Cycle, each)[0].label for each in unit.ids(Cycle)}
    found: dict[str, str] = {}
    for kind in AGGREGATES:
        for root in unit.ids(kind):
            place = name_of(kind)
            if kind in CYCLE_AGGREGATES:
                place += (
                    phrased(", review {labels}", labels=labels[root])
                    if root in labels
                    else ", of a lost review"
                )
            for paper, title in _named(unit.get(kind, root)[0], ""):
                found.setdefault(
                    paper,
                    phrased("“{title}”, {place}", title=title, place=place) if title else place,
                )
    # Pages that were signed once more are named by their events alone.
    for event in unit.events():
        label, paper = labels.get(str(event.body.get("cycle"))), str(event.body.get("document"))
        if label is not None and _SHA256.fullmatch(paper):
            found.setdefault(
                paper,
                phrased(
                    "Pages to sign as of event {seq}, review {label}", seq=event.seq, label=label
                ),
            )
    return found


def named(papers: Collection[str], names: Mapping[str, str]) -> tuple[str, ...]:
    """Each of them in words; one that nothing names by the beginning of its SHA-256."""
    return tuple(names.get(each, phrased("SHA-256 {each}…", each=each[:12])) for each in papers)


def _named(value: object, title: str) -> Iterator[tuple[str, str]]:
    """Every SHA-256 in the value, with the nearest title around it."""
    if isinstance(value, str):
        if _SHA256.fullmatch(value):
            yield value, title
    elif is_dataclass(value) and not isinstance(value, type):
        around = _title_of(value) or title
        for each in fields(value):
            yield from _named(getattr(value, each.name), around)
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _named(item, title)


def _title_of(value: object) -> str:
    titles = (getattr(value, name, "") for name in _TITLES)
    return next((each for each in titles if isinstance(each, str) and each.strip()), "")
