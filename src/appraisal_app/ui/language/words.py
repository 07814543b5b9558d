"""The one place where texts meet the translation (decision 0031)."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from appraisal_app.domain.phrases import Phrase, Strung

CONTEXT = "interface"
"""Where the catalogues keep every text: the same English is said the same way everywhere."""


def shown(text: str) -> str:
    """`text` in the language of the window: what is in no catalogue stays as it is."""
    match text:
        case Phrase():
            said = _phrase(text)
            return said if text != str(text).strip() else said.strip()
        case Strung():
            between = _looked_up(text.between) if text.between.strip(" ·;,.:\n") else text.between
            return between.join(shown(part) for part in text.parts)
        case _:
            return _looked_up(text)


def _phrase(phrase: Phrase) -> str:
    values = {name: _value(value) for name, value in phrase.values.items()}
    number = -1 if phrase.number is None else phrase.number
    found = _looked_up(phrase.template, number)
    if found == phrase.template and phrase.number is not None:
        return str(phrase)
    return _filled(found, values) or _filled(phrase.template, values) or str(phrase)


def _value(value: object) -> object:
    return shown(value) if isinstance(value, str) else value


def _filled(template: str, values: Mapping[str, object]) -> str:
    """The template with its values; "" where a translator's names a value that is not there."""
    try:
        return template.format_map(values)
    except (KeyError, IndexError, ValueError, AttributeError):
        return ""


def _looked_up(text: str, number: int = -1) -> str:
    """A text that is there with the other kind of first letter is said with this one."""
    found = _translated(text, number)
    if found != text or not text[:1].isalpha():
        return found
    other = f"{text[0].swapcase()}{text[1:]}"
    found = _translated(other, number)
    if found == other:
        return text
    first = found[:1].upper() if text[0].isupper() else found[:1].lower()
    return f"{first}{found[1:]}"


def _translated(text: str, number: int) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, number) if text else ""
