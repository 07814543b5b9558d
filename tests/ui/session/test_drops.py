"""What is said of files while they are dragged, and of those that fit nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from appraisal_app.ui.session.drops import WELCOME_HERE, fitting, foretold, unfit


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
    assert "can be dropped" in unfit(Path(name))
    assert unfit(Path(name)) != WELCOME_HERE


def test_whatever_fits_nowhere_is_answered_with_what_can_be_dropped() -> None:
    assert said("music.mp3") == unfit(Path("music.mp3")) == WELCOME_HERE
    assert "from-record" in unfit(Path("record.json"))
