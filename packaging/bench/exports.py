"""A statement of twenty pages, tagged and archival, against the same words in plain Platypus."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from pairs import Part, in_turn, processor_milliseconds
from plain_pages import PlainStory, plain_fonts, plain_pages
from pypdfium2 import PdfDocument
from worlds import PASSPHRASE, World

from appraisal_app.application.documents.entry import Source
from appraisal_app.application.documents.parts import Mark
from appraisal_app.application.documents.statement.building import build_statement
from appraisal_app.application.documents.statement.content import StatementContent
from appraisal_app.application.documents.statement.embedded import embedded_record
from appraisal_app.application.ports.files import Passphrase
from appraisal_app.application.reading import read_record
from appraisal_app.domain.record import Record
from appraisal_app.reporting.documents import statement
from appraisal_app.reporting.tagged.press import Press, open_press

OBJECTIVES = 20


def measure(part: Part, world: World) -> None:
    """Warm in this process, and cold in processes of their own.

    All of it only computes, so that the processor's time is counted and nobody else's work.
    """
    wired, content = world.services(), statement_of(world)
    writer, press = wired.writer(), open_press(wired.resources)
    embedded = embedded_record(content)
    plain_fonts(wired.resources)
    with PdfDocument(writer.write(content, embedded=embedded)) as pdf:
        name = f"statement of {len(pdf)} pages"
    part.compare(
        f"{name}, warm",
        lambda: processor_milliseconds(lambda: writer.write(content, embedded=embedded)),
        lambda: processor_milliseconds(lambda: plain_pages(plain_statement(content, press))),
        goal=1.5,
    )
    rounds = in_turn(
        lambda: world.run("export", str(world.home), "ours").processor,
        lambda: world.run("export", str(world.home), "plain").processor,
        rounds=max(3, part.rounds // 2),
    )
    part.rows((f"{name}, cold: a process of its own",), rounds, goal=1.5)


def statement_of(world: World) -> StatementContent:
    """The statement of the worked example with as many objectives as make twenty pages."""
    wired = world.services()
    case = wired.files().open(world.example, Passphrase(PASSPHRASE), at=wired.clock.now())
    try:
        return long_statement(read_record(case), wired.clock.now())
    finally:
        case.close()


def long_statement(record: Record, at: datetime) -> StatementContent:
    """The statement of a review that has as many objectives as make twenty pages."""
    mark = Mark(record_id="bench", number=1, fingerprint="bench", at=at)
    content = build_statement(Source(record=record, mark=mark), with_fields=True)
    objectives = tuple(
        replace(content.objectives[no % len(content.objectives)], no=no + 1)
        for no in range(OBJECTIVES)
    )
    return replace(content, objectives=objectives)


def plain_statement(content: StatementContent, press: Press) -> PlainStory:
    """The same words in plain Platypus."""
    module: Any = statement
    tagged, module.Story = module.Story, PlainStory
    try:
        return cast("PlainStory", statement.statement_story(content, press))
    finally:
        module.Story = tagged
