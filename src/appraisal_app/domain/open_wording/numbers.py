"""Numbers as they are written, in digits and in words."""

from __future__ import annotations

from typing import Final

DIGITS: Final = r"\d(?:[\d,.]*\d)?"
_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
_LARGE = "hundred|thousand|million"
_FIRST = rf"(?:{_SMALL}|{_LARGE}|half|an?|several|a few|many)"
_NEXT = "(?:-| (?:and )?(?:a )?)"
IN_WORDS: Final = rf"{_FIRST}(?:{_NEXT}(?:{_SMALL}|{_LARGE}|half|quarter)){{0,8}}"
"""Such as "a hundred and twenty thousand", "two and a half", "several thousand"."""
LARGE_IN_WORDS: Final = rf"{_FIRST}(?:{_NEXT}(?:{_SMALL}|{_LARGE})){{0,8}}[ -](?:thousand|million)"
NUMBER: Final = rf"(?:{DIGITS}|{IN_WORDS})"
LARGE: Final = r"(?:\d{1,3}(?:,\d{3})+|(?!(?:19|20)\d\d(?!\d))\d{4,})(?:\.\d\d)?"
"""From a thousand on, and no year."""
