from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from appraisal_app.application.errors import AppError
from appraisal_app.domain.content import Envelope, FileContent
from appraisal_app.exchange import parsing
from appraisal_app.exchange.errors import RecordError
from appraisal_app.exchange.record import dumps, loads
from appraisal_app.exchange.resources import load_example

ENVELOPE = Envelope(
    document_id="document",
    record_id="document:7",
    chain_head="0f" * 32,
    exported_at=datetime(2026, 11, 21, 20, 45, tzinfo=UTC),
    application="CEO Appraisal 0.1.0",
    kind="board",
)
Json = dict[str, Any]


@pytest.fixture(scope="module")
def example(resources: Path) -> FileContent:
    """The last two reviews of the worked example."""
    whole = load_example(resources)
    return replace(whole, cycles=whole.cycles[-2:])


@pytest.fixture(scope="module")
def written(example: FileContent) -> bytes:
    return dumps(example, ENVELOPE)


def refused(data: bytes) -> RecordError:
    with pytest.raises(RecordError) as caught:
        loads(data)
    assert isinstance(caught.value, AppError)
    return caught.value


def set_at(*path: str | int, to: object) -> Callable[[Json], None]:
    def change(tree: Any) -> None:
        for each in path[:-1]:
            tree = tree[each]
        tree[path[-1]] = to

    return change


def drop(*path: str | int) -> Callable[[Json], None]:
    def change(tree: Any) -> None:
        for each in path[:-1]:
            tree = tree[each]
        del tree[path[-1]]

    return change


OBJECTIVE = ("cycles", 1, "objectives", "objectives", 0)
FAULTS: list[tuple[Callable[[Json], None], str, str]] = [
    (
        set_at(*OBJECTIVE, "title", to=5),
        "cycles[1].objectives.objectives[0].title",
        "expected text, found a number",
    ),
    (
        set_at(*OBJECTIVE, "kind", to="magical"),
        "cycles[1].objectives.objectives[0].kind",
        "expected one of strategic, educational",
    ),
    (
        set_at(*OBJECTIVE, "milestones", 1, "due", to="27 March 2026"),
        "cycles[1].objectives.objectives[0].milestones[1].due",
        "expected a date such as 2026-10-14",
    ),
    (
        set_at(*OBJECTIVE, "success_criteria", to={}),
        "cycles[1].objectives.objectives[0].success_criteria",
        "expected a list, found an object",
    ),
    (set_at("cycles", 0, to=None), "cycles[0]", "expected an object, found null"),
    (set_at("cycles", 0, "verdict", to="met"), "cycles[0].verdict", "no such field"),
    (set_at("trust", "name\u0007", to="x"), 'trust."name\\u0007"', "no such field"),
    (
        set_at("cycles", 0, "cycle", "signed_elsewhere", to=True),
        "cycles[0].cycle.signed_elsewhere",
        "no such field",
    ),
    (drop("people"), "people", "missing"),
    (drop("cycles", 1, "meeting", "id"), "cycles[1].meeting.id", "missing"),
    (
        set_at("cycles", 1, "meeting", "conflicts_restated", to=1),
        "cycles[1].meeting.conflicts_restated",
        "expected true or false, found a number",
    ),
    (
        set_at("cycles", 1, "reflection", "submitted_at", to="2026-09-29T20:12:00"),
        "cycles[1].reflection.submitted_at",
        "has no zone",
    ),
    (
        set_at("cycles", 1, "statement", "ceo_comments", to="a\u0000b"),
        "cycles[1].statement.ceo_comments",
        "control character (U+0000)",
    ),
    (
        set_at("cycles", 1, "statement", "summary", to="a\r\nb"),
        "cycles[1].statement.summary",
        "control character (U+000D)",
    ),
    (
        set_at("cycles", 1, "cycle", "process", "stages", 0, "steps", 0, "due", to=10**13),
        "cycles[1].cycle.process.stages[0].steps[0].due",
        "beyond 1000000000000",
    ),
    (
        set_at("cycles", 1, "cycle", "process", "stages", 0, "steps", 0, "due", to=1.5),
        "cycles[1].cycle.process.stages[0].steps[0].due",
        "expected a whole number",
    ),
    (set_at("cycles", 1, "cycle", "id", to="review-2024-25"), "cycles[1].cycle.id", "of its own"),
    (set_at("cycles", 1, "panel", "id", to="other"), "cycles[1].panel.id", "not the id"),
    (
        set_at("cycles", 1, "evidence", "items", 2, "id", to="2526-evidence-1"),
        "cycles[1].evidence.items[2].id",
        "used twice",
    ),
    (set_at("people", "id", to="people"), "people.id", 'always "file"'),
    (set_at("format", to="something-else"), "format", "appraisal-record"),
    (set_at("version", to=2), "version", "newer version"),
    (set_at("version", to=True), "version", "expected 1"),
    (set_at("kind", to="chief_executive"), "kind", '"board" here'),
    (set_at("kind", to=""), "kind", '"board" here'),
    (set_at("cycles", 0, "cycle", "label", to="x" * 41), "cycles[0].cycle.label", "than 40"),
    (
        set_at("cycles", 0, "cycle", "scale", "ratings", 1, "label", to="x" * 41),
        "cycles[0].cycle.scale.ratings[1].label",
        "than 40",
    ),
    (set_at("cycles", 0, "cycle", "start", to="1899-12-31"), "cycles[0].cycle.start", "1900"),
    (
        set_at(*OBJECTIVE, "milestones", 1, "due", to="2101-01-01"),
        "cycles[1].objectives.objectives[0].milestones[1].due",
        "not between 1900 and 2100",
    ),
    (
        set_at("cycles", 1, "reflection", "submitted_at", to="0001-01-01T00:00:00Z"),
        "cycles[1].reflection.submitted_at",
        "not between 1900 and 2100",
    ),
    (set_at("exported_at", to="9999-12-31T23:59:59Z"), "exported_at", "1900"),
]


