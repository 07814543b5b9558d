"""The worked example, its reviews one by one, and those that are over."""

from __future__ import annotations

from pathlib import Path

import pytest

from appraisal_app.domain.content import FileContent
from appraisal_app.domain.record import Record
from appraisal_app.exchange.resources import load_example

LABELS = ["2023/24", "2024/25", "2025/26"]
"""The reviews of the worked example."""


@pytest.fixture(scope="module")
def example(resources: Path) -> FileContent:
    return load_example(resources)


@pytest.fixture(scope="module", params=LABELS)
def record(request: pytest.FixtureRequest, example: FileContent) -> Record:
    return next(each for each in example.records if each.cycle.label == request.param)


@pytest.fixture(scope="module", params=LABELS[:-1])
def finished(request: pytest.FixtureRequest, example: FileContent) -> Record:
    return next(each for each in example.records if each.cycle.label == request.param)
