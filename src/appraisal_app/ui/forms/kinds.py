"""Which view shows which kind of block."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    ChartBlock,
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
from appraisal_app.ui.forms.kit import BlockView, Kinds, Kit
from appraisal_app.ui.forms.links import LinksBlock
from appraisal_app.ui.forms.links_view import LinksView
from appraisal_app.ui.forms.list_field import ListFieldView
from appraisal_app.ui.forms.plain_blocks import FactsView, HeadingView, NoteView
from appraisal_app.ui.forms.table_block import TableBlockView
from appraisal_app.ui.forms.text_field import TextFieldView
from appraisal_app.ui.forms.working_blocks import ActionBlockView, ProgressBlockView


class ChartBlockView(BlockView[ChartBlock]):
    """A chart on a page; what draws it knows nothing of pages."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        # The first pages have no chart, and drawing one takes many modules.
        from appraisal_app.ui.charts.panel import ChartPanel

        self.panel = ChartPanel()
        self.panel.folded.connect(kit.reshaped)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(self.panel)

    def show_block(self, block: ChartBlock) -> None:
        self.panel.show_chart(block.chart, is_told=block.tells)


STANDARD_KINDS: Kinds = {
    Heading: HeadingView,
    Note: NoteView,
    Facts: FactsView,
    TableBlock: TableBlockView,
    LinksBlock: LinksView,
    ChartBlock: ChartBlockView,
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
