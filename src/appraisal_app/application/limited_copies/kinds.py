"""For whom copies are made: readers, and the next chair for whom there is an occasion."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.documents.sight_words import READERS
from appraisal_app.application.packs.kinds import ALL_OCCASIONS, BY_READER, Pack
from appraisal_app.domain.confidentiality import Reader
from appraisal_app.domain.phrases import phrased

_READERS = ("clerk", "committee", "board", "adviser")
_HAND_OVER = "hand-over"

COPIES: Mapping[str, Pack] = MappingProxyType(
    {
        **{key: BY_READER[key] for key in _READERS},
        _HAND_OVER: ALL_OCCASIONS[_HAND_OVER],
    }
)
"""By key; the chief executive and the panel have files of their own."""


def whom(reader: Reader) -> str:
    """Such as "the clerk", within a sentence."""
    words = READERS[reader]
    return words if words.startswith("the ") else phrased("the {words}", words=words)
