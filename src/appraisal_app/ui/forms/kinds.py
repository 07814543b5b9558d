"""Which view shows which kind of block."""

from __future__ import annotations

from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    CheckField,
    ChecksField,
    ChoiceField,
    DateField,
    Facts,
    Heading,
    ListField,
    Note,
    ProgressBlock,
    SelectField,
    TableBlock,
    TextField,
)
from appraisal_app.ui.forms.choice_fields import (
    CheckFieldView,
    ChecksFieldView,
    ChoiceFieldView,
    SelectFieldView,
)
from appraisal_app.ui.forms.day_field import DateFieldView
from appraisal_app.ui.forms.kit import Kinds
from appraisal_app.ui.forms.list_field import ListFieldView
from appraisal_app.ui.forms.plain_blocks import FactsView, HeadingView, NoteView
from appraisal_app.ui.forms.text_field import TextFieldView
from appraisal_app.ui.forms.working_blocks import (
    ActionBlockView,
    ProgressBlockView,
    TableBlockView,
)

STANDARD_KINDS: Kinds = {
    Heading: HeadingView,
    Note: NoteView,
    Facts: FactsView,
    TableBlock: TableBlockView,
    ActionBlock: ActionBlockView,
    ProgressBlock: ProgressBlockView,
    TextField: TextFieldView,
    DateField: DateFieldView,
    ChoiceField: ChoiceFieldView,
    SelectField: SelectFieldView,
    CheckField: CheckFieldView,
    ChecksField: ChecksFieldView,
    ListField: ListFieldView,
}
