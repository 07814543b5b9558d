"""The script that reads a file without the application finds everything that is in it."""

from __future__ import annotations

import json
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import inspect
from sqlcipher3 import dbapi2
from tests.wired import example_at, wired

from appraisal_app.application.loading import FILE_ID
from appraisal_app.application.ports.files import CaseFile, Passphrase
from appraisal_app.application.reading import read_content
from appraisal_app.domain.record import PARTS, Record

SCRIPT = Path(__file__).resolve().parents[2] / "resources" / "reader" / "appraisal_reader.py"
WORDS = 'a "quoted" passphrase, Ärger'


def read(path: Path, folder: Path, *options: str, words: str = "") -> tuple[int, str]:
    """The exit code and what it said."""
    found = subprocess.run(
        [sys.executable, "-I", "-W", "error", SCRIPT, path, folder, "--from-stdin", *options],
        input=words.encode(),
        capture_output=True,
        check=False,
    )
    return found.returncode, (found.stdout + found.stderr).decode().strip()


def opened(path: Path) -> CaseFile:
    services = wired(path.parent / "home")
    return services.files().open(path, None, at=services.clock.now())


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return example_at(tmp_path_factory.mktemp("reader") / "Board.appraisal")


@pytest.fixture(scope="module")
def written(example: Path) -> Path:
    """Everything in the worked example, as the script writes it out."""
    folder = example.with_name("out")
    before = example.read_bytes()
    code, said = read(example, folder)
    assert (code, said[:30]) == (0, "The record of events is whole:")
    assert example.read_bytes() == before
    return folder


def values(tree: Any) -> Iterator[Any]:
    """Every value in it that is no list and no table."""
    match tree:
        case dict():
            for inner in tree.values():
                yield from values(inner)
        case list() | tuple():
            for inner in tree:
                yield from values(inner)
        case _:
            yield tree


def test_every_word_of_every_review_is_there(example: Path, written: Path) -> None:
    case = opened(example)
    records = read_content(case).records
    case.close()
    content = [msgspec.to_builtins(getattr(each, name)) for each in records for name in PARTS]
    found = set(values(json.loads((written / "record.json").read_text("utf-8"))["record"]))
    texts = {each for each in values(content) if isinstance(each, str) and each}
    assert len(texts) > 2000
    # The ids of reviews name what is read, and are not read themselves.
    assert texts - found - {each.cycle.id for each in records} == {FILE_ID}


def test_lists_are_in_their_order_and_belong_to_their_owner(example: Path, written: Path) -> None:
    case = opened(example)
    content = read_content(case)
    case.close()
    found = json.loads((written / "record.json").read_text("utf-8"))["record"]["objectives"]
    for cycle in content.cycles:
        kept = found[cycle.cycle.id]["objectives"]
        assert [each["title"] for each in kept] == [
            each.title for each in cycle.objectives.objectives
        ]
        for one, other in zip(kept, cycle.objectives.objectives, strict=True):
            measures = [each["measure"] for each in one["success_criteria"]]
            assert measures == [each.measure for each in other.success_criteria]


def test_papers_are_the_bytes_that_were_kept(written: Path) -> None:
    papers = json.loads((written / "record.json").read_text("utf-8"))["papers"]
    assert len(papers) >= 2
    for name, file in papers.items():
        data = (written / "papers" / file).read_bytes()
        assert sha256(data).hexdigest() == name
        assert data.startswith(b"%PDF-")


def test_only_the_owner_can_read_what_it_writes(written: Path) -> None:
    found = [written, *written.rglob("*")]
    assert {each.stat().st_mode & 0o077 for each in found} == {0}


def test_the_page_links_the_papers_and_names_people(written: Path) -> None:
    page = (written / "record.html").read_text("utf-8")
    assert 'href="papers/' in page
    assert "Record of events" in page
    assert "<script" not in page


