"""A disk without room: one true sentence, and nothing half-written is left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.cli.identities import made_elsewhere
from tests.disks import disk_of, pages_of, remount


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk with room for nothing that a command writes."""
    with disk_of(tmp_path / "disk", 4) as place:
        yield place


@pytest.fixture
def full_disk(tmp_path: Path, example: Path) -> Iterator[Path]:
    """A disk that the example fills."""
    with disk_of(tmp_path / "disk", pages_of(example)) as place:
        yield place


def left(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


@pytest.mark.parametrize("words", [["record"], ["export", "D07"]], ids=" ".join)
def test_a_result_that_does_not_fit_leaves_nothing_behind(
    command: Command, example: Path, small_disk: Path, words: list[str]
) -> None:
    name, *more = words
    target = small_disk / "out"
    done = command(name, example, *more, "-o", target)
    assert done.is_one_sentence()
    assert done.err.startswith(f"The disk is full, so {target} was not written.")
    assert left(small_disk) == []


def test_an_example_that_does_not_fit_is_not_made(command: Command, small_disk: Path) -> None:
    done = command("example", small_disk / "new.appraisal", "--no-passphrase")
    assert done.is_one_sentence()
    assert done.err.startswith("The disk is full, so this was not done; nothing that was there")
    assert left(small_disk) == []


@pytest.mark.parametrize("name", ["record", "documents"])
def test_a_file_on_a_full_disk_is_read(
    command: Command, example: Path, full_disk: Path, name: str
) -> None:
    path = full_disk / "full.appraisal"
    path.write_bytes(example.read_bytes())
    there, here = command(name, path), command(name, example)
    assert (there.code, there.out, there.err) == (0, here.out, "")
    assert path.read_bytes() == example.read_bytes()
    assert left(full_disk) == [path.name]


def test_what_would_change_a_file_on_a_full_disk_says_why_it_cannot(
    command: Command, example: Path, full_disk: Path, tmp_path: Path
) -> None:
    certificate = tmp_path / "c.pem"
    certificate.write_bytes(made_elsewhere("Somebody Else").pem)
    path = full_disk / "full.appraisal"
    path.write_bytes(example.read_bytes())
    done = command("trust", path, "--certificate", certificate, "--role", "chair")
    assert done.is_one_sentence()
    assert done.err.startswith("The disk is full, so this was not done; nothing that was there")
    assert path.read_bytes() == example.read_bytes()
    assert left(full_disk) == [path.name]


def test_a_document_that_cannot_be_noted_is_not_given_out(
    command: Command, example: Path, full_disk: Path, tmp_path: Path
) -> None:
    # Room for the empty journal with which a file is opened, and none for a change.
    remount(full_disk, pages_of(example) + 2)
    path = full_disk / "full.appraisal"
    path.write_bytes(example.read_bytes())
    done = command("export", path, "D07", "-o", tmp_path / "x.pdf")
    assert done.is_one_sentence()
    assert done.err.startswith("The disk is full, so this was not done; nothing that was there")
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("words", [["--all"], ["--for", "chair"]], ids=" ".join)
def test_a_folder_that_does_not_fit_is_not_there_and_not_in_the_log(
    command: Command, example: Path, tmp_path: Path, words: list[str]
) -> None:
    with disk_of(tmp_path / "disk", 75) as place:
        done = command("export", example, *words, place / "out")
        assert done.code == 2
        last = done.err.splitlines()[-1]
        assert last.startswith("The disk is full, so this was not done; nothing that was there")
        assert left(place) == []
        assert command("exports", example, "--json").json["exports"] == []
        remount(place, 2000)
        assert command("export", example, *words, place / "out").code == 0
