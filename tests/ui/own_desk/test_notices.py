"""Wherever somebody types in an own file, the page says for whom and how long it is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.ui.own_desk.working import Working, working

from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.forms.blocks import Note, TextField
from appraisal_app.ui.own_desk.keys import NOTES, PAST, Part, page_key
from appraisal_app.ui.own_desk.notices import NOTICE, SAID
from appraisal_app.ui.stages.tree import find, walk


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Working]:
    made = working(tmp_path)
    yield made
    made.case.close()


def test_no_page_of_the_desk_takes_words_without_the_line(own: Working) -> None:
    own.page(HOME).pressed("begin_by_hand")
    own.page(page_key(Part.OBJECTIVES, 0), 0).added("objectives")
    own.page(NOTES).added("notes")
    seen: set[str] = set()
    for key in (HOME, PAST, NOTES, *Part):
        number = 0 if isinstance(key, Part) else -1
        own.page(page_key(key, 0) if isinstance(key, Part) else key, number)
        blocks = own.glass.page.blocks
        line = find(blocks, NOTICE)
        assert any(isinstance(each, TextField) for each in walk(blocks)) == (line is not None)
        if isinstance(line, Note):
            assert line.text == SAID[key]
            seen.add(key)
    assert seen >= {NOTES, Part.WRITE, Part.OBJECTIVES}
