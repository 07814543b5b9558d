from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from appraisal_app.domain.content import Envelope
from appraisal_app.exchange.record import dumps
from appraisal_app.exchange.resources import load_example
from appraisal_app.exchange.schema import schema, schema_text

ENVELOPE = Envelope(
    document_id="document",
    record_id="document:7",
    chain_head="0f" * 32,
    exported_at=datetime(2026, 11, 21, 20, 45, tzinfo=UTC),
    application="CEO Appraisal 0.1.0",
    kind="board",
)


@pytest.fixture
def example(resources: Path) -> Any:
    return json.loads(dumps(load_example(resources), ENVELOPE))


def is_accepted(record: Any) -> bool:
    return Draft202012Validator(schema(), format_checker=FormatChecker()).is_valid(record)


def test_the_shipped_schema_is_current(resources: Path) -> None:
    shipped = (resources / "schema" / "record.schema.json").read_text(encoding="utf-8")
    assert shipped == schema_text(), "write schema_text() into resources/schema"


def test_it_is_a_schema_itself() -> None:
    Draft202012Validator.check_schema(schema())


def test_it_accepts_the_worked_example(example: Any) -> None:
    assert is_accepted(example)


def test_it_refuses_unknown_fields_everywhere(example: Any) -> None:
    definitions = schema()["$defs"]
    objects = [each for each in definitions.values() if each.get("type") == "object"]
    assert len(objects) > 30
    assert all(each["additionalProperties"] is False for each in objects)
    example["cycles"][1]["sign_off"]["fingerprint"] = "7f3a"
    assert not is_accepted(example)


def test_it_refuses_a_wrong_type_and_a_missing_part(example: Any) -> None:
    example["cycles"][1]["objectives"]["objectives"][0]["title"] = 5
    assert not is_accepted(example)
    example["cycles"][1]["objectives"]["objectives"][0]["title"] = "five"
    assert is_accepted(example)
    del example["cycles"][1]["meeting"]
    assert not is_accepted(example)


def test_it_refuses_another_kind_and_a_label_that_fits_nowhere(example: Any) -> None:
    example["cycles"][1]["cycle"]["label"] = "x" * 40
    assert is_accepted(example)
    assert not is_accepted({**example, "kind": "chief_executive"})
    example["cycles"][1]["cycle"]["label"] = "x" * 41
    assert not is_accepted(example)


def test_it_says_which_texts_are_dates_and_times() -> None:
    definitions = schema()["$defs"]
    moved = definitions["Moved"]["properties"]["at"]
    submitted = definitions["Reflection"]["properties"]["submitted_at"]
    assert moved["format"] == "date-time"
    assert {"type": "string", "format": "date-time"} in submitted["anyOf"]
    assert definitions["Cycle"]["properties"]["meeting_date"]["format"] == "date"
