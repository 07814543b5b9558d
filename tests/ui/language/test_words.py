"""What is looked up in a catalogue, and what is not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from tests.ui.language.pseudo import Pseudo, pseudo

from appraisal_app.domain.phrases import capital, phrased, phrased_by, small, strung
from appraisal_app.ui.language.installing import speak
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.widgets.words import Words

POLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
<context>
    <name>interface</name>
    <message>
        <source>Saved at {when}</source>
        <translation>Zapisano o {when}</translation>
    </message>
    <message>
        <source>Made by {who}</source>
        <translation>Twórca: {nobody}</translation>
    </message>
    <message numerus="yes">
        <source>{days} days late</source>
        <translation>
            <numerusform>{days} dzień po terminie</numerusform>
            <numerusform>{days} dni po terminie</numerusform>
            <numerusform>{days} dni po terminie</numerusform>
        </translation>
    </message>
</context>
</TS>
"""
Say = Callable[..., None]


def late(days: int) -> str:
    return phrased_by(days, "{days} day late", "{days} days late", days=days)


@pytest.fixture
def catalogue(qapp: QApplication) -> Generator[Say]:
    installed: list[QTranslator] = []

    def say(*sources: str) -> None:
        installed.append(Pseudo(frozenset(sources)))
        qapp.installTranslator(installed[-1])

    yield say
    for each in installed:
        qapp.removeTranslator(each)


def test_without_a_catalogue_everything_is_english(qapp: QApplication) -> None:
    del qapp
    assert shown(phrased("Saved at {when}", when="14:05")) == "Saved at 14:05"
    assert shown(late(1)) == "1 day late"
    assert shown(strung(", ", (late(2), "done"))) == "2 days late, done"
    assert shown("") == ""


def test_the_template_is_looked_up_and_the_values_put_in(catalogue: Say) -> None:
    catalogue("Saved at {when}", "noon")

    said = pseudo("Saved at {when}")
    assert shown(phrased("Saved at {when}", when="14:05")) == said.format(when="14:05")
    assert shown(phrased("Saved at {when}", when="noon")) == said.format(when=pseudo("noon"))


def test_every_part_of_a_list_is_looked_up(catalogue: Say) -> None:
    catalogue("late", " and ")

    said = shown(strung(" and ", ("late", "Mair")))
    assert said == f"{pseudo('late')}{pseudo(' and ')}Mair"


def test_a_text_is_found_with_the_other_kind_of_first_letter(catalogue: Say) -> None:
    catalogue("chair of trustees", "Made by {who}")

    assert shown("Chair of trustees") == pseudo("chair of trustees")
    made = small(phrased("Made by {who}", who="Mair"))
    assert shown(made) == pseudo("Made by {who}").format(who="Mair")
    assert shown(capital(phrased("{who} did", who="chair of trustees"))).startswith("⟦")


def test_what_a_catalogue_does_not_have_stays_as_it_is(catalogue: Say) -> None:
    catalogue("Close")

    assert shown("Close the file") == "Close the file"
    assert shown(late(3)) == "3 days late"


def test_a_label_shows_the_language_and_knows_what_it_shows(catalogue: Say) -> None:
    catalogue("Close")
    words = Words("Close")

    assert words.text() == pseudo("Close")
    words.say("Open")
    assert words.text() == "Open"


def test_a_compiled_translation_is_taken_with_its_forms_for_numbers(
    tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "languages").mkdir()
    source = tmp_path / "languages" / "appraisal_pl.ts"
    source.write_text(POLISH, encoding="utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    told = subprocess.run([tool, source], capture_output=True, text=True, check=True)
    assert "warning" not in (told.stdout + told.stderr).lower()

    translator = speak(qapp, tmp_path, QLocale("pl_PL"))
    assert translator is not None
    try:
        assert shown(phrased("Saved at {when}", when="14:05")) == "Zapisano o 14:05"
        assert [shown(late(days)) for days in (1, 2, 5)] == [
            "1 dzień po terminie",
            "2 dni po terminie",
            "5 dni po terminie",
        ]
        assert shown(phrased("Made by {who}", who="Mair")) == "Made by Mair"
    finally:
        qapp.removeTranslator(translator)


def test_a_language_without_a_file_and_english_itself_need_none(
    resources: Path, qapp: QApplication
) -> None:
    assert speak(qapp, resources, QLocale("cy_GB")) is None
    assert speak(qapp, resources, QLocale("en_GB")) is None
