"""Takes the names of other people out of words that were written freely."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from appraisal_app.application.documents import words
from appraisal_app.domain.people import Office, Person
from appraisal_app.domain.record import Record

_SHORTEST = 3
"""Letters of a part of a name that is looked for by itself."""
_SOMEBODY = "another person"
_BLANKS = r"\s+"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleared:
    """The words without the names, and how many were taken out."""

    text: str
    taken_out: int


class ThirdParties:
    """Knows everybody whom some reviews name, but the chief executive; blank names are nobody.

    Finds the whole name in any letters, and its first and last part as they are written. It cannot
    find somebody whom the file does not know, so a person has to read what it leaves.
    """

    def __init__(self, records: Iterable[Record], *, but: frozenset[str] = frozenset()) -> None:
        known = dict(_known(tuple(records)))
        whole = [unicodedata.normalize("NFC", name) for name in but]
        own = {part for name in whole for part in (name, *name.split())}
        self._offices = {name: office for name, office in known.items() if name not in own}
        self._pattern = _pattern(self._offices)

    def cleared(self, text: str) -> Cleared:
        """The words with the office in brackets in place of each name."""
        if self._pattern is None:
            return Cleared(text=text, taken_out=0)
        whole = unicodedata.normalize("NFC", text)
        found, count = self._pattern.subn(self._office, whole)
        return Cleared(text=found, taken_out=count)

    def without(self, text: str) -> str:
        """Only the words."""
        return self.cleared(text).text

    def office_for(self, who: str) -> str:
        """Who is to do something, by office: "Trustee" where there was nothing but a name."""
        said = self.without(who).strip()
        alone = re.fullmatch(r"\[([^\[\]]+)\]", said)
        return f"{alone[1][:1].upper()}{alone[1][1:]}" if alone and said != who.strip() else said

    def _office(self, match: re.Match[str]) -> str:
        name = " ".join(match[0].split())
        folded = name.casefold()
        office = self._offices.get(name) or next(
            (each for known, each in self._offices.items() if known.casefold() == folded), _SOMEBODY
        )
        return f"[{office}]"


def _known(records: tuple[Record, ...]) -> Iterator[tuple[str, str]]:
    """Whole names after their parts, so that a whole name keeps its own office."""
    whole = tuple(_names(records))
    parts: dict[str, str] = {}
    for name, office in whole:
        tokens = name.split()
        for part in (tokens[0], tokens[-1]):
            is_shared = part in parts and parts[part] != office
            parts[part] = _SOMEBODY if is_shared else office
    yield from ((part, office) for part, office in parts.items() if len(part) >= _SHORTEST)
    yield from whole


def _names(records: tuple[Record, ...]) -> Iterator[tuple[str, str]]:
    for record in records:
        for name, office in _of(record):
            if name.strip():
                yield unicodedata.normalize("NFC", " ".join(name.split())), office


def _of(record: Record) -> Iterator[tuple[str, str]]:
    yield from (_person(each) for each in record.people.persons if _is_other(each))
    yield record.panel.adviser.name, words.OFFICES[Office.ADVISER]
    chair = words.OFFICES[Office.CHAIR]
    for handover in record.handovers.handovers:
        yield handover.from_name, chair
        yield handover.to_name, chair
    yield from ((each.chaired_by, chair) for each in record.earlier_years.years)


def _is_other(person: Person) -> bool:
    return person.display_role is not Office.CHIEF_EXECUTIVE


def _person(person: Person) -> tuple[str, str]:
    office = person.display_role
    return person.full_name, _SOMEBODY if office is Office.OTHER else words.OFFICES[office]


def _pattern(offices: Mapping[str, str]) -> re.Pattern[str] | None:
    """Longer names first; a whole name in any letters and with any blanks, a part as written."""
    if not offices:
        return None
    ordered = sorted(offices, key=len, reverse=True)
    choices = "|".join(_choice(name) for name in ordered)
    return re.compile(rf"(?<!\w)(?:{choices})(?!\w)")


def _choice(name: str) -> str:
    tokens = [re.escape(token) for token in name.split()]
    return f"(?i:{_BLANKS.join(tokens)})" if len(tokens) > 1 else tokens[0]
