"""Which documents take their words from which field of the report to the board."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.phrases import phrased, strung

_BOARD, _OPEN, _MINUTE = DocumentId.BOARD, DocumentId.EXTRACT, DocumentId.MINUTE

FEEDS: Mapping[str, tuple[DocumentId, ...]] = MappingProxyType(
    {
        "meeting_date": (_BOARD, _OPEN, _MINUTE),
        "item": (_BOARD, _OPEN, _MINUTE),
        "withdrawn": (_OPEN, _MINUTE),
        "text": (_OPEN,),
        "priorities": (_OPEN,),
        "resolution": (_OPEN,),
        "actions": (_MINUTE, _OPEN),
        "next_review_on": (_OPEN,),
        "themes": (_BOARD,),
        "objectives_shared": (_BOARD,),
        "confidential_minute": (_OPEN, _MINUTE),
        "papers_seen": (_MINUTE,),
        "questions": (_MINUTE,),
        "factors": (_MINUTE,),
        "decision": (_MINUTE,),
        "vote": (_MINUTE,),
        "kept_where": (_MINUTE,),
        "keep_until": (_MINUTE,),
        "heard": (_OPEN, _MINUTE),
    }
)
"""By the name of the field; in the order in which they are named beside it."""

_TITLES: Mapping[DocumentId, str] = MappingProxyType(
    {
        _BOARD: "the confidential report to the board",
        _OPEN: "the open minutes extract",
        _MINUTE: "the confidential minute",
    }
)


def goes_into(field: str) -> str:
    """Where what is written in that field goes, as a sentence; "" for any other field."""
    names = [_TITLES[each] for each in FEEDS.get(field, ())]
    if not names:
        return ""
    first = strung(", ", names[:-1])
    return (
        phrased("Goes into {first} and {names}.", first=first, names=names[-1])
        if first
        else phrased("Goes into {names}.", names=names[-1])
    )
