"""The program is killed at any moment: nothing older than a second is lost, nothing is asked."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from statistics import median

import pytest
from tests.journeys.doomed_words import PASSPHRASE, text_of
from tests.journeys.killing import Doomed, Killed, killed, time_of
from tests.journeys.running import new_file, services_at
from tests.journeys.signers import identity_of
from tests.soaking import rounds
from tests.ui.fakes import FakeDialogs

from appraisal_app.application.creating import create_example, sign_off_parts
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import choose_cycle, read_record
from appraisal_app.application.signing_off import SigningOff
from appraisal_app.application.verifying import verify_file
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import Record
from appraisal_app.ui.welcome.opening import Opening, OpeningParts

PROMISE = 1.0
"""Seconds after which what was typed is safe."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def wired(home: Path) -> Services:
    return services_at(home)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Mapping[Status, bytes]:
    """The worked example under the passphrase, with its latest review at either point."""
    home = tmp_path_factory.mktemp("example")
    wired, path = services_at(home), home / "F.appraisal"
    create_example(path, Passphrase(PASSPHRASE), wired).close()
    ready = path.read_bytes()
    case = opened(path, wired)
    editor = RecordEditor(case, choose_cycle(case, None).id, clock=wired.clock, role=Role.CHAIR)
    parts = sign_off_parts(case, wired, wired.clock)
    SigningOff(editor, parts).back_to_draft("The date of the meeting was wrong.")
    case.close()
    return {Status.READY_TO_SIGN: ready, Status.COMMENTS: path.read_bytes()}


def opened(path: Path, wired: Services) -> CaseFile:
    """Open the file as a person does who is asked for the passphrase and for nothing else."""
    dialogs = FakeDialogs(PASSPHRASE)
    parts = OpeningParts(files=wired.files, clock=wired.clock, dialogs=dialogs, machine="this one")
    case = Opening(parts).open(path)
    assert case is not None, dialogs.asked
    assert [asked[0] for asked in dialogs.asked] == ["ask_passphrase"]
    return case


def seen_again(path: Path, wired: Services) -> Record:
    """The record that a killed program left; its file is as it should be, and alone."""
    case = opened(path, wired)
    try:
        report = verify_file(case, wired.signing())
        assert report.chain.ok, report.chain
        assert report.good
        return read_record(case)
    finally:
        case.close()
        assert [each.name for each in path.parent.glob(f"{path.name}*")] == [path.name]


def test_what_was_typed_a_second_ago_is_there(
    tmp_path: Path, home: Path, wired: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    path = new_file(tmp_path / "F.appraisal", wired, PASSPHRASE)
    ages: list[float] = []
    for seed in rounds("kills of the program while typing", short=6, goal=400):
        found = killed("type", path, home, _some_letters(Random(seed)))  # noqa: S311
        notes = seen_again(path, wired).meeting.notes
        ages.append(_age_of_what_is_lost(found, notes))
    with capsys.disabled():
        worst, middle = max(ages, default=0.0), median(ages or [0.0])
        sys.stdout.write(f"\n{len(ages)} kills, oldest loss {worst:.2f} s, median {middle:.2f} ")


def _some_letters(random: Random) -> Callable[[Doomed], None]:
    letters = random.randrange(30, 260)
    return lambda doomed: doomed.hear(letters)


def _age_of_what_is_lost(found: Killed, notes: str) -> float:
    """How long before the end the first lost letter was typed; 0 when nothing is lost."""
    typed = {int(each.word): each for each in found.heard if each.word.isdigit()}
    # A letter may have been saved between the moment it was typed and the word about it.
    assert notes == text_of(len(notes))
    assert len(notes) <= max(typed) + 1
    lost = typed.get(len(notes) + 1)
    if lost is None:
        assert len(notes) >= max(typed)
        return 0.0
    age = found.at - lost.at
    assert age <= PROMISE + found.waited_since(lost.at), f"{age:.3f} s"
    return age


def test_closing_leaves_all_that_was_typed_and_only_whole_backups(
    tmp_path: Path, home: Path, wired: Services
) -> None:
    path = new_file(tmp_path / "F.appraisal", wired, PASSPHRASE)
    longest = time_of("close", path, home, ("closing", "closed"))
    for seed in rounds("kills of the program while closing", short=2, goal=200):
        random = Random(seed)  # noqa: S311
        found = killed("close", path, home, a_moment_after("closing", random, longest))
        typed = max(int(each) for each in found.words if each.isdigit())
        notes = seen_again(path, wired).meeting.notes
        lost = _age_of_what_is_lost(found, notes)
        assert not (lost and "closed" in found.words)
        for backup in wired.folders.backups.rglob("*.appraisal"):
            assert text_of(typed).startswith(seen_again(backup, wired).meeting.notes)


def test_making_ready_is_done_or_not_begun(
    tmp_path: Path, home: Path, wired: Services, example: Mapping[Status, bytes]
) -> None:
    path = tmp_path / "F.appraisal"
    path.write_bytes(example[Status.COMMENTS])
    longest = time_of("freeze", path, home, ("freezing", "frozen"))
    for seed in rounds("kills of the program while making ready", short=2, goal=100):
        random = Random(seed)  # noqa: S311
        path.write_bytes(example[Status.COMMENTS])
        until = a_moment_after("freezing", random, longest)
        found = killed("freeze", path, home, until)
        record = seen_again(path, wired)
        assert record.cycle.status in {Status.COMMENTS, Status.READY_TO_SIGN}
        frozen = record.cycle.status is Status.READY_TO_SIGN
        assert frozen is bool(record.sign_off.document) is (record.sign_off.frozen_at is not None)
        assert frozen or "frozen" not in found.words


def test_signing_is_done_or_not_begun(
    tmp_path: Path, home: Path, wired: Services, example: Mapping[Status, bytes]
) -> None:
    path = tmp_path / "F.appraisal"
    identity_of("Owen Price", wired, home)
    path.write_bytes(example[Status.READY_TO_SIGN])
    unsigned = seen_again(path, wired).sign_off
    longest = time_of("sign", path, home, ("signing", "signed"))
    for seed in rounds("kills of the program while signing", short=2, goal=100):
        random = Random(seed)  # noqa: S311
        path.write_bytes(example[Status.READY_TO_SIGN])
        found = killed("sign", path, home, a_moment_after("signing", random, longest))
        sign_off = seen_again(path, wired).sign_off
        if not sign_off.signatures:
            assert sign_off == unsigned
            assert "signed" not in found.words
        else:
            assert [each.name for each in sign_off.signatures] == ["Owen Price"]
            assert sign_off.document != unsigned.document


def a_moment_after(word: str, random: Random, longest: float) -> Callable[[Doomed], None]:
    moment = random.random() * longest

    def until(doomed: Doomed) -> None:
        doomed.hear_until(word)
        doomed.wait(moment)

    return until
