"""The program is killed while it copies the file or writes it anew: it opens as before or after."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest
from tests.journeys.doomed import later_services_at
from tests.journeys.doomed_words import PASSPHRASE
from tests.journeys.killing import killed, time_of
from tests.journeys.running import new_file, services_at
from tests.journeys.test_kill import a_moment_after, seen_again
from tests.soaking import rounds

from appraisal_app.application.errors import WrongKeyError
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_record
from appraisal_app.application.verifying import verify_file
from appraisal_app.domain.record import Record


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def wired(home: Path) -> Services:
    return services_at(home)


@pytest.fixture
def path(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "F.appraisal", wired, PASSPHRASE)


def test_a_backup_is_made_whole_or_not_at_all(path: Path, home: Path, wired: Services) -> None:
    record = seen_again(path, wired)
    longest = time_of("back up", path, home, ("backing", "backed"))
    for seed in rounds("kills of the program while backing up", short=1, goal=100):
        shutil.rmtree(wired.folders.backups)
        moment = a_moment_after("backing", Random(seed), longest)  # noqa: S311
        found = killed("back up", path, home, moment)
        assert seen_again(path, wired) == record
        backups = tuple(wired.folders.backups.rglob("*.appraisal"))
        assert backups or "backed" not in found.words
        for each in backups:
            assert seen_again(each, wired) == record


def test_the_file_opens_with_the_old_words_or_with_the_new(
    path: Path, home: Path, wired: Services
) -> None:
    record, before = seen_again(path, wired), path.read_bytes()
    longest = time_of("change", path, home, ("changing", "changed"))
    for seed in rounds("kills of the program while changing the passphrase", short=1, goal=100):
        path.write_bytes(before)
        shutil.rmtree(wired.folders.backups)
        moment = a_moment_after("changing", Random(seed), longest)  # noqa: S311
        found = killed("change", path, home, moment)
        new = found.words[found.words.index("changing") - 1].replace("-", " ")
        if "changed" in found.words:
            assert opened_with(new, path, wired) == record
        else:
            assert opened_with_either(new, path, wired) == record
        for each in wired.folders.backups.rglob("*.appraisal"):
            assert opened_with_either(new, each, wired) == record


def test_an_older_file_is_of_this_version_or_of_the_one_before(
    path: Path, home: Path, wired: Services
) -> None:
    record, before = seen_again(path, wired), path.read_bytes()
    later, copy = later_services_at(home), path.with_name("F.before-v2.appraisal")
    longest = time_of("migrate", path, home, ("migrating", "migrated"))
    for seed in rounds("kills of the program while migrating", short=1, goal=100):
        path.write_bytes(before)
        copy.unlink(missing_ok=True)
        moment = a_moment_after("migrating", Random(seed), longest)  # noqa: S311
        found = killed("migrate", path, home, moment)
        assert copy.exists() or "migrated" not in found.words
        if copy.exists():
            assert seen_again(copy, wired) == record
        assert seen_again(path, later) == record


def opened_with_either(new: str, path: Path, wired: Services) -> Record:
    """What is in a file that opens with the first words or with these."""
    try:
        return opened_with(PASSPHRASE, path, wired)
    except WrongKeyError:
        return opened_with(new, path, wired)


def opened_with(words: str, path: Path, wired: Services) -> Record:
    """What is in a file that opens with these words, is sound, and is alone."""
    case = wired.files().open(path, Passphrase(words), at=wired.clock.now())
    try:
        assert verify_file(case, wired.signing()).good
        return read_record(case)
    finally:
        case.close()
        assert [each.name for each in path.parent.glob(f"{path.name}*")] == [path.name]
