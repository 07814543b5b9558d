"""A process that is killed while it makes a copy gives nothing, and leaves nothing for good."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.cli.test_killed_export import around, killed_in, start_again

__all__ = ["around"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sends signals")

_MAKES = """
import sys
from appraisal_app import bootstrap
from appraisal_app.application.limited_copies import making
from appraisal_app.cli.main import run

def stops(part, target):
    assert part.stat().st_size > 100_000
    print("half done", flush=True)
    sys.stdin.readline()

making.name_new = stops
bootstrap.look_after_parts()
words = ["copy", sys.argv[2], "--for", "clerk", sys.argv[1], "--no-copy-passphrase"]
sys.stdout.flush()
run(words, bootstrap.services(), {})
"""


def test_a_copy_that_was_killed_is_not_there_and_stands_in_the_log_as_not_certain(
    tmp_path: Path, around: Mapping[str, str], example: Path, command: Command
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    killed_in(_MAKES, around, place / "copy.appraisal", example)
    assert not (place / "copy.appraisal").exists()
    assert [each.name[:6] for each in place.iterdir()] == [".part-"]
    start_again(around)
    assert list(place.iterdir()) == []
    rows = command("exports", example, "--json").json["exports"]
    assert {row["certain"] for row in rows} == {False}
    assert rows[0]["reader"] == "clerk"
