from __future__ import annotations

import pytest
from tests.ui.conftest import MakePage
from tests.ui.fakes import PageEar

from appraisal_app.ui.forms.blocks import PageState, TextField
from appraisal_app.ui.widgets.words import Words


@pytest.mark.parametrize(
    ("words", "shown"), [(99, False), (312, True), (1_200, True)], ids=["few", "many", "more"]
)
def test_a_long_text_says_how_many_words_it_has(
    make_page: MakePage, words: int, *, shown: bool
) -> None:
    view = make_page(PageEar())
    field = TextField("t", "T", value="plain " * words, multiline=True)

    view.render_state(PageState(step="s", title="S", blocks=(field,)))

    said = [each.text() for each in view.findChildren(Words)]
    assert (f"{words:,} words" in said) is shown
