"""A process that backs up is killed at any moment; every backup that is there stays whole."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from random import Random

from tests.soaking import rounds
from tests.storage.doomed import Say, doomed
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, Shelf, files_on

from appraisal_app.domain.backup_keeping import superseded
from appraisal_app.storage.backups.names import Named, name_of, named_in
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles

_BEFORE, _HOURS = 30, 7


def back_up(path: Path, say: Say) -> None:
    """Changes something and backs it up without end; says the number of each backup."""
    case = files_on().open(path, KEY, at=AT)
    number = len(case.backups(path.parent))
    say("open")
    while True:
        number += 1
        _label(case, number)
        made = case.back_up(path.parent, at=AT + timedelta(hours=_HOURS * number))
        assert made is not None
        say(made.name)


def _label(case: SqlCaseFile, number: int) -> None:
    with case.unit_of_work() as work:
        _, version = work.get(Shelf, "s")
        work.save(Shelf(id="s", label=str(number)), version)
        work.note_hashes(actor="chair", at=AT)


def _check_whole(backup: Path, files: SqlCaseFiles) -> None:
    copy = files.open_copy(backup, KEY, at=AT)
    with copy.unit_of_work() as work:
        assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
        assert work.verify_chain().ok
    copy.close()


def _contents(folder: Path) -> Mapping[Named, bytes]:
    return {each: each.path.read_bytes() for each in named_in(folder)}


def test_a_kill_while_backing_up_costs_none_of_the_backups(
    closed: Path, files: SqlCaseFiles
) -> None:
    case = files.open(closed, KEY, at=AT)
    folder = closed.parent / case.document_id
    made = case.back_up(closed.parent, at=AT)
    assert made is not None
    for days in range(1, _BEFORE):
        name = name_of("A trust", AT - timedelta(days=days), f"{days:016x}")
        made.with_name(name).write_bytes(made.read_bytes())
    case.close()
    file, before = closed.read_bytes(), _contents(folder)
    for seed in rounds("kills while backing up", short=3, goal=200):
        random = Random(seed)  # noqa: S311
        closed.write_bytes(file)
        _restore(folder, before)
        with doomed(back_up, closed) as process:
            said = [process.hear() for _ in range(random.randrange(7))]
            process.wait(random.random() * 0.05)
            said += process.kill()
        after = _contents(folder)
        names = {each.path.name for each in after}
        assert not said or said[-1] in names
        known = dict(before)
        for each, content in after.items():
            if each in known:
                assert content == known[each]
            else:
                _check_whole(each.path, files)
        # One more may be whole than was told.
        fresh = [each for each in after if each not in known]
        assert len(fresh) <= len(said) + 1
        now = max(each.taken_at for each in after)
        assert {*before} - {*superseded([*before, *fresh], now=now)} <= {*after}
        _check_goes_on(closed, files, len(said))


def _restore(folder: Path, contents: Mapping[Named, bytes]) -> None:
    for path in folder.iterdir():
        path.unlink()
    for each, content in contents.items():
        each.path.write_bytes(content)


def _check_goes_on(closed: Path, files: SqlCaseFiles, number: int) -> None:
    """The file opens, and the next backup takes away what was not finished."""
    case = files.open(closed, KEY, at=AT)
    folder = closed.parent / case.document_id
    _label(case, number)
    # No hour has to pass: whoever wrote it is known to be dead.
    newest = max(each.taken_at for each in named_in(folder))
    assert case.back_up(closed.parent, at=newest) is not None
    case.close()
    left = [each.name for each in folder.iterdir() if each.suffix != ".appraisal"]
    assert left == ["tested.json"]
