"""A topic as the markup that Qt's rich text understands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from appraisal_app.application.help_book.topics import Block, BlockKind, KeyTable, Line, Run
from appraisal_app.ui.help.state import HelpState

TOPIC = "topic:"
"""Begins the address of a link to a topic."""
_LISTS = {BlockKind.BULLETS: "ul", BlockKind.STEPS: "ol"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Colours as `#rrggbb`, and the size of the letters of the text in points."""

    text: str
    soft: str
    accent: str
    line: str
    size: float


def sheet_of(look: Look) -> str:
    """The style sheet of every topic; sizes follow the text, so that all grows together."""
    size = look.size
    return f"""
    body, p, li, td, th {{ color: {look.text}; }}
    h1 {{ font-size: {size * 1.7:.1f}pt; font-weight: 600; color: {look.text}; }}
    h2 {{ font-size: {size * 1.2:.1f}pt; font-weight: 600; color: {look.text}; }}
    p.quiet {{ color: {look.soft}; font-size: {size * 0.92:.1f}pt; }}
    a {{ color: {look.accent}; text-decoration: underline; }}
    th {{ text-align: left; color: {look.soft}; font-weight: 600; }}
    """


def body_of(state: HelpState, look: Look) -> str:
    """The topic, for whom it is, and where to go on."""
    topic = state.topic
    readers = ", ".join(topic.readers)
    parts = (
        f'<p class="quiet" style="margin-bottom:0">{escape(state.chapter)}</p>',
        f'<h1 style="margin-top:2px;margin-bottom:4px">{escape(topic.title)}</h1>',
        f'<p class="quiet" style="margin-top:0;margin-bottom:14px">For: {escape(readers)}</p>',
        *(_block(block) for block in topic.blocks),
        *(_table(table, look) for table in topic.tables),
        *_related(state),
    )
    return f"<html><body>{''.join(parts)}</body></html>"


def _block(block: Block) -> str:
    if block.kind is BlockKind.HEADING:
        words = _line(block.lines[0])
        return f'<h2 style="margin-top:18px;margin-bottom:4px">{words}</h2>'
    if block.kind is BlockKind.PARAGRAPH:
        return f"{_paragraph()}{_line(block.lines[0])}</p>"
    tag = _LISTS[block.kind]
    items = "".join(f'<li style="margin-bottom:4px">{_line(line)}</li>' for line in block.lines)
    return f'<{tag} style="margin-top:2px;margin-bottom:10px">{items}</{tag}>'


def _paragraph() -> str:
    return '<p style="margin-top:0;margin-bottom:10px">'


def _line(line: Line) -> str:
    return "".join(_run(run) for run in line)


def _run(run: Run) -> str:
    words = escape(run.said)
    if run.link:
        return f'<a href="{TOPIC}{escape(run.link)}">{words}</a>'
    return f"<b>{words}</b>" if run.strong else words


def _table(table: KeyTable, look: Look) -> str:
    rows = "".join(
        f"<tr><td><b>{escape(row.keys)}</b></td><td>{escape(row.does)}</td></tr>"
        for row in table.rows
    )
    return (
        f'<h2 style="margin-top:18px;margin-bottom:4px">{escape(table.title)}</h2>'
        f'<table width="100%" cellspacing="0" cellpadding="5" border="1" '
        f'style="border-collapse:collapse;border-color:{look.line}">'
        f'<tr><th width="40%">Keys</th><th>What they do</th></tr>{rows}</table>'
    )


def _related(state: HelpState) -> Iterator[str]:
    if state.related:
        yield '<h2 style="margin-top:22px;margin-bottom:4px">Read on</h2>'
        yield f'<ul style="margin-top:2px">{"".join(_links(state))}</ul>'


def _links(state: HelpState) -> Iterable[str]:
    for row in state.related:
        link = _run(Run(text=row.title, link=row.key))
        yield f'<li style="margin-bottom:4px">{link}</li>'
