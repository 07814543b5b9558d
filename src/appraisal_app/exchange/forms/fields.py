"""The fields of a PDF by their names, within bounds: what stands in them, never how they look."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any, Final

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from appraisal_app.domain.fillable_forms import LONGEST_ANSWER
from appraisal_app.exchange.forms.errors import (
    LockedFormError,
    NoFieldsError,
    UnsoundFormError,
)

MOST_FIELDS: Final = 1_000
LONGEST_VALUE: Final = 4 * LONGEST_ANSWER
"""Characters; beyond that nobody looks at what it is."""
_LONGEST_NAME: Final = 100
_BUTTON: Final = "/Btn"
_OFF: Final = "Off"

# It writes whole answers into the log when a font lacks a letter of them.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def raw_values(reader: PdfReader) -> dict[str, str]:
    """The values by name; raises FormError, or whatever a damaged file makes pypdf raise.

    Our forms have no fields within fields, so none is looked for: a loop of them goes nowhere.
    """
    if reader.is_encrypted:
        raise LockedFormError
    form = _resolved(_resolved(reader.trailer["/Root"]).get("/AcroForm"))
    fields = _resolved(form.get("/Fields")) if isinstance(form, DictionaryObject) else None
    if not isinstance(fields, ArrayObject) or not fields:
        raise NoFieldsError
    if len(fields) > MOST_FIELDS:
        raise UnsoundFormError
    values: dict[str, str] = {}
    for name, value in _named(fields):
        if name in values:
            raise UnsoundFormError
        values[name] = value
    return values


def _named(fields: ArrayObject) -> Iterator[tuple[str, str]]:
    for each in fields:
        field = _resolved(each)
        if not isinstance(field, DictionaryObject):
            continue
        name = _resolved(field.get("/T"))
        if isinstance(name, TextStringObject) and len(name) <= _LONGEST_NAME:
            said = _value(_resolved(field.get("/V")))
            yield str(name), _chosen(said) if field.get("/FT") == _BUTTON else said


def _chosen(said: str) -> str:
    """What a circle or box says: a name, which some programs write as a text with its slash."""
    name = said.lstrip("/")
    return "" if name == _OFF else name


def _value(value: Any) -> str:
    """The text of a value; "" for nothing."""
    match value:
        case NameObject() | TextStringObject():
            said = str(value)
        case ByteStringObject():
            said = bytes(value).decode("latin-1")
        case StreamObject():
            said = _decoded(value.get_data())
        case None:
            said = ""
        case _:
            said = "" if type(value).__name__ == "NullObject" else _unsound()
    if len(said) > LONGEST_VALUE:
        raise UnsoundFormError
    return said


def _decoded(data: bytes) -> str:
    """A text that lies in a stream, which PDF allows for long ones."""
    if len(data) > 2 * LONGEST_VALUE:
        raise UnsoundFormError
    if data.startswith((b"\xfe\xff", b"\xff\xfe")):
        return data.decode("utf-16", "replace")
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8", "replace")
    return data.decode("latin-1")


def _resolved(value: Any) -> Any:
    return value.get_object() if hasattr(value, "get_object") else value


def _unsound() -> str:
    raise UnsoundFormError
