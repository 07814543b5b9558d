"""`dispose` on the command line: it says what would go, and asks for the label to do it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.application.disposing.planted import GONE, LABEL, NOW, left_in, planted_bytes
from tests.cli.conftest import Command
from tests.wired import opened

from appraisal_app.application.backing_up.second_place import choose
from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.cycle import Cycle
from appraisal_app.domain.disposals import Disposals, Hold, HoldReason
from appraisal_app.domain.english_sizes import size_in_words

DECIDED = ("--decided-by", "chair", "--authority", "Minute 12", "--done-by", "clerk")
BY_CEO = ("--decided-by", "chief_executive", "--done-by", "chief_executive")
CONFIRMED = ("--review", LABEL, "--confirm", LABEL)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.appraisal"
    path.write_bytes(planted_bytes()[0])
    return path


def test_a_dry_run_finds_what_is_due_and_changes_nothing(
    command: Command, wiring: Services, old: Path
) -> None:
    case = opened(old, wiring)
    case.back_up(wiring.folders.backups, at=NOW)
    case.close()
    before = old.read_bytes()
    done = command("dispose", old, "--dry-run")
    assert done.code == 0
    for said in (
        f"The whole review {LABEL}",
        "Its time is over since 4 December 2024",
        "Papers kept with the evidence: 1, ",
        "Backups from before still hold it",
        "20 November 2026",
        "cannot be undone",
    ):
        assert said in done.out
    assert not left_in(done.out.encode(), planted_bytes()[1])
    assert old.read_bytes() == before


def test_a_record_of_the_whole_file_that_left_it_is_named(
    command: Command, old: Path, tmp_path: Path
) -> None:
    assert command("record", old, "-o", tmp_path / "record.json").code == 0
    assert "The whole record, as data" in command("dispose", old, "--dry-run").out


def test_it_is_done_with_the_label_and_the_decision(
    command: Command, wiring: Services, old: Path
) -> None:
    for words, said in (
        ((), "Say --dry-run"),
        (("--review", LABEL), "Say --dry-run"),
        (("--review", LABEL, "--confirm", "2016"), "“2016” is not"),
        (CONFIRMED, "which office decided. Use --decided-by."),
        (CONFIRMED, "which office does it. Use --done-by."),
        ((*CONFIRMED, *BY_CEO), "choose one of them. Use --decided-by."),
        ((*CONFIRMED, *BY_CEO), "such as the clerk. Use --done-by."),
        ((*CONFIRMED, *DECIDED[:2], *DECIDED[4:]), "retention schedule. Use --authority."),
        ((*CONFIRMED, *DECIDED, "--authority", " "), "retention schedule. Use --authority."),
    ):
        refused = command("dispose", old, *words)
        assert refused.code == 2
        assert said in refused.err
    done = command(
        "dispose", old, "--review", LABEL, "--confirm", LABEL, *DECIDED, "--backups", "delete"
    )
    assert (done.code, done.out) == (0, "Disposed of under certificate 1.\n")
    assert "0 backups deleted, and one made anew." in done.err
    assert "out of this application's reach" in done.err
    assert not left_in(old.read_bytes(), planted_bytes()[1])
    verified = command("verify", old)
    assert "Disposed under certificate 1, by event" in verified.out
    assert "parts of a review and" in verified.out
    assert "as the record last noted it, and sealed parts as sealed" in verified.out
    case = opened(old, wiring)
    with case.unit_of_work() as unit:
        assert GONE not in unit.ids(Cycle)
    assert len(case.backups(wiring.folders.backups)) == 1
    case.close()
    assert "No review in this file" in command("dispose", old, "--dry-run").out
    again = command("dispose", old, "--review", LABEL, "--dry-run")
    assert (again.code, again.out) == (2, "")
    for said in (
        f"The review “{LABEL}” was disposed of on 20 November 2026 under certificate 1, ",
        "by decision of the chair of trustees (Minute 12), and cannot be brought back. ",
        "Choose one that the file has: “",
    ):
        assert said in again.err
    exported = command("export", old, "D01", "--cycle", LABEL, "-o", old.with_name("never.pdf"))
    assert (exported.code, exported.err) == (2, again.err)


def test_a_hold_is_said_alone(command: Command, wiring: Services, old: Path) -> None:
    _hold(old, wiring)
    refused = command("dispose", old, "--review", LABEL, "--confirm", "2016")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err == (
        "Nothing may be disposed of since 5 January 2026 because of an appeal. Lift the hold on "
        "the page Keeping and disposal first, once nothing is needed for it any more.\n"
    )


def test_looking_and_doing_at_once_is_refused(command: Command, old: Path) -> None:
    before = old.read_bytes()
    refused = command("dispose", old, *CONFIRMED, *DECIDED, "--dry-run")
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.startswith("Say --dry-run or --confirm LABEL, not both")
    assert old.read_bytes() == before


def test_a_dry_run_with_nothing_to_go_says_so(command: Command, old: Path) -> None:
    done = command("dispose", old, "--review", LABEL, "--what", "forms", "--dry-run")
    assert "  Would go: nothing. There is nothing of it in this file.\n  Stays:" in done.out


def test_one_backup_that_was_deleted_is_one(command: Command, wiring: Services, old: Path) -> None:
    _back_up(old, wiring, wiring.folders.backups)
    done = command("dispose", old, *CONFIRMED, *DECIDED, "--backups", "delete")
    assert "1 backup deleted, and one made anew." in done.err


@pytest.mark.parametrize("backups", ["keep", "delete"])
@pytest.mark.parametrize(
    "how",
    [("--review", LABEL, "--dry-run"), (*CONFIRMED, *DECIDED)],
    ids=["looking", "doing"],
)
def test_it_ends_with_the_copies_that_are_to_be_destroyed_by_hand(
    how: tuple[str, ...],
    backups: str,
    command: Command,
    wiring: Services,
    old: Path,
    tmp_path: Path,
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    _back_up(old, wiring, wiring.folders.backups)
    assert command("backup", old, "--to", elsewhere).code == 0
    done = command("dispose", old, *how, "--backups", backups)
    assert done.code == 0
    listed = [each.strip() for each in (done.out + done.err).splitlines()]
    assert listed.count("Still to do by hand:") == 1
    assert "another program" in listed[-1] or "another program" in listed[-2]
    case = opened(old, wiring)
    size = size_in_words(case.backups(elsewhere)[0].size)
    (copy,) = (each.path for each in case.backups(elsewhere))
    kept = [each.path for each in case.backups(wiring.folders.backups)]
    case.close()
    assert any(each.startswith(f"- {copy}, ") and each.endswith(size) for each in listed)
    still = [path for path in kept if any(each.startswith(f"- {path}, ") for each in listed)]
    assert still == ([] if backups == "delete" else kept)
    assert len([each for each in listed if each.startswith("- ")]) == 1 + len(still)
    assert any(elsewhere.rglob("*.*")), "the copy that is only noted is still there"


@pytest.mark.parametrize("backups", ["keep", "delete"])
def test_what_is_left_is_said_although_a_place_for_backups_is_away(
    backups: str, command: Command, wiring: Services, old: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    case = opened(old, wiring)
    choose(case, wiring.folders.backups, stick, at=NOW)
    case.back_up(wiring.folders.backups, at=NOW)
    case.close()
    stick.rename(tmp_path / "pulled out")
    done = command("dispose", old, *CONFIRMED, *DECIDED, "--backups", backups)
    assert (done.code == 0) is (backups == "keep")
    assert done.out == "Disposed of under certificate 1.\n"
    assert done.err.count(f"also lie in {stick}, which cannot be reached") == 1
    assert f"\n- {next(wiring.folders.backups.rglob('*.appraisal'))}, " in done.err


def _hold(path: Path, wiring: Services) -> None:
    case = opened(path, wiring)
    with case.unit_of_work() as unit:
        register, version = unit.get(Disposals, FILE_ID)
        hold = Hold(id="h", why=HoldReason.APPEAL, placed_on=date(2026, 1, 5))
        unit.save(replace(register, holds=(hold,)), version)
    case.close()


def _back_up(path: Path, wiring: Services, folder: Path) -> None:
    case = opened(path, wiring)
    case.back_up(folder, at=NOW)
    case.close()
