"""Topics are read from small files of Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from appraisal_app.application.help_book.parsing import HelpTopicError, parse_topic
from appraisal_app.application.help_book.reading import read_help_book
from appraisal_app.application.help_book.topics import FIRST, BlockKind, Reader, Run, text_of

TEXT = """# Lock the door
For: chair, clerk
Page: door, gate
Also: key, bolt
See: open

Turn the **Key** twice, then read
[how it opens](open).

## When it sticks
Do not kick it.
- Push.
- Pull
  a little.

1. Ask.
2. Wait.
"""


def test_a_topic_says_for_whom_it_is_and_where_it_belongs() -> None:
    topic = parse_topic("lock", TEXT)
    assert (topic.key, topic.title) == ("lock", "Lock the door")
    assert topic.readers == (Reader.CHAIR, Reader.CLERK)
    assert (topic.pages, topic.also, topic.related) == (
        ("door", "gate"),
        ("key", "bolt"),
        ("open",),
    )


def test_paragraphs_headings_and_lists_are_told_apart() -> None:
    kinds = [(block.kind, len(block.lines)) for block in parse_topic("lock", TEXT).blocks]
    assert kinds == [
        (BlockKind.PARAGRAPH, 1),
        (BlockKind.HEADING, 1),
        (BlockKind.PARAGRAPH, 1),
        (BlockKind.BULLETS, 2),
        (BlockKind.STEPS, 2),
    ]


def test_words_of_the_screen_and_links_stand_out_of_a_line() -> None:
    assert parse_topic("lock", TEXT).blocks[0].lines[0] == (
        Run(text="Turn the "),
        Run(text="Key", strong=True),
        Run(text=" twice, then read "),
        Run(text="how it opens", link="open"),
        Run(text="."),
    )
    assert "Pull a little." in text_of(parse_topic("lock", TEXT))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Lock\n\nWords.", "title"),
        ("# Lock\n\nWords.", "for whom"),
        ("# Lock\nFor: burglar\n\nWords.", "burglar"),
        ("# Lock\nFor: chair\nColour: red\n\nWords.", "Colour"),
    ],
)
def test_a_topic_that_is_not_written_as_topics_are_is_refused_by_name(text: str, says: str) -> None:
    with pytest.raises(HelpTopicError, match=says) as caught:
        parse_topic("lock", text)
    assert "“lock”" in caught.value.sentence


def test_a_topic_that_the_contents_name_and_nobody_wrote_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "help"
    folder.mkdir()
    (folder / "contents.md").write_text("## First\n- nowhere\n", encoding="utf-8")
    with pytest.raises(HelpTopicError, match="nowhere"):
        read_help_book(tmp_path)


def test_the_topic_of_a_page_is_that_of_the_first_name_that_has_one(tmp_path: Path) -> None:
    folder = tmp_path / "help"
    folder.mkdir()
    (folder / "contents.md").write_text("## First\n- lock\n", encoding="utf-8")
    (folder / "lock.md").write_text(TEXT, encoding="utf-8")
    book = read_help_book(tmp_path)
    assert book.for_page("house/gate", "gate") == "lock"
    assert book.for_page("nowhere") == FIRST
    assert book.chapter_of("lock") == "First"
