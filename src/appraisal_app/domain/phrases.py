"""English texts that remember how they were made, so that a window can say them otherwise.

A phrase is its English text in every respect; only what shows it looks at the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Self


class Phrase(str):
    """A text made of a template, such as "Saved {when}", and what was put into it.

    Where there is a `number`, the words of the template depend on it.
    """

    __slots__ = ("number", "template", "values")
    template: str
    values: Mapping[str, object]
    number: int | None

    def __new__(
        cls, text: str, template: str, values: Mapping[str, object], number: int | None = None
    ) -> Self:
        made = super().__new__(cls, text)
        made.template, made.values, made.number = template, values, number
        return made

    def __add__(self, value: str, /) -> str:
        return Strung("", (self, value))

    def strip(self, chars: str | None = None, /) -> str:
        """Without the blanks around it, such as an empty value leaves."""
        return Phrase(super().strip(chars), self.template, self.values, self.number)

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """Copied and sent elsewhere it is the English text alone."""
        return str, (str(self),)


class Strung(str):
    """Texts one after the other, with the same between them."""

    __slots__ = ("between", "parts")
    between: str
    parts: tuple[str, ...]

    def __new__(cls, between: str, parts: tuple[str, ...]) -> Self:
        made = super().__new__(cls, between.join(parts))
        made.between, made.parts = between, parts
        return made

    def strip(self, chars: str | None = None, /) -> str:
        """As of any text; with nothing to take away it stays what it is."""
        stripped = super().strip(chars)
        return self if len(stripped) == len(self) else stripped

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """Copied and sent elsewhere it is the English text alone."""
        return str, (str(self),)


def phrased(template: str, /, **values: object) -> str:
    """The template with the values in their places; a brace of its own is written twice."""
    return Phrase(template.format_map(values), template, values)


def phrased_by(count: int, one: str, many: str, /, **values: object) -> str:
    """The template for `count` things: `one` for a single one, or else `many`."""
    template = one if count == 1 else many
    return Phrase(template.format_map(values), many, values, count)


def strung(between: str, parts: Iterable[str]) -> str:
    """The parts with `between` between them; what they were made of is not forgotten."""
    found = tuple(parts)
    if len(found) > 1:
        return Strung(between, found)
    return found[0] if found else ""


def capital(text: str) -> str:
    """The same words with a capital at the beginning."""
    return _begun(text, str.upper)


def small(text: str) -> str:
    """The same words with a small letter at the beginning."""
    return _begun(text, str.lower)


def plain(value: object) -> str:
    """The English text alone, for encoders that know no other kinds; refuses what is no text."""
    if isinstance(value, str):
        return str(value)
    raise NotImplementedError


def _begun(text: str, change: Callable[[str], str]) -> str:
    begun = f"{change(text[:1])}{text[1:]}"
    match text:
        case Phrase() if not text.template.startswith("{"):
            template = f"{change(text.template[:1])}{text.template[1:]}"
            return Phrase(begun, template, text.values, text.number)
        case Phrase():
            first = text.template[1:].partition("}")[0]
            values = {**text.values, first: _begun(_printed(text.values[first]), change)}
            return Phrase(begun, text.template, values, text.number)
        case Strung():
            return Strung(text.between, (_begun(text.parts[0], change), *text.parts[1:]))
        case _:
            return begun


def _printed(value: object) -> str:
    return value if isinstance(value, str) else str(value)
