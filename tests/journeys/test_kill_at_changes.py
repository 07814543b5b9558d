"""The program is killed while it changes much at once, or another file takes over: all or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from tests.journeys.doomed_words import COPY, PASSPHRASE, TYPED
from tests.journeys.killing import Doomed, killed, time_of
from tests.journeys.running import new_file, services_at
from tests.journeys.test_kill import a_moment_after, opened, seen_again
from tests.soaking import rounds

from appraisal_app.application.creating import ExampleAt, create_example
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import choose_cycle
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home" / "out").mkdir(parents=True)
    return tmp_path / "home"


@pytest.fixture
def wired(home: Path) -> Services:
    return services_at(home)


@pytest.fixture
def path(tmp_path: Path, wired: Services) -> Path:
    return new_file(tmp_path / "F.appraisal", wired, PASSPHRASE)


def test_words_are_replaced_in_all_places_or_in_none(
    tmp_path: Path, home: Path, wired: Services
) -> None:
    path = tmp_path / "F.appraisal"
    create_example(path, Passphrase(PASSPHRASE), wired, at=ExampleAt.UNDER_WAY).close()
    before, data = seen_again(path, wired), path.read_bytes()
    longest = time_of("replace", path, home, ("replacing", "replaced"))
    after = seen_again(path, wired)
    assert after != before, "it was saved before it was said"
    for seed in rounds("kills of the program while replacing words", short=1, goal=50):
        laid(path, data, home)
        moment = a_moment_after("replacing", Random(seed), longest)  # noqa: S311
        found = killed("replace", path, home, moment)
        assert seen_again(path, wired) in (
            (after,) if "replaced" in found.words else (before, after)
        )


def test_what_is_taken_back_is_there_or_not(path: Path, home: Path, wired: Services) -> None:
    data = path.read_bytes()
    for seed in rounds("kills of the program while undoing", short=1, goal=50):
        laid(path, data, home)
        random = Random(seed)  # noqa: S311
        until = _turns(random.randrange(1, 40), random.random() / 50)
        found = killed("waver", path, home, until)
        wanted = {"undo-saved": {""}, "redo-saved": {TYPED}}.get(found.words[-1], {"", TYPED})
        assert seen_again(path, wired).meeting.notes in wanted


def test_a_copy_in_which_one_goes_on_holds_all_once_that_is_told(
    path: Path, home: Path, wired: Services
) -> None:
    data, away, copy = path.read_bytes(), path.with_suffix(".away"), home / "out" / COPY
    longest = time_of("go on", path, home, ("copying", "gone-on"))
    for seed in rounds("kills of the program while going on in a copy", short=1, goal=50):
        laid(path, data, home)
        for each in (away, *copy.parent.iterdir()):
            each.unlink(missing_ok=True)
        moment = a_moment_after("copying", Random(seed), longest)  # noqa: S311
        found = killed("go on", path, home, moment)
        away.rename(path)
        assert seen_again(path, wired).meeting.notes in {"", TYPED}
        assert copy.exists() or "gone-on" not in found.words
        if copy.exists():
            notes = seen_again(copy, wired).meeting.notes
            assert notes == TYPED or "gone-on" not in found.words


def test_a_returned_copy_takes_the_files_place_or_does_not(
    path: Path, home: Path, wired: Services
) -> None:
    data, copy = path.read_bytes(), home / "out" / COPY
    case = opened(path, wired)
    editor = RecordEditor(case, choose_cycle(case, None).id, clock=wired.clock, role=Role.CHAIR)
    editor.edit(_noted, "typing")
    editor.leave_page()
    case.save_copy(copy)
    case.close()
    longest = time_of("return", path, home, ("returning", "returned"))
    for seed in rounds("kills of the program while a copy takes its place", short=1, goal=50):
        laid(path, data, home)
        moment = a_moment_after("returning", Random(seed), longest)  # noqa: S311
        found = killed("return", path, home, moment)
        notes = seen_again(path, wired).meeting.notes
        assert notes in ({TYPED} if "returned" in found.words else {TYPED, ""})
        for backup in wired.folders.backups.rglob("*.appraisal"):
            seen_again(backup, wired)


def laid(path: Path, data: bytes, home: Path) -> None:
    """The file as it was, on a computer that does not know better."""
    path.write_bytes(data)
    (home / "config" / "settings.json").unlink(missing_ok=True)


def _noted(record: Record) -> Record:
    return replace(record, meeting=replace(record.meeting, notes=TYPED))


def _turns(count: int, more: float) -> Callable[[Doomed], None]:
    def until(doomed: Doomed) -> None:
        doomed.hear_until("wavering")
        doomed.hear(count)
        doomed.wait(more)

    return until
