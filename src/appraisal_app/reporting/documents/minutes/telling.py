"""Which contents are minutes, and all pieces of one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from appraisal_app.application.documents.entry import Content
from appraisal_app.application.documents.extract.content import ExtractContent
from appraisal_app.application.documents.minute.content import MinuteContent
from appraisal_app.reporting.documents.minutes.extract import extract_pieces
from appraisal_app.reporting.documents.minutes.minute import minute_opening, minute_pieces
from appraisal_app.reporting.documents.minutes.pieces import Piece


def _whole_minute(content: MinuteContent) -> Iterator[Piece]:
    yield from minute_opening(content)
    yield from minute_pieces(content)


_TOLD: Mapping[type[Content], Callable[[Any], Iterable[Piece]]] = MappingProxyType(
    {ExtractContent: extract_pieces, MinuteContent: _whole_minute}
)


def pieces_of(content: Content) -> tuple[Piece, ...]:
    """Everything in reading order; raises KeyError for what is no minutes."""
    return tuple(_TOLD[type(content)](content))
