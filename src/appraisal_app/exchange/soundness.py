"""What types cannot say: clean text, times with a zone, ids that belong together."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import cast

from appraisal_app.application.loading import FILE_ID
from appraisal_app.domain.content import FileContent
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import FILE_PARTS, CycleContent
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.shape import hints, walk

_UNREADABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_SURROGATES = range(0xD800, 0xE000)
MAX_NUMBER = 10**12
"""No count of days, pupils, pence or bytes in a record comes near it."""
MAX_LABEL = 40
"""Characters: a label stands in lists, headings and the names of files."""
YEARS = range(1900, 2101)
"""No school, review or signature is older, and none is planned for later."""


def check_values(value: object) -> None:
    """Raises RecordError at the first text, time or number that could not be read back."""
    for place, part in walk(value):
        if isinstance(part, str):
            _check_text(part, place)
        elif isinstance(part, datetime) and part.tzinfo is None:
            raise RecordError(place, "the time has no zone; write it as 2026-10-14T19:04:00Z")
        elif isinstance(part, int) and abs(part) > MAX_NUMBER:
            raise RecordError(
                place, phrased("the number is beyond {max_number}", max_number=MAX_NUMBER)
            )


def check_limits(value: object) -> None:
    """Raises RecordError at the first label or date that no review has.

    Only what is read is held to this: whatever a file holds can be taken out of it.
    """
    for place, part in walk(value):
        if isinstance(part, date) and part.year not in YEARS:
            problem = f"the year is not between {YEARS[0]} and {YEARS[-1]}"
            raise RecordError(place, problem)
        is_label = isinstance(part, str) and place.endswith(".label")
        if is_label and len(cast("str", part)) > MAX_LABEL:
            raise RecordError(
                place,
                phrased("the label is longer than {max_label} characters", max_label=MAX_LABEL),
            )


def _check_text(text: str, place: str) -> None:
    found = _UNREADABLE.search(text)
    if found is None:
        return
    code = ord(found[0])
    if code in _SURROGATES:
        raise RecordError(place, "the text holds half a character (a lone surrogate)")
    raise RecordError(
        place, phrased("the text holds a control character (U+{code})", code=f"{code:04X}")
    )


def check_ids(content: FileContent) -> None:
    """Raises RecordError when an id is missing, used before, or not that of its review or file."""
    for name in (*FILE_PARTS, "signatories"):
        if getattr(content, name).id != FILE_ID:
            raise RecordError(
                f"{name}.id", phrased('the id here is always "{file_id}"', file_id=FILE_ID)
            )
    seen: set[str] = set()
    for number, each in enumerate(content.cycles):
        place = f"cycles[{number}]"
        if not each.cycle.id or each.cycle.id in seen:
            raise RecordError(f"{place}.cycle.id", "every review needs an id of its own")
        seen.add(each.cycle.id)
        for name in hints(CycleContent):
            if getattr(each, name).id != each.cycle.id:
                raise RecordError(f"{place}.{name}.id", "this is not the id of the review")
    _check_lists(content)


def _check_lists(content: FileContent) -> None:
    for place, part in walk(content):
        if not isinstance(part, tuple):
            continue
        seen: set[str] = set()
        for number, each in enumerate(cast("tuple[object, ...]", part)):
            item = getattr(each, "id", None)
            if item in seen:
                raise RecordError(f"{place}[{number}].id", "this id is used twice in the list")
            if item is not None:
                seen.add(item)
