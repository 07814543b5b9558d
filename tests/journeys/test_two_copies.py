"""A file was mailed, two people went on working, and the copy comes back to the window."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.application.two_copies.copies import Copies, notes, renamed, title, two_copies
from tests.journeys.prepared import record_of, says
from tests.journeys.running import Running, running
from tests.ui.fakes import FakeDialogs

from appraisal_app.application.ports.files import Access, Passphrase
from appraisal_app.domain.record import Record
from appraisal_app.ui.destinations import BACKUPS

Prepare = Callable[[Copies], None]


def mailed(tmp_path: Path, prepare: Prepare) -> tuple[Copies, Path, Path]:
    """The file here and the copy that came back, both closed."""
    with two_copies(tmp_path) as copies:
        prepare(copies)
    return copies, tmp_path / "Ours.appraisal", tmp_path / "Mailed.appraisal"


def ahead(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))


def behind(copies: Copies) -> None:
    copies.changes(copies.ours, notes("Written here."))


def parted(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there, at some length."))
    copies.changes(copies.theirs, title("Staff survey, reworded there"))
    copies.changes(copies.ours, title("Staff survey, reworded here"))
    copies.changes(copies.ours, renamed("Northmoor Schools Trust"))


def compare_with(live: Running) -> None:
    live.program.session.command("compare_copy")
    live.hands.settle()


def access(live: Running) -> Access:
    return live.review.case.access


def asked(dialogs: FakeDialogs) -> str:
    return "\n".join(str(each) for each in dialogs.asked)


def test_a_copy_that_is_ahead_takes_the_files_place(qtbot: QtBot, tmp_path: Path) -> None:
    copies, ours, theirs = mailed(tmp_path, ahead)
    with running(copies.services, qtbot, theirs, "go_on", path=ours) as live:
        compare_with(live)
        assert record_of(live).meeting.notes == "Written there."
        assert access(live) is Access.WRITE
        assert ".appraisal" in str(live.told()[-1])
        live.hands.go("meeting")
        live.hands.write("notes", " And here.")
        live.close()
    case = copies.services.files().open(ours, None, at=copies.services.clock.now())
    assert copies.record(case).meeting.notes == "Written there. And here."
    case.close()


def test_a_copy_that_is_behind_or_the_same_or_the_file_itself_changes_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    copies, ours, theirs = mailed(tmp_path, behind)
    with running(copies.services, qtbot, theirs, ours, path=ours) as live:
        compare_with(live)
        compare_with(live)
        told = [str(each) for each in live.told()]
        assert "behind this file" in told[0]
        assert "the file that is open" in told[1]
        assert record_of(live).meeting.notes == "Written here."
        live.close()


def test_parted_copies_are_laid_side_by_side_and_only_what_is_chosen_comes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    copies, ours, theirs = mailed(tmp_path, parted)
    with running(copies.services, qtbot, theirs, "take", path=ours) as live:
        compare_with(live)
        assert says(live, "Two copies of this file")
        cycle = record_of(live).cycle.id
        live.hands.press("take_over")
        assert live.hands.links()
        evidence = f"choice.EvidenceIndex.{cycle}"
        live.hands.choose(evidence, "Keep what is here")
        live.hands.press("take_over")
        record = record_of(live)
        assert record.meeting.notes == "Written there, at some length."
        assert record.evidence.items[0].title == "Staff survey, reworded here"
        assert record.trust.name == "Northmoor Schools Trust"
        assert ".appraisal" in str(live.told()[-1])
        assert "Review meeting" in asked(live.dialogs)
        live.close()
    assert not [each for each in tmp_path.iterdir() if "lock" in each.name]


def test_what_is_typed_just_before_is_compared_as_well(qtbot: QtBot, tmp_path: Path) -> None:
    copies, ours, theirs = mailed(tmp_path, ahead)
    with running(copies.services, qtbot, theirs, path=ours) as live:
        live.hands.go("meeting")
        live.hands.write("notes", "Typed this minute.")
        compare_with(live)
        assert says(live, "Two copies of this file")
        assert record_of(live).meeting.notes == "Typed this minute."
        live.hands.press("stop_comparing")
        live.close()


def test_a_returned_copy_is_known_when_it_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    copies, ours, theirs = mailed(tmp_path, ahead)
    answers = ("not_now", "compare", "go_on")
    with running(copies.services, qtbot, *answers, path=ours) as live:
        live.program.session.dropped((theirs,))
        assert live.review.case.path == ours
        live.program.session.dropped((theirs,))
        assert live.review.case.path == ours
        assert record_of(live).meeting.notes == "Written there."
        assert "is a copy of Ours.appraisal" in asked(live.dialogs)
        live.close()


def test_it_is_known_when_the_file_itself_is_closed_and_asked_about_only_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    copies, ours, theirs = mailed(tmp_path, behind)
    with running(copies.services, qtbot, "anyway", path=ours) as live:
        live.program.session.command("close")
        live.program.session.dropped((theirs,))
        assert live.review.case.path == theirs
        live.program.session.command("close")
        live.program.session.dropped((theirs,))
        live.program.session.command("close")
        live.program.session.dropped((ours,))
        assert live.review.case.path == ours
        live.close()


def test_a_moved_file_is_no_copy(qtbot: QtBot, tmp_path: Path) -> None:
    copies, ours, _ = mailed(tmp_path, behind)
    with running(copies.services, qtbot, path=ours) as live:
        live.program.session.command("close")
        moved = ours.rename(tmp_path / "Moved.appraisal")
        live.program.session.dropped((moved,))
        assert live.review.case.path == moved
        live.close()


def test_a_copy_with_a_passphrase_of_its_own_is_asked_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    def locked(copies: Copies) -> None:
        ahead(copies)
        copies.theirs.change_key(Passphrase("three plain words"))

    copies, ours, theirs = mailed(tmp_path, locked)
    with running(copies.services, qtbot, theirs, "three plain words", "go_on", path=ours) as live:
        compare_with(live)
        assert "passphrase of the copy" in str(live.told()[-1])
        assert live.review.case.is_protected
        live.close()


def test_the_second_opener_reads_a_copy_and_reads_it_anew(qtbot: QtBot, tmp_path: Path) -> None:
    copies, ours, _ = mailed(tmp_path, behind)
    now = copies.services.clock.now()
    note = Path(f"{ours.parent}/.~lock.{ours.name}#")
    elsewhere = json.dumps(
        {"machine": "OFFICE-2", "user": "Ruth", "program": "", "since": now.isoformat()}
    )
    note.write_text(elsewhere)
    with running(copies.services, qtbot, "copy", path=ours) as live:
        assert access(live) is Access.COPY
        assert "copy to read" in live.hands.saved_line
        assert "Ruth has the file itself open on OFFICE-2 since 18:30" in live.hands.trouble
        other = copies.services.files().open(ours, None, at=now, break_lock=True)
        copies.changes(other, added_later)
        other.close()
        note.write_text(elsewhere)
        live.hands.go("meeting")
        live.program.session.command("read_anew")
        assert access(live) is Access.COPY
        assert record_of(live).meeting.notes == "Added later."
        assert says(live, "Review meeting")
        note.unlink()
        live.program.session.command("read_anew")
        assert access(live) is Access.WRITE
        assert not live.hands.trouble
        live.close()
    assert "Ruth has this file open on OFFICE-2 since 18:30" in asked(live.dialogs)


def added_later(record: Record) -> Record:
    return replace(record, meeting=replace(record.meeting, notes="Added later."))


def test_an_older_copy_in_the_files_place_is_told_with_the_day_and_leads_to_the_backups(
    qtbot: QtBot, tmp_path: Path
) -> None:
    copies, ours, theirs = mailed(tmp_path, behind)
    with running(copies.services, qtbot, path=ours) as live:
        live.close()
    theirs.replace(ours)
    with running(copies.services, qtbot, "not_now", path=ours) as live:
        assert live.program.session.file is None
        assert "an older copy was put in its place" in asked(live.dialogs)
        assert "20 November 2026" in asked(live.dialogs)
    with running(copies.services, qtbot, "backups", path=ours) as live:
        assert live.program.session.page == BACKUPS
        live.close()
    with running(copies.services, qtbot, path=ours) as live:
        assert record_of(live).meeting.notes != "Written here."
        live.close()
