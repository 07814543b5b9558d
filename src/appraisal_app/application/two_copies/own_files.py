"""In what two copies of an own file differ, review by review."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from appraisal_app.application.two_copies.comparing import Compared
from appraisal_app.application.two_copies.names import name_of
from appraisal_app.domain.guests import Guest
from appraisal_app.domain.own_desk import OwnDesk
from appraisal_app.domain.phrases import phrased, strung


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """What only one of both has, and what stands otherwise in both."""

    only_here: tuple[str, ...]
    only_there: tuple[str, ...]
    otherwise: tuple[str, ...]

    @property
    def said(self) -> str:
        """In sentences; "" where nothing differs."""
        rows = (
            ("Only this file has: {names}.", self.only_here),
            ("Only the other copy has: {names}.", self.only_there),
            ("They differ in: {names}.", self.otherwise),
        )
        return strung(
            " ", (phrased(words, names=strung("; ", names)) for words, names in rows if names)
        )


def parted(compared: Compared) -> Parted:
    """Every review, note and part that is not the same in both."""
    mine: dict[str, tuple[str, object]] = {}
    others: dict[str, tuple[str, object]] = {}
    for part in compared.parts:
        mine |= inside(part.ours, part.kind)
        others |= inside(part.theirs, part.kind)
    return Parted(
        only_here=tuple(_names(mine, others)),
        only_there=tuple(_names(others, mine)),
        otherwise=tuple(mine[key][0] for key in mine if key in others and mine[key] != others[key]),
    )


def _names(some: Mapping[str, tuple[str, object]], rest: Mapping[str, object]) -> Iterator[str]:
    return (name for key, (name, _) in some.items() if key not in rest)


def inside(value: object, kind: type[Any]) -> dict[str, tuple[str, object]]:
    """The pieces of a part by their ids, each with its name; a part of one piece as a whole."""
    if isinstance(value, OwnDesk):
        reviews = {each.id: (_review(each.label), each) for each in value.reviews}
        notes = {
            each.id: (phrased("Note “{title}”", title=each.title), each) for each in value.notes
        }
        return {**reviews, **notes}
    if isinstance(value, Guest):
        return {
            phrased("{kind} {id}", kind=kind, id=each.id): (
                phrased("{kind}, {label}", kind=kind, label=_review(each.request.label)),
                each,
            )
            for kind, tasks in (("View", value.views), ("Advice", value.advice))
            for each in tasks
        }
    name = name_of(kind)
    return {} if value is None else {name: (name, value)}


def _review(label: str) -> str:
    return (
        phrased("Review {label}", label=label.strip())
        if label.strip()
        else "A review without a name"
    )
