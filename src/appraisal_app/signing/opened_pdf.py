"""A PDF opened for judging: its revisions, its signature fields, and the record it carries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any, cast

from pyhanko.pdf_utils.generic import DictionaryObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.rw_common import PdfHandler
from pyhanko.sign.fields import enumerate_sig_fields

_MAX_REVISIONS = 100
_HEADER_WITHIN = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureField:
    """One signature field and whether somebody has signed it."""

    name: str
    dictionary: Any
    is_signed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedPdf:
    """What the judge needs to know of a readable file.

    `expected` are the fields of the first revision. `tidy` is False where the file breaks the
    rules of the format, which no file of this application does. `was_signed`: some revision is
    signed.
    """

    data: bytes
    reader: PdfFileReader
    revisions: int
    expected: tuple[str, ...]
    fields: tuple[SignatureField, ...]
    was_signed: bool
    tidy: bool

    @property
    def filled(self) -> tuple[SignatureField, ...]:
        """The fields with a signature in them."""
        return tuple(each for each in self.fields if each.is_signed)


def open_pdf(data: bytes) -> OpenedPdf | None:
    """The opened file, or None for anything that cannot be read or is locked."""
    if b"%PDF-" not in data[:_HEADER_WITHIN]:
        return None
    for strict in (True, False):
        try:
            return _opened(data, strict=strict)
        except Exception:  # noqa: BLE001, S112 -- hostile input may make the reader raise anything
            continue
    return None


def _opened(data: bytes, *, strict: bool) -> OpenedPdf:
    reader = PdfFileReader(BytesIO(data), strict=strict)
    if reader.encrypted or not isinstance(reader.root["/Pages"], DictionaryObject):
        raise ValueError("locked, or without pages")
    revisions = reader.total_revisions
    if revisions > _MAX_REVISIONS:
        raise ValueError("too many revisions")
    first = reader.get_historical_resolver(0)
    return OpenedPdf(
        data=data,
        reader=reader,
        revisions=revisions,
        expected=tuple(each.name for each in _signature_fields(first)),
        fields=tuple(_signature_fields(reader)),
        was_signed=any(
            each.is_signed
            for revision in range(revisions)
            for each in _signature_fields(reader.get_historical_resolver(revision))
        ),
        tidy=strict,
    )


def _signature_fields(handler: PdfHandler) -> Iterator[SignatureField]:
    for name, value, reference in cast("Any", enumerate_sig_fields(handler)):
        yield SignatureField(
            name=_readable(name), dictionary=reference.get_object(), is_signed=value is not None
        )


def _readable(name: object) -> str:
    """A field's name; one that is not text in any encoding PDF knows is shown as its bytes."""
    return str(name) if isinstance(name, str) else repr(name)
