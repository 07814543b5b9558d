"""Leads through the help book: contents, search, back and forward."""

from __future__ import annotations

from typing import Protocol

from appraisal_app.application.help_book.searching import Finding, HelpIndex
from appraisal_app.application.help_book.topics import FIRST, HelpBook
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.help.state import Group, HelpState, contents_of, row_of

NOTHING = (
    "Nothing found for “{query}”. Try one word that stands on the screen, such as “letter” or "
    "“backup”, or choose a page from the contents below."
)
_BEST = 6
"""Pages of a search that are in sight at once; one more is shown rather than told of."""
_MOST_NEAR = 2
"""How many words are named for one that was mistyped."""


class HelpScreen(Protocol):
    """What the presenter asks of the window."""

    def render_help(self, state: HelpState) -> None:
        """Show it."""
        ...


class HelpPresenter:
    """Hears the help window; knows nothing of any file."""

    def __init__(self, book: HelpBook, screen: HelpScreen) -> None:
        self._book = book
        self._index = HelpIndex(book)
        self._screen = screen
        self._trail = [FIRST]
        self._at = 0
        self._query = ""

    def begin(self, key: str) -> None:
        """Show that topic with the whole contents beside it."""
        self._query = ""
        self.go(key)

    def go(self, key: str) -> None:
        """Turn to that topic, if there is one."""
        if key in self._book.by_key and key != self._trail[self._at]:
            self._trail = [*self._trail[: self._at + 1], key]
            self._at += 1
        self._show()

    def start_over(self, key: str) -> None:
        """Show that topic, with no way back to those before."""
        self._query, self._trail, self._at = "", [key], 0
        self._show()

    def back(self) -> None:
        """Turn to the topic before."""
        self._turn(-1)

    def forward(self) -> None:
        """Turn to the topic from which one went back."""
        self._turn(1)

    def searched(self, query: str) -> None:
        """Show what fits; with nothing typed, the contents."""
        self._query = query
        self._show()

    def chose_first(self) -> None:
        """Turn to the fittest topic."""
        hits = self._index.find(self._query).hits if self._query.strip() else ()
        if hits:
            self.go(hits[0].topic.key)

    def _turn(self, delta: int) -> None:
        if 0 <= self._at + delta < len(self._trail):
            self._at += delta
            self._show()

    def _groups(self, finding: Finding) -> tuple[Group, ...]:
        rows = tuple(row_of(hit.topic, hit.excerpt) for hit in finding.hits)
        if not rows:
            return contents_of(self._book)
        best, more = rows[:_BEST], rows[_BEST:]
        if len(more) <= 1:
            return (Group(title="", rows=rows),)
        title = phrased("{count} more pages", count=len(more))
        return (Group(title="", rows=best), Group(title=title, rows=more, folded=True))

    def _show(self) -> None:
        query = self._query.strip()
        finding = self._index.find(query) if query else Finding()
        topics, groups = self._book.by_key, self._groups(finding)
        topic = topics[self._trail[self._at]]
        self._screen.render_help(
            HelpState(
                groups=groups,
                topic=topic,
                chapter=self._book.chapter_of(topic.key),
                related=tuple(row_of(topics[key]) for key in topic.related if key in topics),
                can_go_back=self._at > 0,
                can_go_forward=self._at + 1 < len(self._trail),
                query=self._query,
                said=_said(finding, query) if query else "",
            )
        )


def _said(finding: Finding, query: str) -> str:
    count = len(finding.hits)
    if not count:
        return phrased(NOTHING, query=query)
    pages = "1 page found" if count == 1 else phrased("{count} pages found", count=count)
    if finding.instead:
        near = strung(
            ", ", (phrased("“{word}”", word=each) for each in finding.instead[:_MOST_NEAR])
        )
        pages = phrased("{pages} for {near}", pages=pages, near=near)
    if not finding.left_out:
        return pages
    left = strung(", ", (phrased("“{word}”", word=each) for each in finding.left_out))
    return phrased("{pages}, without {left}", pages=pages, left=left)
