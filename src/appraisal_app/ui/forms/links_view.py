"""Lines that lead somewhere, drawn one under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from appraisal_app.domain.phrases import strung
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.forms.links import LinkLine, LinksBlock
from appraisal_app.ui.forms.page_top import TargetLink
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.mark_kind import Mark
from appraisal_app.ui.widgets.marks import MarkView
from appraisal_app.ui.widgets.words import Tone, Words


class LinksView(BlockView[LinksBlock]):
    """The lines are made anew when they change."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._rows: list[QWidget] = []
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(7)

    def show_block(self, block: LinksBlock) -> None:
        for row in self._rows:
            self._stack.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(line) for line in block.lines]
        words = block.more if block.lines else block.empty_text
        if words:
            self._rows.append(Words(shown(words), Lettering.SMALL, Tone.SOFT))
        self.kit.reshaped()
        for row in self._rows:
            self._stack.addWidget(row)

    def _row(self, line: LinkLine) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        link = TargetLink(shown(line.text), line.target)
        link.followed.connect(self.kit.listener.followed)
        late = line.mark is Mark.LATE
        aside = Words(
            shown(line.aside), Lettering.SMALL, Tone.DUE if late else Tone.SOFT, flows=True
        )
        row.addWidget(MarkView(line.mark), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(link, 1)
        row.addWidget(aside, 0, Qt.AlignmentFlag.AlignTop)
        whole.setAccessibleName(shown(strung(", ", filter(None, (line.text, line.aside)))))
        return whole
