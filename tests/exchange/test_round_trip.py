from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from appraisal_app.application.loading import FILE_ID
from appraisal_app.domain.content import Envelope, FileContent
from appraisal_app.domain.record import FILE_PARTS, CycleContent
from appraisal_app.exchange.record import RecordFile, dumps, loads, loads_with_envelope
from appraisal_app.exchange.resources import load_example
from appraisal_app.exchange.schema import schema
from appraisal_app.exchange.shape import hints, is_optional, is_value, item_of, without_null

ENVELOPE = Envelope(
    document_id="document",
    record_id="document:7",
    chain_head="0f" * 32,
    exported_at=datetime(2026, 11, 21, 20, 45, tzinfo=UTC),
    application="CEO Appraisal 0.1.0",
    kind="board",
)
TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\tłżóćŷŵ'\"\\"),
    max_size=12,
)
ZONES = st.just(UTC) | st.just(timezone(timedelta(hours=1)))
DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
LEAVES: Mapping[object, st.SearchStrategy[Any]] = {
    bool: st.booleans(),
    int: st.integers(min_value=-400, max_value=400),
    date: DAYS,
    datetime: st.builds(datetime.combine, DAYS, st.times(), ZONES),
}


def values(hint: object) -> st.SearchStrategy[Any]:
    item = item_of(hint)
    if is_optional(hint):
        return st.none() | values(without_null(hint))
    if item is not None:
        return st.lists(values(item), max_size=2).map(apart)
    if is_value(hint):
        return st.builds(hint, **{name: values(each) for name, each in hints(hint).items()})
    return leaves(hint)


def leaves(hint: object) -> st.SearchStrategy[Any]:
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    return LEAVES.get(hint, TEXT)


def apart(items: list[Any]) -> tuple[Any, ...]:
    """Items with an id get one of their own."""
    return tuple(
        replace(each, id=f"{number}{each.id}") if hasattr(each, "id") else each
        for number, each in enumerate(items)
    )


def joined(content: FileContent) -> FileContent:
    """The same content, each id the one that it has to be."""
    shared = (*FILE_PARTS, "signatories")
    once: dict[str, Any] = {name: replace(getattr(content, name), id=FILE_ID) for name in shared}
    return replace(
        content,
        **once,
        cycles=tuple(one_review(f"review-{n}", each) for n, each in enumerate(content.cycles)),
    )


def one_review(cycle_id: str, content: CycleContent) -> CycleContent:
    parts = {name: replace(getattr(content, name), id=cycle_id) for name in hints(CycleContent)}
    return CycleContent(**parts)


SCHEMA = Draft202012Validator(schema())
CONTENTS = values(FileContent).map(joined)
QUIET = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@QUIET
@given(CONTENTS)
def test_what_is_written_reads_back_the_same(content: FileContent) -> None:
    assert loads(dumps(content, ENVELOPE)) == content


@QUIET
@given(CONTENTS)
def test_what_is_written_fits_the_schema(content: FileContent) -> None:
    SCHEMA.validate(json.loads(dumps(content, ENVELOPE)))


def test_the_example_reads_back_the_same_with_its_envelope(resources: Path) -> None:
    example = load_example(resources)
    assert loads_with_envelope(dumps(example, ENVELOPE)) == (example, ENVELOPE)


def test_the_same_content_is_written_in_the_same_bytes(resources: Path) -> None:
    first = dumps(load_example(resources), ENVELOPE)
    assert dumps(loads(first), ENVELOPE) == first


def test_it_is_indented_text_in_utf8_with_the_keys_in_order(resources: Path) -> None:
    data = dumps(load_example(resources), ENVELOPE)
    text = data.decode("utf-8")
    assert list(json.loads(data)) == list(hints(RecordFile))
    assert text.startswith('{\n  "format": "appraisal-record",\n  "version": 1,\n')
    assert text.endswith("\n}\n")
    assert "Siôn Llŷr ap Gwynfor" in text
    assert "Łucja Żółć-O'Brien" in text


@pytest.mark.parametrize(
    ("part", "names"),
    [
        ("cycle", {"signed_elsewhere"}),
        ("sign_off", {"document", "fingerprint", "record_number"}),
    ],
)
def test_what_is_true_of_one_file_only_is_left_out(
    resources: Path, part: str, names: set[str]
) -> None:
    example = load_example(resources)
    first = example.cycles[0]
    marked = replace(
        first,
        cycle=replace(first.cycle, signed_elsewhere=True),
        sign_off=replace(
            first.sign_off, document="ab" * 32, fingerprint="cd" * 32, record_number=7
        ),
    )
    data = dumps(replace(example, cycles=(marked, *example.cycles[1:])), ENVELOPE)
    assert not names & set(json.loads(data)["cycles"][0][part])
    assert loads(data) == example