@pytest.mark.parametrize(("change", "place", "problem"), FAULTS)
def test_a_fault_is_named_with_its_place(
    written: bytes, change: Callable[[Json], None], place: str, problem: str
) -> None:
    tree = json.loads(written)
    change(tree)
    error = refused(json.dumps(tree).encode())
    assert error.place == place
    assert problem in error.problem
    assert f"{place}: " in error.sentence
    assert error.sentence.isprintable()


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe{}", "byte 0 is not UTF-8"),
        (b"\xef\xbb\xbf{}", "not JSON"),
        (b"[]", "not an appraisal record"),
        (b"null", "not an appraisal record"),
        (b"[" * 200_000, "nested too deep"),
        (b"9" * 10_000, "absurd length"),
        (b'{"a": "\x01"}', "not JSON"),
    ],
)
def test_what_is_no_record_at_all_is_refused(data: bytes, problem: str) -> None:
    assert problem in refused(data).problem


def test_a_record_beyond_the_size_limit_is_refused_unread() -> None:
    assert parsing.MAX_BYTES == 40_000_000
    assert "larger than 40 MB" in refused(b" " * (parsing.MAX_BYTES + 1)).problem


@pytest.mark.parametrize("number", [b"NaN", b"Infinity", b"-Infinity"])
def test_what_is_no_number_is_refused_at_its_place(written: bytes, number: bytes) -> None:
    tree = json.loads(written)
    set_at("cycles", 0, "cycle", "process", "stages", 0, "steps", 0, "due", to=31_415_926)(tree)
    error = refused(json.dumps(tree).encode().replace(b"31415926", number))
    assert error.place == "cycles[0].cycle.process.stages[0].steps[0].due"
    assert error.problem == "expected a whole number, found something that is no number"


def test_a_name_that_stands_twice_is_refused_at_its_place(written: bytes) -> None:
    data = written.replace(b'"label": "2025/26"', b'"label": "2025/26", "label": "2026/27"', 1)
    error = refused(data)
    assert (error.place, error.problem) == ("cycles[1].cycle.label", "this name stands twice")


@pytest.mark.parametrize("name", ["format", "version", "kind"])
def test_also_what_tells_a_record_stands_once(written: bytes, name: str) -> None:
    error = refused(written.replace(b"{", b'{"%s": 1,' % name.encode(), 1))
    assert (error.place, error.problem) == (name, "this name stands twice")


def test_half_a_character_is_refused(written: bytes) -> None:
    data = written.replace(b'"label": "2025/26"', b'"label": "\\ud83d"', 1)
    error = refused(data)
    assert error.place == "cycles[1].cycle.label"
    assert "lone surrogate" in error.problem


@pytest.mark.parametrize("text", ["bell\u0007", "half \ud800", "soft\u0085break"])
def test_nothing_is_written_that_could_not_be_read_back(example: FileContent, text: str) -> None:
    first = example.cycles[0]
    spoilt = replace(first, statement=replace(first.statement, summary=text))
    with pytest.raises(RecordError) as caught:
        dumps(replace(example, cycles=(spoilt,)), ENVELOPE)
    assert caught.value.place == "cycles[0].statement.summary"


def test_the_first_and_the_last_year_and_the_longest_label_are_read(written: bytes) -> None:
    tree = json.loads(written)
    set_at(*OBJECTIVE, "milestones", 0, "due", to="1900-01-01")(tree)
    set_at(*OBJECTIVE, "milestones", 1, "due", to="2100-12-31")(tree)
    set_at("cycles", 0, "cycle", "label", to="x" * 40)(tree)
    assert loads(json.dumps(tree).encode()).cycles[0].cycle.label == "x" * 40


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_damaged_record_raises_nothing_but_a_record_error(
    data: st.DataObject, written: bytes
) -> None:
    at = data.draw(st.integers(min_value=0, max_value=len(written) - 1))
    byte = data.draw(st.binary(min_size=0, max_size=2))
    damaged = written[:at] + byte + written[at + 1 :]
    with suppress(RecordError):
        loads(damaged)
