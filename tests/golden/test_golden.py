"""A file of each format that ever was opens, is whole, can be worked in, and is read without us."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import pytest
from tests.golden import making
from tests.golden.keeping import (
    HERE,
    PASSPHRASE,
    Facts,
    facts_of,
    plain_file,
    protected_file,
    record_hash,
    versions,
)
from tests.wired import ROOT, wired

from appraisal_app.application.ports.files import CaseFile, Key, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.verifying import verify_file
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.meeting import Meeting
from appraisal_app.storage.current_format import CURRENT_FORMAT

READER = ROOT / "resources" / "reader" / "appraisal_reader.py"
LARGEST = 300_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Golden:
    """One golden file, unpacked where it may be written to."""

    path: Path
    key: Key
    facts: Facts

    def opened(self, path: Path, services: Services) -> CaseFile:
        return services.files().open(path, self.key, at=services.clock.now())


@pytest.fixture(
    scope="module",
    params=[(each, is_protected) for each in versions() for is_protected in (False, True)],
    ids=lambda each: f"v{each[0]}-{'protected' if each[1] else 'plain'}",
)
def golden(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Golden:
    version, is_protected = request.param
    path = tmp_path_factory.mktemp("golden") / "Golden.appraisal"
    path.write_bytes(protected_file(version) if is_protected else plain_file(version))
    key = Passphrase(PASSPHRASE) if is_protected else None
    return Golden(path=path, key=key, facts=facts_of(version))


def test_there_is_one_of_each_format_and_they_are_small() -> None:
    assert versions() == tuple(range(1, len(CURRENT_FORMAT.steps) + 1)), _FREEZE
    assert all(facts_of(each).released for each in versions()[:-1])
    kept = (HERE / f"v{each}.{name}.xz" for each in versions() for name in _BOTH)
    assert sum(each.stat().st_size for each in kept) < LARGEST


_BOTH = ("plain", "protected")
_FREEZE = "run tests/storage/freeze_first_step.py and commit tests/golden"


def test_the_newest_has_the_tables_of_today() -> None:
    assert facts_of(making.VERSION).schema == making.schema_hash(), _FREEZE


def test_it_is_the_file_that_was_written(golden: Golden) -> None:
    written = sha256(golden.path.read_bytes()).hexdigest()
    assert written == (golden.facts.plain if golden.key is None else golden.facts.protected)


def test_it_is_read_without_the_application(golden: Golden) -> None:
    folder = golden.path.with_name("read")
    done = subprocess.run(
        [sys.executable, "-I", "-W", "error", READER, golden.path, folder, "--from-stdin"],
        input=PASSPHRASE.encode(),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().startswith("The record of events is whole")
    read = json.loads((folder / "record.json").read_text("utf-8"))
    assert golden.facts.words in (folder / "record.html").read_text("utf-8")
    assert golden.facts.paper in read["papers"]


def test_it_opens_whole_and_can_be_worked_in(golden: Golden, tmp_path: Path) -> None:
    services, path = wired(tmp_path / "home"), tmp_path / "Golden.appraisal"
    path.write_bytes(golden.path.read_bytes())
    case = golden.opened(path, services)
    assert case.document_id == golden.facts.document
    assert record_hash(case) == golden.facts.record
    assert verify_file(case, services.signing()).good
    with case.unit_of_work() as unit:
        assert len(unit.events()) >= golden.facts.events
        (review,) = unit.ids(Cycle)
        meeting, version = unit.get(Meeting, review)
        assert meeting.notes == golden.facts.words
        unit.save(replace(meeting, notes="Written today."), version)
        unit.note_hashes(actor="chair", at=services.clock.now())
    case.close()
    again = golden.opened(path, services)
    with again.unit_of_work() as unit:
        assert unit.get(Meeting, review)[0].notes == "Written today."
    assert verify_file(again, services.signing()).good
    again.close()


def test_a_released_format_is_never_written_again(monkeypatch: pytest.MonkeyPatch) -> None:
    released = replace(facts_of(making.VERSION), released=True)
    monkeypatch.setattr(making, "facts_of", lambda _: released)
    with pytest.raises(making.ReleasedError, match="migration step"):
        making.make()
