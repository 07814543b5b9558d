"""What the help book calls a button, a menu or a page is really called so."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from tests.wired import ROOT

from appraisal_app.application.help_book.reading import read_help_book
from appraisal_app.application.help_book.topics import Topic, text_of
from appraisal_app.application.settings import Settings
from appraisal_app.domain.process import StepKind
from appraisal_app.ui import destinations
from appraisal_app.ui.feedback import keys as feedback
from appraisal_app.ui.guest import keys as guest
from appraisal_app.ui.help.pages import names_of_page
from appraisal_app.ui.help.sheet import every_entry
from appraisal_app.ui.own_desk import keys as own_desk
from appraisal_app.ui.session.menus import MenuFacts, menus
from appraisal_app.ui.shell.access_letters import plain

BOOK = read_help_book(ROOT / "resources")
WAY = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"
NOT_PAGES = {"BEGUN", "FOLD", "KEPT", "STEP", "MEETING_FULL_SCREEN", "OWN_STATEMENT", "WHOLE_FILE"}
"""Names in `destinations` that begin or end the key of a page."""


def literals() -> Iterator[str]:
    for part in ("ui", "application", "domain"):
        for path in (ROOT / "src" / "appraisal_app" / part).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from strings(each)


@pytest.fixture(scope="module")
def labels() -> frozenset[str]:
    process = (ROOT / "resources" / "processes" / "three-stage.json").read_text(encoding="utf-8")
    found = {label for label in literals() if label}
    return frozenset({*found, *map(plain, found), *strings(json.loads(process))})


@pytest.fixture(scope="module")
def ways() -> frozenset[str]:
    bare = MenuFacts(settings=Settings(), is_open=True, can_write=True)
    entries = (*every_entry(), *menus(bare))
    found = {
        f"{entry.menu.value.title()} {WAY} {plain(entry.submenu or entry.label)}"
        for entry in entries
    }
    return frozenset(found)


def strong(topic: Topic) -> Iterator[str]:
    for block in topic.blocks:
        for line in block.lines:
            yield from (run.text for run in line if run.strong)


@pytest.mark.parametrize("topic", tuple(BOOK.topics), ids=lambda topic: topic.key)
def test_bold_words_stand_on_the_screen(
    topic: Topic, labels: frozenset[str], ways: frozenset[str]
) -> None:
    said = set(strong(topic))
    menus = {words for words in said if WAY in words}
    assert menus - ways == set(), "a way through the menus that there is not"
    assert {words for words in said - menus if not _is_label(words, labels)} == set()


SAYINGS = {
    "always",
    "in due course",
    "No surprises: when a school is in trouble we talk that week",
    "Not assessed",
    "partly met",
    "Print to PDF",
    "We are open",
}
"""What stands in quotation marks and is said by people, by a scale or by other programs."""


@pytest.mark.parametrize("topic", tuple(BOOK.topics), ids=lambda topic: topic.key)
def test_quoted_words_begin_something_on_the_screen(topic: Topic, labels: frozenset[str]) -> None:
    quoted = {each.rstrip(".,:") for each in re.findall("“([^”]+)”", text_of(topic))}
    lacking = {each for each in quoted if not any(label.startswith(each) for label in labels)}
    assert lacking - SAYINGS == set()


def _is_label(words: str, labels: frozenset[str]) -> bool:
    plain = words.rstrip(".:")
    number, _, title = plain.partition(" ")
    if any(each.startswith((f"{plain}: {{", f"{plain} {{")) for each in labels):
        return True
    return any(each in labels for each in (words, plain, f"{plain}: ", f"{plain} ")) or (
        number[:1] == "D" and number[1:].isdigit() and title in labels
    )


def pages() -> Iterator[str]:
    for name in dir(destinations):
        value = getattr(destinations, name)
        if name.isupper() and isinstance(value, str) and name not in NOT_PAGES:
            yield value
    yield from (kind.value for kind in StepKind)
    for kind, parts in (("chief_executive", own_desk.Part), ("guest", guest.Part)):
        yield from (f"{kind}/{part.value}:0" for part in parts)
    yield from (f"feedback/{part.value}" for part in feedback.Part)
    for kind in ("chief_executive", "guest", "feedback", "copy"):
        yield f"{kind}/home"
    yield from (f"chief_executive/{own_desk.NOTES}", f"chief_executive/{own_desk.PAST}")
    yield "copy/paper:0:0"
    yield f"chief_executive/{own_desk.READ}:0"


@pytest.mark.parametrize("page", sorted(set(pages())))
def test_every_page_has_a_topic(page: str) -> None:
    kind, _, key = page.rpartition("/")
    names = names_of_page(key, kind)
    assert any(name in BOOK.by_page for name in names), names


def test_no_topic_is_for_a_page_that_there_is_not() -> None:
    known = {
        name for page in pages() for name in names_of_page(*reversed(page.rpartition("/")[::2]))
    }
    assert set(BOOK.by_page) - known == set()
