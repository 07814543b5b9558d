"""Which files were open on this computer, and which file is a copy of one of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.application.two_copies.copies import Copies, notes, title

from appraisal_app.application.settings import Settings
from appraisal_app.application.two_copies.known import (
    KNOWN_MAX,
    known_files,
    no_longer_in,
    original_of,
    remembered,
    went_on_in,
)
from appraisal_app.system.settings_file import SettingsFile

DAY = date(2026, 11, 3)


def test_a_copy_under_another_path_is_known_and_the_file_itself_is_not(copies: Copies) -> None:
    settings = remembered(Settings(), copies.ours, DAY)
    copies.changes(copies.ours, notes("Later."))
    assert original_of(settings, copies.ours) is None
    found = original_of(settings, copies.theirs)
    assert found is not None
    assert found.path == copies.ours.path
    assert original_of(Settings(), copies.theirs) is None


def test_a_path_that_was_accepted_is_asked_about_again_only_when_another_copy_lies_there(
    copies: Copies,
) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    settings = remembered(remembered(Settings(), copies.ours, DAY), copies.theirs, DAY)
    copies.changes(copies.theirs, title("Goes on."))
    assert original_of(settings, copies.theirs) is None
    path, now = copies.theirs.path, copies.services.clock.now()
    copies.theirs.close()
    copies.ours.save_copy(copies.folder / "Older.appraisal")
    (copies.folder / "Older.appraisal").replace(path)
    copies.theirs = copies.services.files().open(path, None, at=now)
    assert original_of(settings, copies.theirs) is not None


def test_a_file_whose_record_lost_what_was_seen_in_it_is_told(copies: Copies) -> None:
    copies.changes(copies.ours, notes("Seen here."))
    settings = remembered(Settings(), copies.ours, DAY)
    copies.changes(copies.ours, title("Goes on."))
    assert no_longer_in(settings, copies.ours) is None
    assert no_longer_in(settings, copies.theirs) is None, "another path"
    path, now = copies.ours.path, copies.services.clock.now()
    copies.ours.close()
    copies.theirs.save_copy(copies.folder / "Older.appraisal")
    (copies.folder / "Older.appraisal").replace(path)
    copies.ours = copies.services.files().open(path, None, at=now)
    gone = no_longer_in(settings, copies.ours)
    assert gone is not None
    assert gone.seen == DAY
    assert no_longer_in(remembered(settings, copies.ours, DAY), copies.ours) is None


def test_a_file_left_for_a_copy_is_known_until_somebody_goes_on_in_it_all_the_same(
    copies: Copies,
) -> None:
    later = date(2026, 11, 5)
    settings = remembered(Settings(), copies.ours, DAY)
    settings = remembered(settings, copies.theirs, later)
    assert went_on_in(settings, copies.ours) is None, "both hold the same"
    copies.changes(copies.theirs, notes("Only in the copy."))
    settings = remembered(settings, copies.theirs, later)
    assert went_on_in(settings, copies.theirs) is None, "the copy itself"
    found = went_on_in(settings, copies.ours)
    assert found is not None
    assert (found.copy.path, found.copy.seen, found.since) == (copies.theirs.path, later, DAY)
    assert found.is_there
    copies.theirs.path.rename(copies.folder / "unplugged")
    assert went_on_in(settings, copies.ours) == replace(found, is_there=False)
    assert went_on_in(remembered(settings, copies.ours, later), copies.ours) is None


def test_a_copy_that_took_the_files_place_left_nothing_behind(copies: Copies) -> None:
    settings = remembered(Settings(), copies.ours, DAY)
    copies.changes(copies.theirs, notes("Only in the copy."))
    settings = remembered(settings, copies.theirs, DAY)
    path, now = copies.ours.path, copies.services.clock.now()
    copies.ours.close()
    copies.theirs.save_copy(copies.folder / "Whole.appraisal")
    (copies.folder / "Whole.appraisal").replace(path)
    copies.ours = copies.services.files().open(path, None, at=now)
    assert went_on_in(settings, copies.ours) is None


def test_a_file_that_was_moved_is_no_copy(copies: Copies) -> None:
    settings = remembered(Settings(), copies.ours, DAY)
    copies.ours.path.rename(copies.folder / "Moved.appraisal")
    assert original_of(settings, copies.theirs) is None


def test_only_number_event_and_path_are_kept_and_only_of_the_last_files(
    copies: Copies, tmp_path: Path
) -> None:
    others = tuple(
        f"document{number} 3 ab 2026-11-03 /a b/{number}" for number in range(KNOWN_MAX + 5)
    )
    kept = SettingsFile(tmp_path / "settings.json")
    kept.save(remembered(Settings(known=others), copies.ours, DAY))
    found = list(known_files(kept.load()))
    assert len(found) == KNOWN_MAX
    assert (found[0].document, found[0].path) == (copies.ours.document_id, copies.ours.path)
    assert found[1].path == Path("/a b/0")
    assert (
        list(known_files(Settings(known=("broken", "a b c d", "a 3 ab 2026-13-03 /b", "")))) == []
    )
