"""The log is small, private and about the program, and a program without one runs as well."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from appraisal_app.system.folders import SystemFolders, system_folders
from appraisal_app.system.logs import start_logging


@pytest.fixture(autouse=True)
def handlers() -> Iterator[list[logging.Handler]]:
    """What the program's logger had before stays alone after each test."""
    logger = logging.getLogger("appraisal_app")
    before, propagate = list(logger.handlers), logger.propagate
    yield logger.handlers
    for handler in set(logger.handlers) - set(before):
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = propagate


def test_a_warning_of_the_program_is_kept_and_no_other(tmp_path: Path) -> None:
    start_logging(tmp_path / "logs")
    logging.getLogger("appraisal_app.cli.main").warning("unexpected %s", "KeyError")
    logging.getLogger("another.library").error("a name")
    lines = (tmp_path / "logs" / "appraisal.log").read_text().splitlines()
    assert [line.split(" ", 2)[2] for line in lines] == [
        "WARNING appraisal_app.cli.main unexpected KeyError"
    ]


def test_the_log_turns_over_and_never_takes_more_than_a_megabyte(tmp_path: Path) -> None:
    start_logging(tmp_path)
    logger = logging.getLogger("appraisal_app.turning")
    for number in range(2_300):
        logger.warning("line %d %s", number, "x" * 600)
    kept = sorted(tmp_path.iterdir())
    assert [each.name for each in kept] == ["appraisal.log", *(f"appraisal.log.{n}" for n in "123")]
    assert all(each.stat().st_size <= 256_000 for each in kept)
    assert "line 2299 " in kept[0].read_text().splitlines()[-1]
    assert "line 0 " not in "".join(each.read_text() for each in kept)


def test_without_a_place_for_the_log_the_program_runs_on(
    tmp_path: Path, handlers: list[logging.Handler]
) -> None:
    (tmp_path / "file").touch()
    start_logging(tmp_path / "file" / "logs")
    assert isinstance(handlers[-1], logging.NullHandler)
    logging.getLogger("appraisal_app").error("let go")


def test_folders_are_made_private_when_they_are_first_used(tmp_path: Path) -> None:
    folders = SystemFolders(
        data=tmp_path / "data",
        config=tmp_path / "config",
        logs=tmp_path / "logs",
        documents=tmp_path / "documents",
    )
    assert list(tmp_path.iterdir()) == []
    for folder in (folders.backups, folders.identities):
        assert folder.stat().st_mode & 0o077 == 0
    assert folders.backups != folders.identities


def test_every_folder_of_the_program_is_the_users_own() -> None:
    folders = system_folders()
    assert all("CEO Appraisal" in str(each) for each in (folders.data, folders.config))
