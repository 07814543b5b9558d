"""`compare` on the command line: relation and parts, and not a word of either file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.application.two_copies.copies import Copies, notes, renamed, title, two_copies
from tests.cli.conftest import Command

from appraisal_app.application.ports.files import Passphrase

Prepare = Callable[[Copies], None]


def parted(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("A secret remark."))
    copies.changes(copies.theirs, title("Another title."))
    copies.changes(copies.ours, title("A third title."))
    copies.changes(copies.ours, renamed("Renamed Trust"))


def ahead(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("A secret remark."))


@pytest.mark.parametrize(
    ("prepare", "said"),
    [
        (parted, ["parted", "file  changed in the file: The trust's name", "both: Evidence"]),
        (ahead, ["ahead", "changed in the copy: Review meeting"]),
        (lambda _: None, ["same"]),
    ],
)
def test_it_tells_the_relation_and_the_parts(
    command: Command, tmp_path: Path, prepare: Prepare, said: list[str]
) -> None:
    with two_copies(tmp_path) as copies:
        prepare(copies)
    done = command("compare", tmp_path / "Ours.appraisal", tmp_path / "Mailed.appraisal")
    assert done.code == 0
    assert done.out.startswith(said[0])
    assert all(each in done.out for each in said)
    assert "secret" not in done.out
    assert "title" not in done.out
    assert not [each for each in tmp_path.iterdir() if "lock" in each.name]


def test_a_copy_with_a_passphrase_of_its_own_is_opened_with_it(
    command: Command, tmp_path: Path
) -> None:
    with two_copies(tmp_path) as copies:
        ahead(copies)
        copies.theirs.change_key(Passphrase("three plain words"))
    words = tmp_path / "words.txt"
    words.write_text("three plain words\n")
    done = command(
        "compare",
        tmp_path / "Ours.appraisal",
        tmp_path / "Mailed.appraisal",
        "--copy-passphrase-file",
        words,
    )
    assert done.out.startswith("ahead")


def test_the_same_file_twice_is_refused(command: Command, tmp_path: Path) -> None:
    with two_copies(tmp_path):
        pass
    done = command("compare", tmp_path / "Ours.appraisal", tmp_path / "Ours.appraisal")
    assert done.code == 2
    assert "the same file" in done.err
