"""`documents` lists what there is; `export` writes it, and overwrites nothing."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

import pytest
from tests.cli.conftest import Command
from tests.cli.records import Json, change, file_of
from tests.wired import ROOT, happened, papers_of_the_example

from appraisal_app.application.documents.allow_list import allow_list_version
from appraisal_app.application.documents.catalogue import ENTRIES
from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.documents.extract.content import ExtractContent
from appraisal_app.application.documents.file_names import file_name
from appraisal_app.application.export_words import RECORD_TOO
from appraisal_app.application.ports.services import Services
from appraisal_app.exchange.resources import load_example

IDS = [each.value for each in ENTRIES]
LABELS = [each.cycle.label for each in load_example(ROOT / "resources").cycles]


def test_the_list_as_json_has_six_keys_for_each_document(command: Command, example: Path) -> None:
    done = command("documents", example, "--json")
    assert (done.code, done.err) == (0, "")
    listed = done.json["documents"]
    assert [(each["cycle"], each["id"]) for each in listed] == [
        (cycle, name) for cycle in LABELS for name in IDS
    ]
    keys = ["id", "cycle", "title", "audience", "state", "missing"]
    assert all(list(each) == keys for each in listed)
    states = {(each["cycle"], each["id"]): each["state"] for each in listed}
    assert states["2024/25", "D07"] == "signed"
    assert states["2025/26", "D07"] == "frozen"
    assert {states["2025/26", name] for name in ("D01", "D02", "D03", "D08")} == {"ready"}
    assert all((each["missing"] == []) == (each["state"] != "held") for each in listed)


def test_the_list_in_words_names_every_document(command: Command, example: Path) -> None:
    done = command("documents", example)
    assert done.code == 0
    heads = [line for line in done.out.splitlines() if not line.startswith(" ")]
    assert [line.split()[:2] for line in heads] == [
        [name, cycle] for cycle in LABELS for name in IDS
    ]


def test_all_ready_documents_of_the_current_review_go_into_a_new_folder(
    command: Command, example: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    done = command("export", example, "--all", folder)
    assert done.code == 0
    names = papers_of_the_example()
    assert {each.name for each in folder.iterdir()} == names
    said = [line.partition(" is held back: ") for line in done.err.splitlines()]
    held = {name for name, mark, _ in said if mark}
    assert said[-1][0] == RECORD_TOO
    going = [each for each in ENTRIES if each.value not in held]
    paths = [str(folder / file_name(each, "2025/26")) for each in going]
    assert done.out.splitlines() == paths


def test_a_folder_that_is_there_is_left_alone(
    command: Command, example: Path, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    assert command("export", example, "--all", tmp_path / "out").is_one_sentence()
    assert list((tmp_path / "out").iterdir()) == []
    assert command("export", example, "--all", tmp_path / "no" / "out").is_one_sentence()
    assert not (tmp_path / "no").exists()


def test_the_frozen_statement_is_given_byte_for_byte(
    command: Command, example: Path, tmp_path: Path
) -> None:
    for name in ("one.pdf", "two.pdf"):
        assert command("export", example, "d07", "-o", tmp_path / name).code == 0
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "two.pdf").read_bytes()


def test_the_signed_statement_of_an_earlier_review_is_found_by_its_label(
    command: Command, example: Path, tmp_path: Path
) -> None:
    target = tmp_path / "signed.pdf"
    done = command("export", example, "D07", "--cycle", "2024/25", "-o", target)
    assert (done.code, done.out.strip()) == (0, str(target))
    assert target.read_bytes().count(b"/ByteRange") == 2


def test_without_a_name_the_document_is_named_after_its_review(
    command: Command, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert command("export", example, "D13").code == 0
    name = file_name(DocumentId.EXTRACT, "2025/26")
    assert name == "Open minutes extract on the chief executive's review 2025-26.pdf"
    assert (tmp_path / name).read_bytes().startswith(b"%PDF-")
    assert command("export", example, "D13").is_one_sentence()


@pytest.mark.parametrize(
    ("suffix", "words", "begins"),
    [("docx", "word", b"PK"), ("txt", "text", b"Northmoor"), ("pdf", "pdf", b"%PDF-")],
)
def test_minutes_are_written_for_a_word_processor_and_as_text_too(
    command: Command, example: Path, tmp_path: Path, suffix: str, words: str, begins: bytes
) -> None:
    target = tmp_path / f"extract.{suffix}"
    done = command("export", example, "D13", "--as", words, "-o", target)
    assert (done.code, done.err) == (0, f"{RECORD_TOO}\n")
    data = target.read_bytes()
    assert data.startswith(begins)
    (row,) = command("exports", example, "--json").json["exports"]
    assert (row["document"], row["form"]) == ("D13", suffix)
    assert row["sha256"] == hashlib.sha256(data).hexdigest()


def test_a_form_gives_its_ending_to_a_file_without_a_name(
    command: Command, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    name = file_name(DocumentId.EXTRACT, "2025/26", suffix="txt")
    assert command("export", example, "D13", "--as", "text").out.strip() == name
    assert (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["D07", "--as", "word"], "D07 is made as PDF only; --as word is for D13, D14."),
        (["--all", "out", "--as", "text"], "--as belongs to a single document"),
        (["D13", "--as", "odt"], "--as"),
    ],
)
def test_a_form_that_a_document_does_not_have_is_refused(
    command: Command, example: Path, words: list[str], hint: str
) -> None:
    done = command("export", example, *words)
    assert done.is_one_sentence()
    assert hint in done.err


def test_a_minute_that_is_held_back_is_held_back_in_every_form(
    command: Command, judging: Path, tmp_path: Path
) -> None:
    done = command("export", judging, "D14", "--as", "text", "-o", tmp_path / "x.txt")
    assert done.is_one_sentence()
    assert done.err.startswith("D14 is held back: ")
    assert not (tmp_path / "x.txt").exists()


@pytest.mark.parametrize(
    "words",
    ["FILE D03 -o OUT", "FILE -o OUT D03", "-o OUT FILE D03", "FILE --cycle 2025/26 D03 -o OUT"],
)
def test_the_name_of_the_document_may_stand_anywhere(
    command: Command, example: Path, tmp_path: Path, words: str
) -> None:
    places = {"FILE": example, "OUT": tmp_path / "out.pdf"}
    done = command("export", *(places.get(word, word) for word in words.split()))
    assert (done.code, done.err) == (0, f"{RECORD_TOO}\n")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["D99"], f"There are {', '.join(IDS)}."),
        (["D07", "--cycle", "1999"], "2025/26"),
        (["D07", "-o", "no/such/folder/x.pdf"], "cannot be written"),
        (["D07", "-o", "."], "is there already"),
    ],
)
def test_what_cannot_be_exported_is_told(
    command: Command, example: Path, words: list[str], hint: str
) -> None:
    done = command("export", example, *words)
    assert done.is_one_sentence()
    assert hint in done.err


@pytest.fixture
def judging(command: Command, example: Path, tmp_path: Path) -> Path:
    """A file whose current review is still being judged."""

    def back(record: Json) -> None:
        record["cycles"][-1]["cycle"]["status"] = "judging"
        record["cycles"][-1]["sign_off"]["frozen_at"] = None

    return file_of(command, example, tmp_path, back)


def test_all_names_what_is_held_back_and_writes_the_rest(
    command: Command, judging: Path, tmp_path: Path
) -> None:
    done = command("export", judging, "--all", tmp_path / "out")
    assert done.code == 0
    written = {each.name for each in (tmp_path / "out").iterdir()}
    names = {each: file_name(DocumentId(each), "2025/26") for each in IDS}
    assert {names[each] for each in ("D01", "D02", "D03", "D08")} <= written
    assert not {names["D07"], names["D13"]} & written
    held = [line for line in done.err.splitlines() if line.startswith(("D07", "D13"))]
    assert [line[:21] for line in held] == ["D07 is held back: Rel", "D13 is held back: Mak"]


def test_one_that_is_held_back_is_refused(command: Command, judging: Path, tmp_path: Path) -> None:
    done = command("export", judging, "D07", "-o", tmp_path / "x.pdf")
    assert done.is_one_sentence()
    assert done.err.startswith("D07 is held back: ")
    assert not (tmp_path / "x.pdf").exists()
    listed = command("documents", judging, "--json").json["documents"]
    row = next(each for each in listed if (each["cycle"], each["id"]) == ("2025/26", "D07"))
    assert (row["state"], len(row["missing"])) == ("held", 1)


@pytest.fixture
def cuneiform(command: Command, example: Path, tmp_path: Path) -> Path:
    """A file in which several documents hold a letter that no font has."""

    def wedges(record: Json) -> None:
        change(record, "cycles", -1, "report", "item", to="12 \U00012000")

    return file_of(command, example, tmp_path, wedges)


def unmade(told: str) -> list[str]:
    return [line[:3] for line in told.splitlines() if " cannot be made: " in line]


def test_letters_that_no_font_has_are_all_named_at_once_and_nothing_is_written(
    command: Command, cuneiform: Path, tmp_path: Path
) -> None:
    before = command("exports", cuneiform, "--json").json
    done = command("export", cuneiform, "--all", tmp_path / "out")
    assert done.code == 2
    assert not (tmp_path / "out").exists()
    assert command("exports", cuneiform, "--json").json == before
    failed = unmade(done.err)
    assert len(failed) > 1
    assert "D13" in failed
    assert "(cuneiform sign a) in “12 \U00012000”" in done.err
    last = done.err.splitlines()[-1]
    assert last.startswith(f"Nothing was exported, because of {', '.join(failed)}. ")
    assert last.endswith(" ".join(f"--skip {name}" for name in failed) + ".")
    assert command("export", cuneiform, "D13", "-o", tmp_path / "x.pdf").is_one_sentence()


def test_what_cannot_be_made_is_skipped_on_request(
    command: Command, cuneiform: Path, tmp_path: Path
) -> None:
    failed = unmade(command("export", cuneiform, "--all", tmp_path / "out").err)
    skips = [word for name in failed for word in ("--skip", name.lower())]
    done = command("export", cuneiform, "--all", tmp_path / "out", *skips)
    assert done.code == 0
    written = {each.name for each in (tmp_path / "out").iterdir()}
    left = {file_name(DocumentId(each), "2025/26") for each in failed}
    assert left <= papers_of_the_example()
    assert written == papers_of_the_example() - left
    assert all(f"{name} stays out: --skip {name}." in done.err for name in failed)


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["--all", "out", "--skip", "D99"], "There is no document “D99”."),
        (["D07", "--skip", "D13"], "--skip belongs to --all."),
    ],
)
def test_a_skip_that_means_nothing_is_refused(
    command: Command, example: Path, words: list[str], hint: str
) -> None:
    done = command("export", example, *words)
    assert done.is_one_sentence()
    assert hint in done.err


def test_looking_at_a_file_changes_nothing_in_it(command: Command, example: Path) -> None:
    before = hashlib.sha256(example.read_bytes()).digest()
    command("documents", example)
    command("record", example)
    command("verify", example)
    assert hashlib.sha256(example.read_bytes()).digest() == before


def test_an_export_is_written_into_the_record_with_its_hash(
    command: Command, example: Path, tmp_path: Path, wiring: Services
) -> None:
    command("export", example, "D13", "-o", tmp_path / "out.pdf")
    case = wiring.files().open(example, None, at=wiring.clock.now())
    with case.unit_of_work() as unit:
        last = happened(unit)[-1]
    case.close()
    written = hashlib.sha256((tmp_path / "out.pdf").read_bytes()).hexdigest()
    assert last.kind == "export"
    noted = {key: last.body[key] for key in ("document", "sha256", "form", "allow_list")}
    assert noted == {
        "document": "D13",
        "sha256": written,
        "form": "pdf",
        "allow_list": allow_list_version(ExtractContent),
    }


@pytest.mark.skipif(os.name != "posix", reason="needs the rights of a POSIX file system")
@pytest.mark.parametrize("words", [["record"], ["export", "D07"]], ids=" ".join)
def test_what_is_written_is_private(
    command: Command, example: Path, tmp_path: Path, words: list[str]
) -> None:
    name, *more = words
    assert command(name, example, *more, "-o", tmp_path / "out").code == 0
    assert stat.S_IMODE((tmp_path / "out").stat().st_mode) == 0o600
