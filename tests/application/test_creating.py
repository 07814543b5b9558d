"""New files are whole, or they are not there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.application.conftest import CYCLE, example
from tests.wired import KEY_WORDS, example_at, opened

from appraisal_app.application.creating import (
    NoFolderError,
    RecordFaultError,
    create_example,
    create_first,
    create_from_record,
)
from appraisal_app.application.errors import AlreadyThereError, AppError
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import (
    NoSuchCycleError,
    choose_cycle,
    envelope,
    read_content,
    read_record,
)
from appraisal_app.application.starting import FirstAnswers
from appraisal_app.application.unprintable import UnprintableError
from appraisal_app.application.verifying import verify_file
from appraisal_app.domain.content import Envelope, FileContent
from appraisal_app.domain.cycle import Preset, Status
from appraisal_app.domain.people import Office, Role

ANSWERS = FirstAnswers(
    trust=" Northmoor Learning Trust ",
    chief_executive="Siôn Llŷr ap Gwynfor",
    your_name="Gurpreet Kaur",
    your_role=Role.CLERK,
    preset=Preset.AUTUMN,
    meeting_date=date(2026, 10, 14),
)


def as_record(content: FileContent, services: Services) -> bytes:
    where = Envelope(
        document_id="d",
        record_id="d:1",
        chain_head="00",
        exported_at=services.clock.now(),
        application="test",
        kind="board",
    )
    return services.records().dumps(content, where)


def test_a_first_review_is_planned_and_recorded(services: Services, tmp_path: Path) -> None:
    case = create_first(tmp_path / "a.appraisal", Passphrase(KEY_WORDS), ANSWERS, services)
    record = read_record(case)
    assert record.trust.name == "Northmoor Learning Trust"
    assert (record.cycle.label, record.cycle.status) == ("2025/26", Status.PRINCIPLES)
    assert all(step.due is not None for step in record.cycle.steps)
    assert record.people.holding(Office.CHIEF_EXECUTIVE) is not None
    assert record.people.holding(Office.CLERK) is not None
    assert case.is_protected
    assert verify_file(case, services.signing()).good
    case.close()


def test_a_chief_executive_who_starts_the_file_is_entered_once(
    services: Services, tmp_path: Path
) -> None:
    answers = replace(ANSWERS, your_role=Role.CHIEF_EXECUTIVE)
    case = create_first(tmp_path / "a.appraisal", None, answers, services)
    assert len(read_record(case).people.persons) == 1
    case.close()


def test_the_example_holds_signed_reviews_and_one_that_is_ready(
    services: Services, tmp_path: Path
) -> None:
    case = create_example(tmp_path / "a.appraisal", None, services)
    *earlier, current = read_content(case).records
    assert earlier
    assert all(each.cycle.is_sealed and not each.sign_off.awaited for each in earlier)
    assert current.cycle.status is Status.READY_TO_SIGN
    assert current.sign_off.frozen_at == example().record(CYCLE).sign_off.frozen_at
    assert verify_file(case, services.signing()).good
    assert envelope(case, services.clock, "test").record_id.startswith(case.document_id)
    case.close()


def test_reviews_are_found_by_their_label(services: Services, tmp_path: Path) -> None:
    case = create_first(tmp_path / "a.appraisal", None, ANSWERS, services)
    assert choose_cycle(case, None).label == "2025/26"
    assert choose_cycle(case, "2025/26").label == "2025/26"
    with pytest.raises(NoSuchCycleError) as error:
        choose_cycle(case, "1999")
    assert "it has: “2025/26”" in error.value.sentence
    case.close()


def unprintable(content: FileContent) -> FileContent:
    *earlier, current = content.cycles
    changed = replace(current, statement=replace(current.statement, growth="\U00012000"))
    return replace(content, cycles=(*earlier, changed))


def broken(content: FileContent) -> FileContent:
    *earlier, current = content.cycles
    changed = replace(current, cycle=replace(current.cycle, end=current.cycle.start))
    return replace(content, cycles=(*earlier, changed))


@pytest.mark.parametrize(
    ("spoil", "error"), [(unprintable, UnprintableError), (broken, RecordFaultError)]
)
def test_a_record_that_cannot_be_taken_leaves_no_file(
    services: Services, tmp_path: Path, spoil: object, error: type[AppError]
) -> None:
    assert callable(spoil)
    data = as_record(spoil(example()), services)
    with pytest.raises(error):
        create_from_record(tmp_path / "a.appraisal", None, data, services)
    assert [each.name for each in tmp_path.iterdir() if each.name != "own"] == []


def test_a_file_that_is_there_is_left_alone(services: Services, tmp_path: Path) -> None:
    path = tmp_path / "a.appraisal"
    path.write_bytes(b"mine")
    with pytest.raises(AlreadyThereError):
        create_first(path, None, ANSWERS, services)
    assert path.read_bytes() == b"mine"
    with pytest.raises(NoFolderError):
        create_first(tmp_path / "no" / "a.appraisal", None, ANSWERS, services)


def test_what_was_signed_elsewhere_is_marked_and_sealed(services: Services, tmp_path: Path) -> None:
    made = opened(example_at(tmp_path / "a.appraisal"), services)
    data = as_record(read_content(made), services)
    made.close()
    case = create_from_record(tmp_path / "b.appraisal", None, data, services)
    *_, earlier, current = read_content(case).records
    assert (earlier.cycle.signed_elsewhere, current.cycle.signed_elsewhere) == (True, False)
    assert (earlier.sign_off.document, bool(current.sign_off.document)) == ("", True)
    with case.unit_of_work() as unit:
        assert unit.is_sealed(type(earlier.statement), earlier.cycle.id)
        assert [each.kind for each in unit.events()][:1] == ["imported"]
    case.close()
