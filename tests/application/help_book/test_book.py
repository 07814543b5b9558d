"""The book itself: whole, plain, and found from every page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, pairwise

import pytest
from tests.wired import ROOT

from appraisal_app.application.help_book.reading import FOLDER, read_help_book
from appraisal_app.application.help_book.topics import (
    FIRST,
    BlockKind,
    Reader,
    Topic,
    text_of,
    words_of,
)

BOOK = read_help_book(ROOT / "resources")
TOPICS = tuple(BOOK.topics)
AMERICAN = re.compile(
    r"(?i)\b(color|favor|behavior|center|program the|organi[z]e|recogni[z]e|license[sd]?\b(?! of))"
)
HOUSE = re.compile(r"\b(CEO|appraisee|self-evaluation|self-assessment|appraisal meeting)\b")
ABBREVIATION = re.compile(r"\b(e\.g|i\.e|etc)\b")


def sentences(topic: Topic) -> Iterator[str]:
    for block in topic.blocks:
        for line in block.lines:
            yield from (each for each in re.split(r"(?<=[.!?])\s+", words_of(line)) if each)


def counted(text: str) -> int:
    return len(re.findall(r"[\w'-]+", text))


def test_every_file_is_in_the_contents_once() -> None:
    files = {path.stem for path in (ROOT / "resources" / FOLDER).glob("*.md")} - {"contents"}
    keys = [topic.key for topic in TOPICS]
    assert len(keys) == len(set(keys))
    assert set(keys) == files
    assert FIRST in files


def test_no_two_topics_have_one_title() -> None:
    titles = [topic.title for topic in TOPICS]
    assert len(titles) == len(set(titles))


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.key)
def test_links_lead_somewhere(topic: Topic) -> None:
    runs = chain.from_iterable(chain.from_iterable(block.lines for block in topic.blocks))
    linked = [run.link for run in runs if run.link]
    assert topic.related, "nobody is left without a way on"
    assert {*linked, *topic.related} <= BOOK.by_key.keys() | {"keyboard"}
    assert topic.key not in topic.related


def test_no_page_has_two_topics() -> None:
    pages = [page for topic in TOPICS for page in topic.pages]
    assert len(pages) == len(set(pages))


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.key)
def test_a_topic_is_read_in_two_minutes(topic: Topic) -> None:
    assert 120 <= counted(text_of(topic)) <= 350
    lengths = [counted(each) for each in sentences(topic)]
    assert sum(lengths) / len(lengths) <= 14
    assert max(lengths) <= 32


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.key)
def test_it_is_said_in_the_words_of_the_house(topic: Topic) -> None:
    said = f"{topic.title}\n{text_of(topic)}"
    assert not HOUSE.search(said)
    assert not AMERICAN.search(said)
    assert not ABBREVIATION.search(said)
    assert "—" not in said


@pytest.mark.parametrize("reader", Reader)
def test_there_is_something_for_every_reader(reader: Reader) -> None:
    assert [topic.key for topic in TOPICS if reader in topic.readers]


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.key)
def test_what_follows_a_heading_is_no_heading(topic: Topic) -> None:
    kinds = [block.kind for block in topic.blocks]
    assert kinds[-1] is not BlockKind.HEADING
    assert all(not (one is other is BlockKind.HEADING) for one, other in pairwise(kinds))
