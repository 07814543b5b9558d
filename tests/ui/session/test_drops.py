"""What is said of files while they are dragged, and of those that fit nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from appraisal_app.ui.session.drops import (
    WELCOME_HERE,
    fitting,
    fittings,
    foretold,
    left_over,
    taken,
)
from appraisal_app.ui.session.kinds_of_files import kind_of


def said(name: str, page: str = "home", *, is_open: bool = True) -> str:
    return foretold((Path("/x", name),), page, is_open=is_open)


def test_it_is_foretold_what_letting_go_does() -> None:
    assert said("F.appraisal") == "Let go of “F.appraisal” to open it in a window of its own."
    assert said("F.APPRAISAL", is_open=False) == "Let go of “F.APPRAISAL” to open it."
    assert "take in the packet" in said("P.appraisal-packet")
    assert "to check it" in said("paper.pdf")
    assert foretold((), "home", is_open=True) == ""


def test_a_folder_is_for_forms(tmp_path: Path) -> None:
    assert "the forms in it" in foretold((tmp_path,), "home", is_open=True)


@pytest.mark.parametrize(
    ("name", "page", "words"),
    [
        ("logo.PNG", "trust", "logo"),
        ("schools.csv", "trust", "schools"),
        ("figures.csv", "figures", "figures"),
        ("ours.appraisal-process", "process_design", "process"),
        ("chair.p12", "identities", "identity"),
    ],
)
def test_a_page_takes_what_it_is_for_and_elsewhere_it_is_said_where(
    name: str, page: str, words: str
) -> None:
    assert words in said(name, page)
    assert fitting("home", Path(name)) is None
    assert page in {each.page for each in fittings(Path(name))}
    assert kind_of(Path(name)).advice
    assert "see where it can go" in said(name)


@pytest.mark.parametrize("name", ["Reply.docx", "notes.TXT", "scan.heic", "all.zip", "letter.eml"])
def test_what_another_program_wrote_is_told_by_its_kind_and_has_somewhere_to_go(name: str) -> None:
    kind = kind_of(Path(name))
    assert kind.advice.endswith((".", "…"))
    assert said(name) == f"Let go of “{name}” to see where it can go."


def test_whatever_fits_nowhere_is_answered_with_what_can_be_dropped() -> None:
    assert said("music.mp3") == (
        "“music.mp3” seems to be a sound recording. Let go of it to read what can be dropped here."
    )
    assert WELCOME_HERE not in said("x.qqq")
    assert said("x.qqq").startswith("“x.qqq” seems to be a kind of file that this program does not")
    assert "make an appraisal file" in said("record.json")


def test_a_plain_text_is_called_a_text_file_and_a_document_is_not() -> None:
    assert kind_of(Path("notes.txt")).called == "a text file"
    assert "word processor" in kind_of(Path("notes.docx")).called


def test_files_dropped_together_are_foretold_in_one_sentence_that_names_the_one_that_is_used() -> (
    None
):
    def said_of(*names: str, page: str = "home") -> str:
        return foretold(tuple(Path("/x", each) for each in names), page, is_open=True)

    assert said_of("a.txt", "s.csv", "l.png", page="trust") == (
        "3 files: only “s.csv” is used, to read schools from it."
    )
    assert said_of("a.txt", "P.appraisal-packet") == (
        "2 files: only “P.appraisal-packet” is used, to take in the packet."
    )
    assert "open each appraisal file in a window" in said_of("A.appraisal", "B.appraisal")
    assert said_of("P.appraisal-packet", "Q.appraisal-packet") == (
        "2 files: let go of them to take in one packet after the other."
    )
    assert "forms among them" in said_of("a.pdf", "b.pdf")
    assert "read what can be dropped" in said_of("a.mp3", "b.mp3")


def test_packets_that_are_dropped_together_are_all_taken_and_case_files_before_them() -> None:
    one, text, two, case = (
        Path("/x", each)
        for each in ("P.appraisal-packet", "a.txt", "Q.appraisal-packet", "A.appraisal")
    )

    assert taken((one, text, two)) == (one, two)
    assert taken((text, two, one)) == (two, one)
    assert taken((one, one)) == (one,)
    assert taken((one, case, two)) == (case,)
    assert "“a.txt”." in left_over((one, text, two), (one, two))[1]


def test_files_that_were_not_used_are_named_in_one_message() -> None:
    paths = tuple(Path("/x", each) for each in ("a.mp3", "b.txt", "P.appraisal-packet"))

    used = taken(paths)

    assert used == paths[2:]
    assert "“a.mp3”, “b.txt”." in left_over(paths, used)[1]
    assert left_over((*paths, *paths), used)[1].count("“b.txt”") == 1
    assert left_over(used, used) == ("", "")
    many = tuple(Path("/x", f"{each}.mp3") for each in range(12))
    assert "and 3 more" in left_over(many, taken(many))[1]
