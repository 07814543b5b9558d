"""Forms that somebody without the application fills in: what was issued, and what came back."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from appraisal_app.domain.packets import PacketKind

ANSWER_ROOM: Final = 10_000
"""Characters that one answer on a form may have; a viewer lets nobody type more."""
LONGEST_ANSWER: Final = 20_000
"""Characters that one answer may come back with: some programs fill in more than there is room."""
NO_ANSWER: Final = "none"
"""What is chosen on a form by whoever wants to say nothing."""
_LETTERS: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
_IN_A_GROUP, _GROUPS = 4, 3
_DAMAGED: Final = re.compile("[\ue000-\uf8ff\ufffd]")
_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """One question as the form names it, and the place of the answer in what comes of it."""

    name: str
    """Short, of letters, digits and underscores; never twice on a form."""
    about: str = ""
    """The id of the objective or area that is asked about, or ""."""
    answers: str
    """The attribute that the answer becomes."""
    limit: int = 0
    """Characters of a text; 0 for what is chosen or ticked."""
    choices: tuple[str, ...] = ()
    """The keys to choose from; on the form they are called c0, c1 and so on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuedForm:
    """A form that was made here; `kind` is the kind of answer that it asks for."""

    id: str
    kind: PacketKind
    review: str
    person: str = ""
    """The id of the person who is asked, or "" where only one can be meant."""
    made_at: datetime
    due: date | None = None
    document: str = ""
    """The SHA-256 of the pages that went along and are answered, or "" where none did."""
    fields: tuple[FormField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedForm:
    """A form that was taken in; with `undone_at` it was given back and may come again."""

    id: str
    form: str
    """The id of the form as it was issued."""
    sha256: str
    """Of the answers; they themselves are kept where they belong, and nowhere else."""
    taken_at: datetime
    undone_at: datetime | None = None


def form_id(seed: str) -> str:
    """A number to print and to read out, such as "7K2M-Q9XW-4TBA": 60 bits of the seed."""
    number = int.from_bytes(hashlib.sha256(f"form {seed}".encode()).digest(), "big")
    letters: list[str] = []
    for _ in range(_IN_A_GROUP * _GROUPS):
        number, at = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[at])
    groups = ("".join(letters[n::_GROUPS]) for n in range(_GROUPS))
    return "-".join(groups)


def answer_text(raw: str) -> str:
    """The answer as it is kept: composed (NFC), line ends as newlines, without blanks at its ends.

    What no text can hold becomes U+FFFD, which is told as damaged.
    """
    whole = raw.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    even = _CONTROL.sub("\ufffd", _LINE_ENDS.sub("\n", whole))
    return unicodedata.normalize("NFC", even).strip()


def damaged_letters(text: str) -> tuple[int, ...]:
    """The places of letters that some program on the way could not keep."""
    return tuple(found.start() for found in _DAMAGED.finditer(text))


def answers_digest(answers: Mapping[str, str]) -> str:
    """The SHA-256 by which the same answers are known again, whatever program saved them."""
    given = {name: text for name, text in answers.items() if text}
    return hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()
