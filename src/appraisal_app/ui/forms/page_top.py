"""What stands above the blocks of a page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.blocks import EXCUSE, INSIST, Check, PageState, Problem
from appraisal_app.ui.forms.kit import Kit
from appraisal_app.ui.language.words import shown
from appraisal_app.ui.theme.lettering import Lettering
from appraisal_app.ui.theme.palette import colours_of
from appraisal_app.ui.widgets.buttons import LinkButton
from appraisal_app.ui.widgets.chip import Chip, ChipKind
from appraisal_app.ui.widgets.flow import FlowLayout
from appraisal_app.ui.widgets.icon_line import IconLine
from appraisal_app.ui.widgets.mark_kind import Mark
from appraisal_app.ui.widgets.marks import MarkView
from appraisal_app.ui.widgets.words import Tone, Words


class TargetLink(LinkButton):
    """A link that tells where it leads."""

    followed = Signal(str)

    def __init__(self, text: str, target: str) -> None:
        super().__init__()
        self._target = target
        self.say(text)
        self.clicked.connect(self._follow)

    def _follow(self) -> None:
        self.followed.emit(self._target)


class SummaryBox(QWidget):
    """A box with a title and lines, made anew when its lines change."""

    followed = Signal(str)

    def __init__(self, kit: Kit, *, is_error: bool) -> None:
        super().__init__()
        self._kit = kit
        self._is_error = is_error
        self._lines: list[QWidget] = []
        tone = Tone.BAD if is_error else Tone.SOFT
        if is_error:
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title = Words("", Lettering.STRONG if is_error else Lettering.SMALL_STRONG, tone)
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(16, 12, 16, 12)
        self._stack.setSpacing(6)
        self._stack.addWidget(self._title)

    def show_lines(self, title: str, lines: Sequence[QWidget]) -> None:
        """Show `lines` under `title`; nothing at all when there are none."""
        for line in self._lines:
            self._stack.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = list(lines)
        self._kit.reshaped()
        for line in lines:
            self._stack.addWidget(line)
        self._title.say(title)
        self.setAccessibleName(shown(title))
        self.setVisible(bool(lines))

    def link(self, text: str, target: str) -> TargetLink:
        """A line that leads to `target`."""
        link = TargetLink(text, target)
        link.followed.connect(self.followed)
        return link

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.bad if self._is_error else colours.line))
        painter.setBrush(QColor(colours.bad_tint if self._is_error else colours.guide))
        painter.drawRoundedRect(QRectF(self.contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


class PageTop(QWidget):
    """Stage, title, due date, purpose, padlock line, problems and what completes the step."""

    followed = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._state: PageState | None = None
        self._stage = Words("", Lettering.SMALL, Tone.SOFT)
        self._title = Words("", Lettering.TITLE, flows=True)
        self._due = Chip(ChipKind.DUE)
        self._purpose = Words("", Lettering.LEAD, Tone.SOFT)
        self._lock = IconLine(kit.icons, "lock", "soft", Words("", Lettering.STRONG))
        self._problems = SummaryBox(kit, is_error=True)
        self._checks = SummaryBox(kit, is_error=False)
        self._arrange()
        self._problems.followed.connect(self.followed)
        self._checks.followed.connect(self.followed)

    def show_page(self, state: PageState) -> None:
        """Show the head of `state`."""
        before, self._state = self._state, state
        self._stage.say(shown(state.stage_title))
        self._title.say(shown(state.title))
        self._title.setVisible(bool(state.title))
        kind = ChipKind.LATE if state.due and state.due.late else ChipKind.DUE
        self._due.say(shown(state.due.text) if state.due else "", kind)
        self._due.setVisible(state.due is not None)
        self._purpose.say(shown(state.purpose))
        self._lock.words.say(shown(state.lock))
        self._lock.setVisible(bool(state.lock))
        if before is None or before.problems != state.problems:
            self._show_problems(state.problems)
        if before is None or before.complete_when != state.complete_when:
            self._show_checks(state.complete_when)
        head = (state.stage_title, state.title, state.purpose, state.due, state.lock)
        self.setVisible(any((*head, state.problems, state.complete_when)))

    @property
    def summary(self) -> QWidget:
        """The box of what is to be put right."""
        return self._problems

    def _arrange(self) -> None:
        head = FlowLayout(gap=12)
        head.addWidget(self._title)
        head.addWidget(self._due)
        head.push_from(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(5)
        stack.addWidget(self._stage)
        stack.addLayout(head)
        stack.addWidget(self._purpose)
        for widget in (self._lock, self._problems, self._checks):
            widget.setContentsMargins(0, 9, 0, 0)
            stack.addWidget(widget)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        one = shown("One thing to put right")
        title = one if len(problems) == 1 else shown("Things to put right: %1")
        lines = [self._problem_line(problem) for problem in problems]
        self._problems.show_lines(title.replace("%1", str(len(problems))), lines)

    def _problem_line(self, problem: Problem) -> QWidget:
        text = shown(problem.text)
        return self._problems.link(text, problem.target) if problem.target else Words(text)

    def _show_checks(self, checks: tuple[Check, ...]) -> None:
        lines = [self._check_line(check) for check in checks]
        self._checks.show_lines(shown("Complete when"), lines)

    def _check_line(self, check: Check) -> QWidget:
        text = shown(_words_of(check))
        line = QWidget()
        line.setAccessibleName(
            shown((shown("Done: %1") if check.done else shown("To do: %1")).replace("%1", text))
        )
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        mark = MarkView(_mark_of(check))
        words = self._checks.link(text, check.target) if self._leads(check) else Words(text)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        if check.rule and (check.excused or not check.done):
            row.addWidget(self._aside(check), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _aside(self, check: Check) -> QWidget:
        """The way to set the condition aside with a reason, or to take it up again."""
        words, deed = (
            (shown("Take it up again"), INSIST)
            if check.excused
            else (shown("Go on without…"), EXCUSE)
        )
        link = self._checks.link(words, f"{deed}{check.rule}")
        link.say(words, spoken=phrased("{words} {text}", words=words, text=shown(check.text)))
        return link

    @staticmethod
    def _leads(check: Check) -> bool:
        return bool(check.target) and not check.done and not check.excused


def _words_of(check: Check) -> str:
    return (
        phrased("{text} — set aside: {excused}", text=check.text, excused=check.excused)
        if check.excused
        else check.text
    )


def _mark_of(check: Check) -> Mark:
    if check.excused:
        return Mark.NEEDLESS
    return Mark.DONE if check.done else Mark.TODO