def test_the_page_is_written_for_people_and_the_json_for_programs(written: Path) -> None:
    page = (written / "record.html").read_text("utf-8")
    for shown in (
        "<dt>Adviser fee</dt><dd>£2,400.00</dd>",
        "<dt>Adviser used</dt><dd>yes</dd>",
        "<dt>Applies</dt><dd>no</dd>",
        "<dt>Role</dt><dd>chief executive</dd>",
        "<dt>State</dt><dd>not kept</dd>",
        "<dt>Panel rating</dt><dd>Largely met</dd>",
        "<dt>Kind</dt><dd>chief executive is trustee</dd>",
        "<dt>Frozen at</dt><dd>12 November 2024, 18:30 UTC</dd>",
        "<dt>Criterion</dt><dd>Free reserves on 31 August as a share of the year",
        "<dt>Edition</dt><dd>0</dd>",
        "<dd>Review 2023/24</dd>",
        "<dd>Executive appraisal policy</dd><dt>Version</dt><dd>4</dd>",
    ):
        assert shown in page, shown
    kept = (written / "record.json").read_text("utf-8")
    assert '"adviser_fee_pence": 240000' in kept
    assert '"panel_rating": "largely_met"' in kept
    assert '"frozen_at": "2024-11-12T18:30:00Z"' in kept


def test_nothing_on_the_page_is_a_code_an_id_or_a_date_for_programs(written: Path) -> None:
    page = (written / "record.html").read_text("utf-8")
    shown = set(re.findall(r"<(?:dd|li|td)>([^<]+)", page))
    assert len(shown) > 2000
    raw = re.compile(r"\d{4}-\d\d-\d\d.*|[a-z]+(_[a-z]+)+|[0-9a-f]{64}|True|False")
    assert {each for each in shown if raw.fullmatch(each)} == set()
    kept = json.loads((written / "record.json").read_text("utf-8"))["record"]
    ids = {each["id"] for each in kept["objectives"]["review-2023-24"]["objectives"]}
    ids |= {each["id"] for each in kept["people"]["file"]["persons"]}
    ids |= set(re.findall(r'"(\d{4}-objective-\d+-measure-\d+)"', json.dumps(kept)))
    assert len(ids) > 30
    assert shown & ids == set()


def test_papers_are_named_by_what_they_are_and_their_day(written: Path) -> None:
    page = (written / "record.html").read_text("utf-8")
    papers = json.loads((written / "record.json").read_text("utf-8"))["papers"]
    listed = re.findall(
        r"<li>([^<]*): <a href=\"papers/([^\"]+)\">", page.split("<h2>Papers</h2>")[1]
    )
    assert sorted(file for _, file in listed) == sorted(papers.values())
    assert [name for name, _ in listed][:3] == [
        "Statement to sign, 12 November 2024",
        "Signed statement, 12 November 2024",
        "Signed statement, 14 November 2024",
    ]


def fields(kind: Any, name: str = "") -> Iterator[tuple[str, type]]:
    """Every field that is a number or a yes or no, in it and in what it holds."""
    match kind:
        case inspect.DataclassType():
            for field in kind.fields:
                yield from fields(field.type, field.name)
        case inspect.UnionType():
            for each in kind.types:
                yield from fields(each, name)
        case inspect.VarTupleType():
            yield from fields(kind.item_type, name)
        case inspect.IntType():
            yield name, int
        case inspect.BoolType():
            yield name, bool
        case _:
            pass


def test_yes_and_no_are_told_from_numbers_by_the_column() -> None:
    counted = runpy.run_path(str(SCRIPT))["COUNTED"]
    found = set(fields(inspect.type_info(Record)))
    assert len(found) > 30
    for name, kind in found - {("version", int)}:
        assert (counted.fullmatch(name) is not None) == (kind is int), name


def test_passphrase_and_recovery_key_open_it_and_other_words_do_not(tmp_path: Path) -> None:
    path = example_at(tmp_path / "Locked.appraisal")
    case = opened(path)
    case.change_key(Passphrase(WORDS))
    key = case.recovery_key()
    case.close()
    assert read(path, tmp_path / "one", words=WORDS)[0] == 0
    assert read(path, tmp_path / "two", "--recovery-key", words=key.lower())[0] == 0
    one, two = ((tmp_path / name / "record.json").read_bytes() for name in ("one", "two"))
    assert one == two
    assert read(path, tmp_path / "three", words=WORDS.upper())[0] == 2
    code, said = read(path, tmp_path / "three", words="other words")
    assert (code, said[:33]) == (2, "These words do not open the file,")
    assert not (tmp_path / "three").exists()
    _check_damage_is_told_from_wrong_words(path.read_bytes(), key, tmp_path)
    code, said = read(path, tmp_path / "three", "--recovery-key", words="ABCD")
    assert (code, said) == (2, "A recovery key has 14 groups of five letters and digits.")


