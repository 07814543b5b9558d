"""Which contents are minutes, and all pieces of one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any, TypeAlias

from appraisal_app.application.documents.entry import Content
from appraisal_app.application.documents.extract.content import ExtractContent
from appraisal_app.application.documents.minute.content import MinuteContent
from appraisal_app.reporting.documents.minutes.extract import extract_pieces
from appraisal_app.reporting.documents.minutes.minute import minute_opening, minute_pieces
from appraisal_app.reporting.documents.minutes.pieces import Piece
from appraisal_app.reporting.documents.texts import typed_words
from appraisal_app.reporting.spelling import Spelling, spelling_beside


def _whole_minute(content: MinuteContent) -> Iterator[Piece]:
    yield from minute_opening(content)
    yield from minute_pieces(content)


_Nest: TypeAlias = "str | bool | tuple[_Nest, ...]"
_TOLD: Mapping[type[Content], Callable[[Any], Iterable[Piece]]] = MappingProxyType(
    {ExtractContent: extract_pieces, MinuteContent: _whole_minute}
)


def pieces_of(content: Content) -> tuple[Piece, ...]:
    """Everything in reading order; raises KeyError for what is no minutes."""
    spelling = spelling_beside(typed_words(content))
    return tuple(_spelt(piece, spelling) for piece in _TOLD[type(content)](content))


def _spelt(piece: Piece, spelling: Spelling) -> Piece:
    """The piece with printed marks in our words, whatever it is made of."""
    changed: dict[str, Any] = {
        part.name: _all_spelt(getattr(piece, part.name), spelling) for part in fields(piece)
    }
    return replace(piece, **changed)


def _all_spelt(value: _Nest, spelling: Spelling) -> _Nest:
    if isinstance(value, str):
        return spelling.line(value)
    return value if isinstance(value, bool) else tuple(_all_spelt(e, spelling) for e in value)
