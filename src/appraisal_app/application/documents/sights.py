"""Who sees what in one review, line by line, and what the trust decided otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from appraisal_app.application.documents.sight_words import ARTEFACTS, READERS, sight_named
from appraisal_app.domain.confidentiality import (
    FIXED,
    Artefact,
    Confidentiality,
    Reader,
    Sight,
    SightChoice,
    default_sight,
)
from appraisal_app.domain.phrases import phrased, strung

EVERYONE, NOBODY = "everyone", "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class SightRow:
    """One paper, who sees all of it, and who sees a part and which."""

    artefact: str
    full: str
    partly: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SightChange:
    """What a reader usually sees of a paper, what here instead, and why."""

    artefact: str
    reader: str
    usual: str
    here: str
    reason: str


def sight_rows(kept: Confidentiality) -> tuple[SightRow, ...]:
    """The whole table as it holds in this review."""
    return tuple(_row(kept, each) for each in Artefact)


def sight_row(kept: Confidentiality, artefact: Artefact) -> SightRow:
    """One line of the table as it holds in this review."""
    return _row(kept, artefact)


def sight_changes(kept: Confidentiality) -> tuple[SightChange, ...]:
    """The trust's own changes that have an effect, in the order in which they were made."""
    first = {(each.artefact, each.reader): each for each in reversed(kept.choices)}
    return tuple(_change(each) for each in reversed(first.values()) if _has_an_effect(each))


def changed_rows(kept: Confidentiality) -> Mapping[Artefact, SightRow]:
    """The lines of the table that the trust has changed, as they hold in this review."""
    touched = {each.artefact for each in kept.choices if _has_an_effect(each)}
    return {each: _row(kept, each) for each in Artefact if each in touched}


def sight_words(kept: Confidentiality, artefact: Artefact, reader: Reader) -> str:
    """What that reader sees of it, in words."""
    return sight_named(artefact, reader, kept.sight(artefact, reader))


def _row(kept: Confidentiality, artefact: Artefact) -> SightRow:
    seen = {reader: kept.sight(artefact, reader) for reader in Reader}
    full = [READERS[r] for r, sight in seen.items() if sight is Sight.FULL]
    partly = [
        phrased(
            "{readers} ({sight_named})",
            readers=READERS[r],
            sight_named=sight_named(artefact, r, sight),
        )
        for r, sight in seen.items()
        if sight not in {Sight.FULL, Sight.NONE}
    ]
    return SightRow(artefact=ARTEFACTS[artefact], full=_listed(full), partly=_listed(partly))


def _listed(readers: list[str]) -> str:
    if len(readers) == len(Reader):
        return EVERYONE
    return strung(", ", readers) or NOBODY


def _has_an_effect(choice: SightChoice) -> bool:
    usual = default_sight(choice.artefact, choice.reader)
    return choice.artefact not in FIXED and choice.sight is not usual


def _change(choice: SightChoice) -> SightChange:
    usual = default_sight(choice.artefact, choice.reader)
    return SightChange(
        artefact=ARTEFACTS[choice.artefact],
        reader=READERS[choice.reader],
        usual=sight_named(choice.artefact, choice.reader, usual),
        here=sight_named(choice.artefact, choice.reader, choice.sight),
        reason=choice.reason,
    )
