"""The structure tree says the story, all of it, once and in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.reporting.tagged.reading import elements, open_document, spoken, unmarked_painting
from tests.reporting.tagged.samples import NAMES, STATEMENT_TEXT, statement, torture

if TYPE_CHECKING:
    from collections.abc import Callable

    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.story import Story


def test_the_tree_says_the_story_in_order(press: Press, printed: Callable[[Story], bytes]) -> None:
    with open_document(printed(statement(press))) as pdf:
        assert spoken(pdf) == STATEMENT_TEXT


def test_names_in_every_script_are_said_letter_by_letter(
    press: Press, printed: Callable[[Story], bytes]
) -> None:
    with open_document(printed(torture(press))) as pdf:
        said = [text for _, text in spoken(pdf)]
    assert [" ".join(name.split()) for name in NAMES] == said[1 : len(NAMES) + 1]


def test_a_text_over_many_pages_is_said_whole(
    press: Press, printed: Callable[[Story], bytes]
) -> None:
    with open_document(printed(torture(press))) as pdf:
        said = {text for _, text in spoken(pdf)}
        tags = [str(element.S) for element in elements(pdf)]
    assert ("Long answer. " * 1200).strip() in said
    assert ("Very long cell. " * 900).strip() in said
    assert ("Long quotation. " * 500).strip() in said
    assert tags.count("/THead") == tags.count("/Table") == 62
    assert tags.count("/L") == 2


def test_nothing_is_painted_outside_marked_content(
    press: Press, printed: Callable[[Story], bytes]
) -> None:
    for compose in (statement, torture):
        with open_document(printed(compose(press))) as pdf:
            assert unmarked_painting(pdf) == []
