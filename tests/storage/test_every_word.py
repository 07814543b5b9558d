"""Every word that somebody can write into the record is found, where it was written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest
from tests.storage.planting import Planted, Planter
from tests.storage.samples import AT, CATALOGUE, FORMAT, Book, Sheet, files_on
from tests.wired import ROOT

from appraisal_app.application.ports.files import Aggregate, DocumentKind
from appraisal_app.domain.correspondence import Correspondence
from appraisal_app.domain.record import AGGREGATES, CYCLE_PARTS, FILE_PARTS, SNAPSHOTS
from appraisal_app.exchange.resources import load_example
from appraisal_app.storage.case_format import CaseFormat
from appraisal_app.storage.catalogue import Catalogue
from appraisal_app.storage.driver import Link
from appraisal_app.storage.prose import KEYS, NO_WORDS, Prose, prose_of, texts_of


def _format_of(kind: type[Aggregate]) -> CaseFormat:
    """A format for the one kind, derived now, so that no migration need be up to date."""
    catalogue = Catalogue((kind,), SNAPSHOTS)

    def make_tables(link: Link) -> None:
        for statement in catalogue.statements():
            link.execute(statement)

    return CaseFormat(catalogue, (make_tables,))


def _is_words(planted: Planted) -> bool:
    names = {planted.name, f"{planted.owner}.{planted.name}"}
    return not names & NO_WORDS.union(KEYS)


def _found_places(path: Path, case_format: CaseFormat, planter: Planter, kind: type) -> None:
    value = planter.value(kind, key=("id", "root"))
    case = files_on(case_format=case_format).create(path, None, kind=DocumentKind.BOARD, at=AT)
    with case.unit_of_work() as work:
        work.add(value)
        assert work.get(kind, "root")[0] == value
        for planted in planter.words:
            found = work.search(planted.word.upper())
            places = [(each.aggregate, each.root_id, each.place) for each in found]
            is_found = _is_words(planted) and planted.place
            assert places == ([(kind.__name__, "root", planted.place)] if is_found else []), planted
            for each in found:
                assert [each.excerpt[a:b] for a, b in each.marks] == [planted.word]
    case.close()


@pytest.mark.parametrize("kind", AGGREGATES, ids=lambda kind: kind.__name__)
def test_every_word_of_the_record_is_found_in_its_field(kind: Any, tmp_path: Path) -> None:
    planter = Planter(SNAPSHOTS)
    _found_places(tmp_path / "a.appraisal", _format_of(kind), planter, kind)


def test_every_word_of_a_sample_is_found_in_its_field(tmp_path: Path) -> None:
    planter = Planter((Sheet,))
    _found_places(tmp_path / "a.appraisal", FORMAT, planter, Book)
    assert CATALOGUE.form(Book).prose.key == "id"
    assert len([planted for planted in planter.words if _is_words(planted)]) > 10


def _text_fields(kind: Any, seen: dict[str, set[str]]) -> dict[str, set[str]]:
    """The names of the fields of text of the kind and all in it, by class."""
    if not (is_dataclass(kind) and isinstance(kind, type)) or kind.__name__ in seen:
        return seen
    hints = get_type_hints(kind)
    own = seen.setdefault(kind.__name__, set())
    for each in fields(kind):
        hint = hints[each.name]
        own.update([each.name] if hint is str or str in get_args(hint) else [])
        for inner in (hint, *get_args(hint)):
            _text_fields(inner, seen)
    return seen


def test_no_word_of_the_post_is_indexed() -> None:
    """It holds words that open packets."""
    assert not list(_prose_fields(prose_of(Correspondence, SNAPSHOTS)))


def _prose_fields(prose: Prose) -> Iterator[str]:
    yield from (*prose.texts, *prose.lists)
    for _, inner in (*prose.inner, *prose.items):
        yield from _prose_fields(inner)


def test_what_is_left_out_exists() -> None:
    seen: dict[str, set[str]] = {}
    for kind in AGGREGATES:
        _text_fields(kind, seen)
    known = {name for names in seen.values() for name in names}
    known |= {f"{owner}.{name}" for owner, names in seen.items() for name in names}
    assert sorted(NO_WORDS.union(KEYS) - known) == []


def _values(value: Any, names: frozenset[str]) -> set[str]:
    """What stands in the fields with those names, anywhere in the value."""
    if isinstance(value, tuple):
        return {found for each in value for found in _values(each, names)}
    if not is_dataclass(value):
        return set()
    inner = [(each.name, getattr(value, each.name)) for each in fields(value)]
    own = {each for name, each in inner if name in names and isinstance(each, str)}
    return own | {found for _, each in inner for found in _values(each, names)}


def test_no_id_of_the_example_is_taken_for_words() -> None:
    content = load_example(ROOT / "resources")
    ids = _values(content, frozenset({"id"}))
    parts = [getattr(content, name) for name in (*FILE_PARTS, "signatories")]
    parts += [getattr(record, name) for record in content.records for name in CYCLE_PARTS]
    texts = {
        (type(part).__name__, place, line)
        for part in parts
        for place, text in texts_of(part, prose_of(type(part), SNAPSHOTS)).items()
        for line in text.splitlines()
    }
    assert len(ids) > 100
    assert sorted(each for each in texts if each[2] in ids) == []
