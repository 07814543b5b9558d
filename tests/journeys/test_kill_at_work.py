"""The program is killed while it exports or takes something in: all of it is done, or none."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from tests.journeys.doomed_words import PACKET, PASSPHRASE
from tests.journeys.killing import killed, time_of
from tests.journeys.running import new_file, services_at
from tests.journeys.test_kill import a_moment_after, opened, seen_again
from tests.journeys.test_other_review import asked_long_ago
from tests.journeys.test_own_desk import agreed_in
from tests.soaking import rounds

from appraisal_app.application.creating import create_example
from appraisal_app.application.export_log import exports
from appraisal_app.application.kept_post import correspondence
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import read_record
from appraisal_app.application.unfinished import PART


@dataclass(frozen=True, slots=True)
class Place:
    """The folders of one computer, and the path of the file that is worked at."""

    home: Path
    wired: Services
    path: Path


@pytest.fixture
def place(tmp_path: Path) -> Place:
    home = tmp_path / "home"
    return Place(home, services_at(home), tmp_path / "F.appraisal")


def test_a_document_is_exported_whole_or_not_at_all(place: Place) -> None:
    create_example(place.path, Passphrase(PASSPHRASE), place.wired).close()
    before = place.path.read_bytes()
    out = place.home / "out"
    out.mkdir()
    longest = time_of("export", place.path, place.home, ("exporting", "exported"))
    shutil.rmtree(out)
    out.mkdir()
    for seed in rounds("kills of the program while exporting", short=2, goal=100):
        place.path.write_bytes(before)
        moment = a_moment_after("exporting", Random(seed), longest)  # noqa: S311
        found = killed("export", place.path, place.home, moment)
        seen_again(place.path, place.wired)
        left = [each for each in out.iterdir() if not each.name.startswith(PART)]
        case = opened(place.path, place.wired)
        try:
            noted = [each.what for each in exports(case)]
        finally:
            case.close()
        # It is noted that it begins before it is there, so that none is there that nobody knows of.
        assert bool(left) <= bool(noted)
        assert "exported" not in found.words or left
        for each in left:
            assert place.wired.count_pages(each.read_bytes()) > 0
            each.unlink()


def test_a_packet_is_taken_in_whole_or_not_at_all(place: Place) -> None:
    agreed_in(new_file(place.path, place.wired), place.wired)
    packet = place.home / PACKET
    packet.write_bytes(asked_long_ago(place.path, place.wired, latest=True).read_bytes())
    case = place.wired.files().open(place.path, None, at=place.wired.clock.now())
    case.change_key(Passphrase(PASSPHRASE))
    case.close()
    before = place.path.read_bytes()
    longest = time_of("take", place.path, place.home, ("taking", "taken"))
    for seed in rounds("kills of the program while taking a packet in", short=2, goal=100):
        place.path.write_bytes(before)
        moment = a_moment_after("taking", Random(seed), longest)  # noqa: S311
        found = killed("take", place.path, place.home, moment)
        seen_again(place.path, place.wired)
        case = opened(place.path, place.wired)
        try:
            with case.unit_of_work() as unit:
                received = bool(correspondence(unit).received)
            assert (read_record(case).reflection.achievements == "Late.") is received
        finally:
            case.close()
        assert received or "taken" not in found.words
        assert packet.exists()
