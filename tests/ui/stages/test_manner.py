from __future__ import annotations

from appraisal_app.domain.process import StepKind
from appraisal_app.ui.forms.blocks import Card, ListField, TextField
from appraisal_app.ui.stages.manner import with_advice_on_manner

_SAID = TextField("t", "Reasons", value="She is always late.", multiline=True)


def advice(kind: StepKind, field: TextField) -> tuple[str, ...]:
    page = (ListField("l", "L", items=(Card("c", "C", blocks=(field,)),)),)
    (block,) = with_advice_on_manner(kind, page)
    assert isinstance(block, ListField)
    (told,) = block.items[0].blocks
    assert isinstance(told, TextField)
    return told.advice


def test_where_somebody_is_judged_a_word_is_said_beside_the_field() -> None:
    assert len(advice(StepKind.JUDGEMENTS, _SAID)) == 1
    private = TextField("t", "Reasons", value="There was stress in the family.", multiline=True)
    assert len(advice(StepKind.CHECK_INS, private)) == 1


def test_elsewhere_and_in_words_to_read_nothing_is_said() -> None:
    locked = TextField("t", "Reasons", value=_SAID.value, multiline=True, read_only=True)

    assert advice(StepKind.TRUST, _SAID) == ()
    assert advice(StepKind.JUDGEMENTS, locked) == ()
