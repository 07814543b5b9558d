"""Words in the texts that the program brings along."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.wired import ROOT

from appraisal_app.domain.process import Process
from appraisal_app.exchange.resources import load_process
from appraisal_app.ui.search.guidance import pages_with
from appraisal_app.ui.search.own_words import marks_in, wanted


@pytest.fixture(scope="module")
def process() -> Process:
    return load_process(ROOT / "resources", "three-stage")


def _found(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in marks_in(text, wanted(words))]


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Attendance at the school", "attend", ["Attendance"]),
        ("Café in Łódź, Straße", "cafe strasse", ["Café", "Straße"]),
        ("The chair's view", "chair's", ["chair", "s"]),
        ("well-being first", "well-b", ["well", "being"]),
        ("a reattend", "attend", []),
        ("only this", "this that", []),
        ("ਪੰਜਾਬੀ ਭਾਸ਼ਾ", "ਪੰਜਾਬੀ", ["ਪੰਜਾਬੀ"]),
        ("ﬁnance", "fin", ["ﬁnance"]),
    ],
)
def test_words_are_found_as_beginnings_without_case_and_accents(
    text: str, words: str, found: list[str]
) -> None:
    assert _found(text, words) == found


@given(text=st.text(), words=st.text())
def test_no_text_and_no_words_raise(text: str, words: str) -> None:
    for start, end in marks_in(text, wanted(words)):
        assert 0 <= start < end <= len(text)


def test_punctuation_alone_finds_no_page(process: Process) -> None:
    assert wanted("… - '") == ()
    assert pages_with(process, "…") == ()


def test_every_page_is_found_by_its_title(process: Process) -> None:
    for page in process.pages:
        hits = [hit for hit in pages_with(process, page.title) if hit.page == page.code]
        assert [(hit.title, hit.in_guidance) for hit in hits] == [(page.title, False)]


def test_every_word_of_the_guidance_leads_to_it(process: Process) -> None:
    page = process.pages[3]
    guidance = page.guidance
    for text in (guidance.why, guidance.good, *guidance.ask, *guidance.faults):
        if text:
            (hit,) = (hit for hit in pages_with(process, text) if hit.page == page.code)
            assert hit.in_guidance
            assert hit.excerpt.strip("…") in text
            assert hit.marks


def test_a_page_that_is_switched_off_is_not_found(process: Process) -> None:
    stage = process.stages[0]
    off = replace(stage.steps[0], used=False)
    changed = replace(stage, steps=(off, *stage.steps[1:]))
    without = replace(process, stages=(changed, *process.stages[1:]))
    assert off.code in {hit.page for hit in pages_with(process, off.title)}
    assert off.code not in {hit.page for hit in pages_with(without, off.title)}
