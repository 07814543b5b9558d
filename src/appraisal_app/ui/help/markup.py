"""A topic as the markup that Qt's rich text understands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from appraisal_app.application.help_book.topics import Block, BlockKind, KeyTable, Line, Run
from appraisal_app.domain.phrases import phrased, strung
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
    return phrased(
        "\n    body, p, li, td, th {{ color: {text}; }}\n    h1 {{ font-size: "
        "{size}pt; font-weight: 600; color: {text}; }}\n    h2 {{ font-size: "
        "{size2}pt; font-weight: 600; color: {text}; }}\n    p.quiet {{ color: "
        "{soft}; font-size: {size3}pt; }}\n    a {{ color: {accent}; "
        "text-decoration: underline; }}\n    th {{ text-align: left; color: "
        "{soft}; font-weight: 600; }}\n    ",
        text=look.text,
        size=f"{size * 1.7:.1f}",
        size2=f"{size * 1.2:.1f}",
        soft=look.soft,
        size3=f"{size * 0.92:.1f}",
        accent=look.accent,
    )


def body_of(state: HelpState, look: Look) -> str:
    """The topic, for whom it is, and where to go on."""
    topic = state.topic
    readers = strung(", ", topic.readers)
    parts = (
        phrased(
            '<p class="quiet" style="margin-bottom:0">{chapter}</p>', chapter=escape(state.chapter)
        ),
        phrased(
            '<h1 style="margin-top:2px;margin-bottom:4px">{title}</h1>', title=escape(topic.title)
        ),
        phrased(
            '<p class="quiet" style="margin-top:0;margin-bottom:14px">For: {readers}</p>',
            readers=escape(readers),
        ),
        *(_block(block) for block in topic.blocks),
        *(_table(table, look) for table in topic.tables),
        *_related(state),
    )
    return f"<html><body>{''.join(parts)}</body></html>"


def _block(block: Block) -> str:
    if block.kind is BlockKind.HEADING:
        words = _line(block.lines[0])
        return phrased('<h2 style="margin-top:18px;margin-bottom:4px">{words}</h2>', words=words)
    if block.kind is BlockKind.PARAGRAPH:
        return f"{_paragraph()}{_line(block.lines[0])}</p>"
    tag = _LISTS[block.kind]
    items = "".join(
        phrased('<li style="margin-bottom:4px">{line}</li>', line=_line(line))
        for line in block.lines
    )
    return phrased(
        '<{tag} style="margin-top:2px;margin-bottom:10px">{items}</{tag}>', tag=tag, items=items
    )


def _paragraph() -> str:
    return '<p style="margin-top:0;margin-bottom:10px">'


def _line(line: Line) -> str:
    return "".join(_run(run) for run in line)


def _run(run: Run) -> str:
    words = escape(run.said)
    if run.link:
        return phrased(
            '<a href="{topic}{link}">{words}</a>', topic=TOPIC, link=escape(run.link), words=words
        )
    return f"<b>{words}</b>" if run.strong else words


def _table(table: KeyTable, look: Look) -> str:
    rows = "".join(
        f"<tr><td><b>{escape(row.keys)}</b></td><td>{escape(row.does)}</td></tr>"
        for row in table.rows
    )
    return phrased(
        '<h2 style="margin-top:18px;margin-bottom:4px">{title}</h2><table '
        'width="100%" cellspacing="0" cellpadding="5" border="1" '
        'style="border-collapse:collapse;border-color:{line}"><tr><th '
        'width="40%">Keys</th><th>What they do</th></tr>{rows}</table>',
        title=escape(table.title),
        line=look.line,
        rows=rows,
    )


def _related(state: HelpState) -> Iterator[str]:
    if state.related:
        yield '<h2 style="margin-top:22px;margin-bottom:4px">Read on</h2>'
        yield phrased('<ul style="margin-top:2px">{state}</ul>', state="".join(_links(state)))


def _links(state: HelpState) -> Iterable[str]:
    for row in state.related:
        link = _run(Run(text=row.title, link=row.key))
        yield phrased('<li style="margin-bottom:4px">{link}</li>', link=link)
