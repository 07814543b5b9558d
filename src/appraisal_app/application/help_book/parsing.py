"""Reads one topic: a few lines of facts, then a small part of Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from appraisal_app.application.errors import AppError
from appraisal_app.application.help_book.topics import Block, BlockKind, Line, Reader, Run, Topic
from appraisal_app.domain.phrases import phrased

_FACTS = ("For", "Page", "Also", "See")
_INSIDE = re.compile(r"\*\*(?P<strong>[^*]+)\*\*|\[(?P<words>[^\]]+)\]\((?P<link>[^)]+)\)")
_MARKS = (
    (re.compile(r"## +"), BlockKind.HEADING),
    (re.compile(r"- +"), BlockKind.BULLETS),
    (re.compile(r"\d+\. +"), BlockKind.STEPS),
)
_ONE_BY_ONE = (BlockKind.HEADING, BlockKind.PARAGRAPH)


class HelpTopicError(AppError):
    """A topic of the help book is not written as topics are."""

    def __init__(self, key: str, fault: str) -> None:
        super().__init__(
            phrased(
                "The help page “{key}” cannot be read: {fault}. Install the application again.",
                key=key,
                fault=fault,
            )
        )


def parse_topic(key: str, text: str) -> Topic:
    """The topic in that text; raises HelpTopicError."""
    head, _, body = text.replace("\r\n", "\n").partition("\n\n")
    title, *lines = head.split("\n")
    if not title.startswith("# "):
        raise HelpTopicError(key, "it does not begin with a title")
    facts = _facts(key, lines)
    return Topic(
        key=key,
        title=title.removeprefix("# ").strip(),
        readers=tuple(_reader(key, each) for each in facts["For"]),
        pages=facts["Page"],
        also=facts["Also"],
        related=facts["See"],
        blocks=tuple(_blocks(body)),
    )


def _facts(key: str, lines: Sequence[str]) -> dict[str, tuple[str, ...]]:
    facts: dict[str, tuple[str, ...]] = dict.fromkeys(_FACTS, ())
    for line in lines:
        name, _, values = line.partition(":")
        if name not in facts:
            raise HelpTopicError(key, phrased("nobody knows what “{name}” is", name=name))
        facts[name] = tuple(each.strip() for each in values.split(",") if each.strip())
    if not facts["For"]:
        raise HelpTopicError(key, "it does not say for whom it is")
    return facts


def _reader(key: str, words: str) -> Reader:
    try:
        return Reader(words)
    except ValueError as error:
        raise HelpTopicError(
            key, phrased("nobody here is called “{words}”", words=words)
        ) from error


def _blocks(body: str) -> Iterator[Block]:
    for part in re.split(r"\n\s*\n", body.strip()):
        entries = _entries(part.split("\n"))
        for kind, group in groupby(entries, key=lambda entry: entry[0]):
            lines = tuple(_line(words) for _, words in group)
            if kind in _ONE_BY_ONE:
                yield from (Block(kind=kind, lines=(line,)) for line in lines)
            else:
                yield Block(kind=kind, lines=lines)


def _entries(lines: Sequence[str]) -> list[tuple[BlockKind, str]]:
    """What begins a block or an item; other lines go on with it, but never with a heading."""
    entries: list[tuple[BlockKind, str]] = []
    for line in lines:
        kind, words = _marked(line.strip())
        last, before = entries[-1] if entries else (BlockKind.HEADING, "")
        if kind is BlockKind.PARAGRAPH and last is not BlockKind.HEADING:
            entries[-1] = last, f"{before} {words}"
        else:
            entries.append((kind, words))
    return entries


def _marked(line: str) -> tuple[BlockKind, str]:
    for mark, kind in _MARKS:
        found = mark.match(line)
        if found:
            return kind, line[found.end() :]
    return BlockKind.PARAGRAPH, line


def _line(words: str) -> Line:
    runs, at = list[Run](), 0
    for found in _INSIDE.finditer(words):
        runs.append(Run(text=words[at : found.start()]))
        strong = found["strong"]
        inside = Run(text=strong, strong=True) if strong else None
        runs.append(inside or Run(text=found["words"], link=found["link"]))
        at = found.end()
    return tuple(run for run in (*runs, Run(text=words[at:])) if run.text)
