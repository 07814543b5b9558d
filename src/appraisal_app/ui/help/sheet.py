"""The keyboard sheet, made from the menus and from the keys that pages listen for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from appraisal_app.application.help_book.topics import (
    Block,
    BlockKind,
    Chapter,
    HelpBook,
    KeyRow,
    KeyTable,
    Reader,
    Run,
    Topic,
)
from appraisal_app.application.settings import Settings
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.documents.preview_keys import PREVIEW_KEYS
from appraisal_app.ui.help.keys import HELP_KEYS, KEYBOARD
from appraisal_app.ui.meeting_view.keys import ALWAYS, BESIDES_TYPING
from appraisal_app.ui.session.menus import MenuFacts, menus
from appraisal_app.ui.shell.access_letters import plain
from appraisal_app.ui.shell.page_keys import WINDOW_KEYS, PageKey
from appraisal_app.ui.shell.state import MenuEntry, MenuName

_AFTER = "text-and-colours"
_SPELT = {"PgUp": "Page Up", "PgDown": "Page Down", "Esc": "Escape"}
_ARROWS = {"Left": "Left arrow", "Right": "Right arrow"}
_WORDS = (
    (
        "Everything can be done without a mouse. Tab goes to the next field, Shift+Tab to the one "
        "before. Space ticks a box and presses a button. Arrow keys choose within a list. Escape "
        "leaves a question without doing anything."
    ),
    (
        "Alt and the underlined letter open a menu; in it, the underlined letter alone chooses a "
        "line. On a Mac, press Command where it says Ctrl."
    ),
)


def every_entry() -> tuple[MenuEntry, ...]:
    """Every line that a menu can ever have but for files, the first of each key."""
    plain = MenuFacts(settings=Settings())
    board = replace(plain, is_open=True, can_write=True, can_compare=True, is_protected=True)
    others = (board, replace(board, is_copy=True), replace(board, has_papers=True), plain)
    found: dict[tuple[MenuName, str], MenuEntry] = {}
    for entry in (entry for facts in others for entry in menus(facts)):
        found.setdefault((entry.menu, entry.key), entry)
    order = list(MenuName)
    return tuple(sorted(found.values(), key=lambda entry: order.index(entry.menu)))


def key_tables() -> tuple[KeyTable, ...]:
    """The keys of each menu, then those of the pages."""
    return (*_of_menus(), *_of_pages())


def keyboard_topic() -> Topic:
    """The sheet as a topic of the help book."""
    blocks = tuple(Block(kind=BlockKind.PARAGRAPH, lines=((Run(text=each),),)) for each in _WORDS)
    return Topic(
        key=KEYBOARD,
        title="Keyboard",
        readers=(Reader.EVERYBODY,),
        blocks=blocks,
        also=("shortcuts", "keys", "hotkeys", "without a mouse"),
        related=(_AFTER, "the-window"),
        tables=key_tables(),
    )


def with_keyboard(book: HelpBook) -> HelpBook:
    """The book with the sheet after the topic on text and colours."""
    return replace(book, chapters=tuple(_with_sheet(chapter) for chapter in book.chapters))


def _with_sheet(chapter: Chapter) -> Chapter:
    keys = [topic.key for topic in chapter.topics]
    if _AFTER not in keys:
        return chapter
    at = keys.index(_AFTER) + 1
    return replace(chapter, topics=(*chapter.topics[:at], keyboard_topic(), *chapter.topics[at:]))


def _of_menus() -> Iterator[KeyTable]:
    entries = [entry for entry in every_entry() if entry.shortcut]
    for name in MenuName:
        rows = tuple(
            KeyRow(keys=spelt((entry.shortcut, *entry.also)), does=plain(entry.label).rstrip("…"))
            for entry in entries
            if entry.menu is name
        )
        if rows:
            yield KeyTable(title=phrased("Menu {title}", title=name.value.title()), rows=rows)


def _of_pages() -> Iterator[KeyTable]:
    for title, keys in (
        ("In the window", WINDOW_KEYS),
        ("Review meeting", (*ALWAYS, *BESIDES_TYPING)),
        ("Looking at a document", PREVIEW_KEYS),
        ("In the help book", HELP_KEYS),
    ):
        yield KeyTable(title=title, rows=tuple(_row(each) for each in keys))


def _row(key: PageKey) -> KeyRow:
    return KeyRow(keys=spelt((key.keys,)), does=key.does)


def spelt(keys: Iterable[str]) -> str:
    """Keys as one says them, such as "Ctrl+Page Up or F5"."""
    return strung(" or ", ("+".join(_spelt_one(part) for part in _parts(each)) for each in keys))


def _parts(keys: str) -> tuple[str, ...]:
    """The keys that are held together; the last may be a plus."""
    if keys.endswith("++"):
        return (*keys[:-2].split("+"), "+")
    return tuple(keys.split("+"))


def _spelt_one(key: str) -> str:
    return _SPELT.get(key) or _ARROWS.get(key) or key