def test_words_open_it_however_they_are_typed_where_the_application_takes_them(
    tmp_path: Path,
) -> None:
    path = example_at(tmp_path / "Locked.appraisal")
    case = opened(path)
    case.change_key(Passphrase("amber kettle orbit plum quiet river"))
    case.close()
    typed = " Amber, KETTLE orbit;plum  quiet-River."
    for number, words in enumerate((typed, "amber kettle orbit plum quiet river")):
        assert read(path, tmp_path / str(number), words=words)[0] == 0
    for words in ("amber kettle orbit plum quiet", "", " , "):
        assert read(path, tmp_path / "none", words=words)[1].startswith("These words do not open")
    data = path.read_bytes()
    path.write_bytes(data[:2000] + bytes([data[2000] ^ 1]) + data[2001:])
    said = read(path, tmp_path / "none", words=typed)[1]
    assert said.startswith(f"{path} is damaged."), said


def _check_damage_is_told_from_wrong_words(data: bytes, key: str, folder: Path) -> None:
    damaged = folder / "damaged.appraisal"
    for start, told in (
        (data[:500_000], "seems to be cut off"),
        (data[: 4096 * 90], "seems to be cut off"),
        (data[:2000] + bytes([data[2000] ^ 1]) + data[2001:], "is damaged"),
    ):
        damaged.write_bytes(start)
        for words, options in ((WORDS, ()), (key, ("--recovery-key",))):
            code, said = read(damaged, folder / "three", *options, words=words)
            assert (code, said.startswith(f"{damaged} {told}. Take a backup")) == (2, True), said
    assert read(damaged, folder / "three", words="other")[1].startswith("These words do not open")


def test_guidance_is_folded_away(written: Path) -> None:
    page = (written / "record.html").read_text("utf-8")
    assert page.count("<dt>Guidance</dt><dd><details><summary>Show</summary>") > 50
    assert page.count("<dt>Guidance</dt>") == page.count("<details>") == page.count("</details>")


def test_what_cannot_be_read_is_told_in_a_sentence(tmp_path: Path, example: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    other = tmp_path / "other.appraisal"
    link = dbapi2.connect(str(other))
    link.execute("CREATE TABLE a (b)")
    link.close()
    cut = tmp_path / "cut.appraisal"
    cut.write_bytes(example.read_bytes()[:5000])
    torn = tmp_path / "torn.appraisal"
    data = bytearray(example.read_bytes())
    data[4096 * 40 :] = bytes(len(data) - 4096 * 40)
    torn.write_bytes(data)
    for path, folder in (
        (torn, tmp_path / "x"),
        (example, there),
        (other, tmp_path / "x"),
        (tmp_path / "none", there),
    ):
        code, said = read(path, folder)
        assert code == 2
        assert "Traceback" not in said
    code, said = read(cut, tmp_path / "x")
    assert code == 2
    assert "Traceback" not in said
    assert not (tmp_path / "x").exists()


def test_a_file_without_content_and_a_folder_are_called_so(tmp_path: Path) -> None:
    empty = tmp_path / "empty.appraisal"
    empty.touch()
    _, said = read(empty, tmp_path / "x")
    assert said == f"{empty} is empty. Look for another copy of it, or for a backup."
    code, said = read(tmp_path, tmp_path / "x")
    assert (code, said) == (2, f"{tmp_path} is a folder. Name the file that lies in it.")


@pytest.mark.parametrize("size", [50, 5000, 4096 * 40])
def test_a_plain_file_that_was_cut_off_is_called_so(
    tmp_path: Path, example: Path, size: int
) -> None:
    cut = tmp_path / "cut.appraisal"
    cut.write_bytes(example.read_bytes()[:size])
    code, said = read(cut, tmp_path / "x")
    assert code == 2
    assert said.startswith(f"{cut} seems to be cut off. Take a backup or another copy, or recover")
    assert "appraisal-app repair cut.appraisal NEW.appraisal" in said
    assert "words" not in said
    assert not (tmp_path / "x").exists()


def test_an_altered_record_of_events_is_noticed(tmp_path: Path, example: Path) -> None:
    path = tmp_path / "Altered.appraisal"
    path.write_bytes(example.read_bytes())
    link = dbapi2.connect(str(path))
    link.execute("DROP TRIGGER audit_keeps_values")
    link.execute("UPDATE audit SET actor = 'clerk' WHERE seq = 7")
    link.commit()
    link.close()
    code, said = read(path, tmp_path / "out")
    assert (code, said) == (
        1,
        "The record of events was altered: event 7 does not fit the one before it.",
    )
