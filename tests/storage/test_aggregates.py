from __future__ import annotations

import threading
import traceback
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from tests.storage.samples import AT, FULL_BOOK, KEY, Book, BookId, Chapter, Shelf, files_on
from tests.storage.strategies import any_of

from appraisal_app.application.errors import DamagedError, SealedError, StaleError
from appraisal_app.application.ports.files import DocumentKind, Version
from appraisal_app.domain.record import AGGREGATES
from appraisal_app.domain.sign_off import Addenda
from appraisal_app.storage.case_file import SqlCaseFile
from appraisal_app.storage.case_files import SqlCaseFiles
from appraisal_app.storage.current_format import CURRENT_FORMAT
from appraisal_app.storage.driver import DriverError

SHARED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


@given(any_of(Book), any_of(Book))
@SHARED
def test_a_book_is_added_changed_and_read_as_it_was(
    case: SqlCaseFile, first: Book, second: Book
) -> None:
    with case.unit_of_work() as work:
        root_id = BookId(f"b{len(work.ids(Book))}")
        added = work.add(replace(first, id=root_id))
    changed = replace(second, id=root_id)
    with case.unit_of_work() as work:
        assert work.get(Book, root_id) == (replace(first, id=root_id), added)
        version = work.save(changed, added)
    with case.unit_of_work() as work:
        assert work.get(Book, root_id) == (changed, version)


def test_fields_are_told_of_all_in_the_order_of_adding(case: SqlCaseFile) -> None:
    with case.unit_of_work() as work:
        for name in ("z", "a"):
            work.add(replace(FULL_BOOK, id=BookId(name), title=f"About {name}"))
        assert work.fields(Book, "title") == (("z", "About z"), ("a", "About a"))


def test_a_field_that_no_table_has_is_not_read_as_a_text(case: SqlCaseFile) -> None:
    with case.unit_of_work() as work, pytest.raises(KeyError):
        work.fields(Book, "titel")


def is_signed_in(before: object, after: object) -> bool:
    """Whether something that is signed in the one would be lost in the other."""
    return isinstance(before, Addenda) and isinstance(after, Addenda) and before.lost_signed(after)


@pytest.mark.parametrize("kind", AGGREGATES)
def test_every_part_of_the_record_is_kept_as_it_was(kind: type[Shelf], tmp_path: Path) -> None:
    case = files_on(case_format=CURRENT_FORMAT).create(
        tmp_path / "a.appraisal", None, kind=DocumentKind.BOARD, at=AT
    )

    @given(any_of(kind))
    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
    def keep(value: Shelf) -> None:
        with case.unit_of_work() as work:
            found = work.find(kind, value.id)
            if found is None:
                work.add(value)
            elif is_signed_in(found[0], value):
                with pytest.raises(SealedError):
                    work.save(value, found[1])
                value = found[0]
            else:
                work.save(value, found[1])
        with case.unit_of_work() as work:
            assert work.get(kind, value.id)[0] == value

    keep()
    case.close()


def test_versions_count_up_and_a_stale_save_changes_nothing(filled: SqlCaseFile) -> None:
    with filled.unit_of_work() as work:
        _, version = work.get(Shelf, "s")
        assert work.save(Shelf(id="s", label="new"), version) == version + 1
    with pytest.raises(StaleError), filled.unit_of_work() as work:
        work.save(Shelf(id="s", label="stale"), version)
    with filled.unit_of_work() as work:
        assert work.get(Shelf, "s")[0].label == "new"


def test_a_stale_save_undoes_its_whole_unit_of_work(filled: SqlCaseFile) -> None:
    def save_both() -> None:
        with filled.unit_of_work() as work:
            work.add(Shelf(id="t"))
            work.save(Shelf(id="s", label="stale"), Version(9))

    with pytest.raises(StaleError):
        save_both()
    with filled.unit_of_work() as work:
        assert work.find(Shelf, "t") is None


def test_an_id_is_added_once(filled: SqlCaseFile) -> None:
    with pytest.raises(StaleError), filled.unit_of_work() as work:
        work.add(Shelf(id="s"))


def test_ids_come_in_the_order_of_adding(case: SqlCaseFile) -> None:
    with case.unit_of_work() as work:
        for name in ("z", "a", "m"):
            work.add(Shelf(id=name))
        assert work.ids(Shelf) == ("z", "a", "m")
        assert work.ids(Book) == ()


def test_what_is_not_there_is_a_key_error_and_a_foreign_kind_a_type_error(
    case: SqlCaseFile,
) -> None:
    class Book:
        id = "x"

    with case.unit_of_work() as work:
        with pytest.raises(KeyError):
            work.get(Shelf, "s")
        with pytest.raises(TypeError):
            work.ids(Book)


