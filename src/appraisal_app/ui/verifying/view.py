"""A verdict in a box: a shape, a word and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.kit import BlockView, Kinds, Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.verifying.block import Tone, VerdictBlock
from appraisal_app.ui.widgets.icon_line import IconView
from appraisal_app.ui.widgets.words import Words

_SIGNS = {
    Tone.GOOD: ("shield-check", "good", "tint"),
    Tone.OPEN: ("history", "accent", "guide"),
    Tone.DOUBT: ("triangle-alert", "due", "due_tint"),
    Tone.BAD: ("circle-alert", "bad", "bad_tint"),
    Tone.NOTHING: ("circle-help", "soft", "guide"),
}


class VerdictView(BlockView[VerdictBlock]):
    """Told apart by shape and word, and by colour besides."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._tone: Tone = Tone.NOTHING
        self._sign = IconView(kit.icons, "circle-help", "soft", self)
        self._word = Words("", Lettering.HEADING)
        self._sentence = Words()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._word)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 15, 18, 16)
        row.setSpacing(13)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def show_block(self, block: VerdictBlock) -> None:
        self._tone = block.tone
        icon, purpose, _ = _SIGNS[block.tone]
        self._sign.show_icon(icon, purpose)
        self._word.say(shown(block.word))
        self._sentence.say(shown(block.sentence))
        self.setAccessibleName(
            shown(
                phrased(
                    "{word}. {sentence}", word=shown(block.word), sentence=shown(block.sentence)
                )
            )
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        _, purpose, ground = _SIGNS[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(getattr(colours, purpose)))
        painter.setBrush(QColor(getattr(colours, ground)))
        painter.drawRoundedRect(QRectF(self.contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


VERDICT_KINDS: Kinds = {VerdictBlock: VerdictView}
