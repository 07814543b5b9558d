"""Two copies of one file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.application.two_copies.copies import Copies, two_copies


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    with two_copies(tmp_path) as made:
        yield made
