"""One document in the list: whole, or folded to a line while it is held back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.documents.block import DocumentBlock
from appraisal_app.ui.forms.action_row import ActionRow
from appraisal_app.ui.forms.kit import BlockView, Kit
from appraisal_app.ui.forms.page_top import TargetLink
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.widgets.chip import Chip, ChipKind
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.mark_kind import Mark
from appraisal_app.ui.widgets.marks import MarkView
from appraisal_app.ui.widgets.words import Tone, Words


class DocumentView(BlockView[DocumentBlock]):
    """Number and title, the audience as a chip, readiness, and what is missing as links."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._title = Words("", Lettering.SUBHEADING, flows=True)
        self._chip = Chip(ChipKind.WHO)
        self._mark = MarkView()
        self._readiness = Words("", tone=Tone.SOFT, flows=True)
        self._state = QWidget()
        self._fold = TargetLink("", "")
        self._fold_target = ""
        self._links = QVBoxLayout()
        self._missing: list[TargetLink] = []
        self._row = ActionRow(kit.listener)
        self._fold.clicked.connect(self._toggle)
        self._arrange()

    def show_block(self, block: DocumentBlock) -> None:
        title = phrased("{number}  {title}", number=block.number, title=shown(block.title))
        self.setAccessibleName(
            shown(phrased("{title}. {readiness}", title=title, readiness=shown(block.readiness)))
        )
        self._title.in_lettering(Lettering.SUBHEADING if not block.fold else Lettering.STRONG)
        self._title.say(title)
        self._chip.say(shown(block.audience))
        self._chip.setVisible(block.is_open and bool(block.audience))
        self._mark.show_mark(block.mark)
        self._mark.setVisible(block.mark is not Mark.NONE)
        self._readiness.say(shown(block.readiness))
        self._state.setVisible(not block.fold)
        self._show_fold(block, title)
        self._row.show_actions(block.actions)
        self._row.setVisible(bool(block.actions))
        self._show_missing(block)

    def seek(self, key: str) -> QWidget | None:
        return self._row.button(key)

    def _arrange(self) -> None:
        head = FlowLayout(gap=12)
        head.addWidget(self._title)
        head.addWidget(self._chip)
        head.addWidget(self._fold)
        head.push_from(1)
        words = QHBoxLayout(self._state)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._readiness, 1)
        below = FlowLayout(gap=12)
        below.addWidget(self._state)
        below.addWidget(self._row)
        below.push_from(1)
        self._links.setContentsMargins(26, 0, 0, 0)
        self._links.setSpacing(3)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 6)
        stack.setSpacing(7)
        stack.addLayout(head)
        stack.addLayout(below)
        stack.addLayout(self._links)

    def _show_fold(self, block: DocumentBlock, title: str) -> None:
        self._fold_target = block.fold
        self._fold.setVisible(bool(block.fold))
        if not block.fold:
            return
        words = shown(block.readiness)
        deed = shown("Fold") if block.is_open else shown("Show")
        self._fold.setObjectName(f"link-{block.fold}")
        self._fold.say(
            words, spoken=phrased("{deed}: {title}, {words}", deed=deed, title=title, words=words)
        )

    def _show_missing(self, block: DocumentBlock) -> None:
        for gone in self._missing:
            self._links.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        missing = block.missing if block.is_open else ()
        changed = len(missing) != len(self._missing)
        self._missing = [TargetLink(shown(each.text), each.target) for each in missing]
        for link in self._missing:
            link.followed.connect(self._follow)
            self._links.addWidget(link)
        if changed:
            self.kit.reshaped()

    def _toggle(self) -> None:
        self._follow(self._fold_target)

    def _follow(self, target: str) -> None:
        self.kit.listener.followed(target)
