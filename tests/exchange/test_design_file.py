"""A process leaves one trust's file and arrives in another's unchanged."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from tests.ui.stages.records import empty_record

from appraisal_app.application.errors import AppError
from appraisal_app.application.loading import FILE_ID
from appraisal_app.domain.design import Design
from appraisal_app.domain.process_edits import own_step
from appraisal_app.exchange.design_file import JsonDesigns
from appraisal_app.exchange.errors import (
    NotDesignError,
    OtherVersionError,
    RecordError,
    UnsoundDesignError,
)


def design() -> Design:
    cycle = empty_record().cycle
    own = replace(own_step("ñ"), title="Visit two schools — unannounced")
    first = replace(cycle.process.stages[0], steps=(own, *cycle.process.stages[0].steps))
    process = replace(cycle.process, stages=(first, *cycle.process.stages[1:]))
    return Design(id=FILE_ID, process=process, frameworks=cycle.frameworks, scale=cycle.scale)


def test_it_arrives_as_it_left() -> None:
    designs = JsonDesigns()

    assert designs.loads(designs.dumps(design())) == design()


def test_without_a_process_there_is_nothing_to_write() -> None:
    with pytest.raises(RecordError):
        JsonDesigns().dumps(Design(id=FILE_ID))


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        ({"format": "appraisal-record"}, NotDesignError),
        ({"version": 2}, OtherVersionError),
        ({"process": None}, UnsoundDesignError),
        ({"stranger": 1}, UnsoundDesignError),
    ],
)
def test_what_is_no_process_of_ours_is_refused_in_plain_words(
    spoil: dict[str, object], error: type[AppError]
) -> None:
    tree = json.loads(JsonDesigns().dumps(design()))

    with pytest.raises(error) as refused:
        JsonDesigns().loads(json.dumps({**tree, **spoil}).encode())
    assert not re.search(r"JSON|UTF|format:|\.\.|line \d", refused.value.sentence)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"{", b"[1]", b'"x"', b"%PDF-1.7"])
def test_a_file_of_another_kind_is_told_to_be_one(data: bytes) -> None:
    with pytest.raises(NotDesignError):
        JsonDesigns().loads(data)


def test_a_process_that_cannot_be_used_is_refused_with_its_reason() -> None:
    tree = json.loads(JsonDesigns().dumps(design()))
    tree["process"]["stages"].reverse()

    with pytest.raises(UnsoundDesignError, match="three stages"):
        JsonDesigns().loads(json.dumps(tree).encode())
