"""What the search page shows besides notes: the field to type in, and results."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from appraisal_app.application.excerpts import Marks
from appraisal_app.ui.forms.blocks import Block


@dataclass(frozen=True, slots=True)
class SearchField(Block):
    """Where somebody types; `said` tells what was found, for those who hear the page."""

    value: str
    _: KW_ONLY
    label: str
    hint: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """One place; `title` is the page's, or "" where it is the same as above.

    `key` is what is pressed, or "" where no page leads there; `spoken` names the page in any case.
    """

    key: str
    title: str
    excerpt: str
    _: KW_ONLY
    marks: Marks = ()
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Results(Block):
    """Results under a heading, with a small line above it."""

    heading: str
    results: tuple[Result, ...]
    _: KW_ONLY
    eyebrow: str = ""
