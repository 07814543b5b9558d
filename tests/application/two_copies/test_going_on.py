"""A returned copy that went on from the file takes its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.application.two_copies.copies import Copies, notes, title
from tests.application.two_copies.test_two_copies import tampered
from tests.wired import happened

from appraisal_app.application.ports.files import Access, Passphrase
from appraisal_app.application.two_copies.comparing import AlteredCopyError
from appraisal_app.application.two_copies.going_on import WENT_ON, NotAheadError, go_on
from appraisal_app.application.two_copies.joining import ChangedMeanwhileError
from appraisal_app.domain.two_copies import Relation


def test_the_copy_takes_the_place_of_the_file_and_the_backup_holds_what_was(
    copies: Copies,
) -> None:
    before = copies.record(copies.ours)
    copies.changes(copies.theirs, notes("Zebras were spoken of."))
    backup = go_on(copies.joining, copies.compared())
    assert copies.record(copies.ours).meeting.notes == "Zebras were spoken of."
    assert copies.ours.access is Access.WRITE
    with copies.ours.unit_of_work() as unit:
        assert happened(unit)[-1].kind == WENT_ON
        assert unit.verify_chain().ok
        assert unit.search("zebras")
    assert backup is not None
    old = copies.services.files().open(backup, None, at=copies.services.clock.now())
    assert copies.record(old) == before
    old.close()
    assert copies.compared().relation is Relation.BEHIND


def test_the_file_opens_with_the_passphrase_of_the_copy(copies: Copies) -> None:
    files, now = copies.services.files(), copies.services.clock.now()
    copies.changes(copies.theirs, notes("Written there."))
    copies.theirs.change_key(Passphrase("three plain words"))
    go_on(copies.joining, copies.compared())
    path = copies.ours.path
    copies.changes(copies.ours, title("Written afterwards."))
    copies.ours.close()
    copies.ours = files.open(path, Passphrase("three plain words"), at=now)
    assert copies.record(copies.ours).meeting.notes == "Written there."
    assert copies.record(copies.ours).evidence.items[0].title == "Written afterwards."


def test_a_copy_that_lacks_something_takes_nobodys_place(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    compared = copies.compared()
    copies.changes(copies.ours, title("Written here meanwhile."))
    with pytest.raises(NotAheadError):
        go_on(copies.joining, compared)
    assert copies.record(copies.ours).evidence.items[0].title == "Written here meanwhile."


def test_a_copy_that_went_on_meanwhile_is_looked_at_again(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    compared = copies.compared()
    copies.changes(copies.theirs, notes("Written there later."))
    with pytest.raises(ChangedMeanwhileError):
        go_on(copies.joining, compared)


def test_an_altered_copy_is_refused(copies: Copies) -> None:
    copies.changes(copies.theirs, notes("Written there."))
    path: Path = copies.theirs.path
    copies.theirs.close()
    tampered(path, copies.cycle)
    copies.theirs = copies.services.files().open(path, None, at=copies.services.clock.now())
    before = copies.record(copies.ours)
    with pytest.raises(AlteredCopyError):
        go_on(copies.joining, copies.compared())
    assert copies.record(copies.ours) == before
