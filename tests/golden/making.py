"""Writes the golden file of today's format, as long as that is not released."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.golden.keeping import HERE, PASSPHRASE, Facts, facts_of, keep, record_hash
from tests.wired import wired

from appraisal_app.application.creating import create_first
from appraisal_app.application.ports.files import CaseFile, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.starting import FirstAnswers
from appraisal_app.domain.cycle import Cycle, Preset
from appraisal_app.domain.meeting import Meeting
from appraisal_app.domain.people import Role
from appraisal_app.domain.principles import Principles
from appraisal_app.storage.current_format import CURRENT_FORMAT

VERSION = len(CURRENT_FORMAT.steps)
WORDS = "The panel heard of the new timetable; “at last”, said Zoë."
PAPER = b"%PDF-1.7\n% a paper that is kept as it came\n%%EOF\n"


class ReleasedError(SystemExit):
    """The format was released, so neither its statements nor its files may change."""

    def __init__(self, version: int) -> None:
        super().__init__(
            f"Format {version} is released and never written again. Add a migration step instead; "
            "see docs/file-format.md."
        )


def refuse_released(version: int) -> None:
    """Raises ReleasedError for a format that is released."""
    if (HERE / f"v{version}.json").exists() and facts_of(version).released:
        raise ReleasedError(version)


def schema_hash() -> str:
    """Of the statements that make today's tables."""
    return sha256("\n\n".join(CURRENT_FORMAT.catalogue.statements()).encode()).hexdigest()


def make() -> None:
    """Write today's golden files, unless those that are there have the same tables."""
    refuse_released(VERSION)
    noted = HERE / f"v{VERSION}.json"
    if noted.exists() and facts_of(VERSION).schema == schema_hash():
        return
    with TemporaryDirectory() as folder:
        _make_in(Path(folder))


def _make_in(folder: Path) -> None:
    services, path = wired(folder / "home"), folder / "Golden.appraisal"
    answers = FirstAnswers(
        trust="Golden Trust",
        chief_executive="Ada Bright",
        your_name="Zoë Hart",
        your_role=Role.CHAIR,
        preset=Preset.AUTUMN,
        meeting_date=services.clock.today(),
    )
    case = create_first(path, None, answers, services)
    paper = _fill(case, services)
    case.close()
    plain = path.read_bytes()
    case = services.files().open(path, None, at=services.clock.now())
    with case.unit_of_work() as unit:
        events = len(unit.events())
    record, document = record_hash(case), case.document_id
    case.change_key(Passphrase(PASSPHRASE))
    case.close()
    protected = path.read_bytes()
    facts = Facts(
        released=False,
        schema=schema_hash(),
        plain=sha256(plain).hexdigest(),
        protected=sha256(protected).hexdigest(),
        record=record,
        document=document,
        events=events,
        words=WORDS,
        paper=paper,
    )
    keep(VERSION, plain, protected, facts)


def _fill(case: CaseFile, services: Services) -> str:
    """Words, a paper, a sealed part and events; gives the paper's name."""
    at = services.clock.now()
    with case.unit_of_work() as unit:
        (review,) = unit.ids(Cycle)
        meeting, version = unit.get(Meeting, review)
        unit.save(replace(meeting, notes=WORDS), version)
        paper = unit.put_blob(PAPER, "application/pdf")
        unit.record_event("golden", actor="chair", body={"document": paper}, at=at)
        unit.seal(Principles, review, at=at)
        unit.note_hashes(actor="chair", at=at)
    return paper


if __name__ == "__main__":
    make()