def test_rows_that_did_not_change_are_not_written(filled: SqlCaseFile) -> None:
    first, *rest = FULL_BOOK.chapters
    changed = replace(FULL_BOOK, chapters=(replace(first, title="!"), *rest, Chapter(title="3")))
    run: list[str] = []
    link: Any = filled._attached.link
    with filled.unit_of_work() as work:
        _, version = work.get(Book, FULL_BOOK.id)
        link.set_trace_callback(run.append)
        work.save(changed, version)
        link.set_trace_callback(None)
    # With its values; once more for each trigger that it sets off.
    single = [each for each in dict.fromkeys(run) if not each.startswith(("SELECT", "--"))]
    plain = [each.replace('"', "") for each in single]
    changes = [each.split(" SET ", maxsplit=1)[0].split(" (")[0] for each in plain]
    record = ["UPDATE book", "INSERT INTO book_chapters", "UPDATE book_chapters"]
    assert changes == [*record, "UPDATE search_text", "INSERT INTO search_text"]


def test_a_tampered_value_is_damage(filled: SqlCaseFile) -> None:
    filled._attached.link.execute("UPDATE book_moods SET value = 'angry'")
    with pytest.raises(DamagedError), filled.unit_of_work() as work:
        work.get(Book, FULL_BOOK.id)


def test_no_error_repeats_what_somebody_wrote(filled: SqlCaseFile) -> None:
    # Put together here, so that no line of this test holds it.
    said = "-".join(("what", "she", "said"))
    link = filled._attached.link
    link.execute("CREATE TRIGGER t BEFORE UPDATE ON shelf BEGIN SELECT RAISE(ABORT, 'no'); END")
    link.execute("UPDATE book_moods SET value = ?", (said,))
    with pytest.raises(DriverError) as caught, filled.unit_of_work() as work:
        work.save(Shelf(id="s", label=said), Version(1))
    with pytest.raises(DamagedError) as damaged, filled.unit_of_work() as work:
        work.get(Book, FULL_BOOK.id)
    for error in (caught.value, damaged.value):
        assert said not in "".join(traceback.format_exception(error))


def test_an_error_in_the_block_undoes_it_and_comes_out_unchanged(filled: SqlCaseFile) -> None:
    def add_and_fail() -> None:
        with filled.unit_of_work() as work:
            work.add(Shelf(id="t"))
            Path("no such file").read_bytes()

    with pytest.raises(FileNotFoundError):
        add_and_fail()
    with filled.unit_of_work() as work:
        assert work.find(Shelf, "t") is None


def test_a_second_unit_of_work_inside_the_first_is_a_mistake(case: SqlCaseFile) -> None:
    with case.unit_of_work(), pytest.raises(RuntimeError), case.unit_of_work():
        pass


def test_threads_wait_for_each_other(case: SqlCaseFile) -> None:
    with case.unit_of_work() as work:
        work.add(Shelf(id="s", label="0"))

    def count_up() -> None:
        for _ in range(20):
            with case.unit_of_work() as work:
                shelf, version = work.get(Shelf, "s")
                work.save(replace(shelf, label=str(int(shelf.label) + 1)), version)

    threads = [threading.Thread(target=count_up) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with case.unit_of_work() as work:
        assert work.get(Shelf, "s") == (Shelf(id="s", label="60"), 61)


def test_bytes_are_found_by_their_hash_and_kept_once(case: SqlCaseFile) -> None:
    with case.unit_of_work() as work:
        name = work.put_blob(b"%PDF", "application/pdf")
        assert work.put_blob(b"%PDF", "text/plain") == name
        assert work.get_blob(name).media_type == "application/pdf"
        with pytest.raises(KeyError):
            work.get_blob("0" * 64)


def test_bytes_that_were_altered_are_damage(case: SqlCaseFile) -> None:
    with case.unit_of_work() as work:
        name = work.put_blob(b"%PDF", "application/pdf")
    link = case._attached.link
    link.execute("DROP TRIGGER blob_keeps_values")
    link.execute("UPDATE blob SET data = x'00'")
    with pytest.raises(DamagedError), case.unit_of_work() as work:
        work.get_blob(name)


def test_a_closed_file_says_so(case: SqlCaseFile) -> None:
    case.close()
    case.close()
    with pytest.raises(RuntimeError), case.unit_of_work():
        pass


def test_what_was_saved_is_there_after_reopening(closed: Path, files: SqlCaseFiles) -> None:
    case = files.open(closed, KEY, at=AT)
    with case.unit_of_work() as work:
        assert work.get(Book, FULL_BOOK.id)[0] == FULL_BOOK
    case.close()
