"""Files that are neither opened nor checked: says what each seems to be, and leads it on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from appraisal_app.application.exporting import CASE_SUFFIX, read_file
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Choice, Progress, Question
from appraisal_app.application.ports.services import Services
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.file_kinds import CASE_FILES
from appraisal_app.ui.session.drops import WELCOME_HERE, fittings
from appraisal_app.ui.session.kinds_of_files import RECORD, kind_of
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.ports import WindowParts, WindowScreen
from appraisal_app.ui.session.whose_file import review_in

_EVIDENCE, _MAKE, _NOTHING = "evidence", "make", "nothing"
_OPEN_FIRST = "To do that, open the board's file first, then drop this on its window."
_LOCKED = (
    "Nothing was read. This page cannot take it now: the review, or the file, is only to read."
)


class Host(Protocol):
    """What leading a file on needs of the session."""

    @property
    def file(self) -> OpenFile | None: ...
    def go(self, page: str, focus: str = "") -> None:
        """Turn to a page."""
        ...


class Strays:
    """Answers a file that fits nothing in sight; `meet` gets each file that is made from one."""

    def __init__(
        self,
        parts: WindowParts,
        host: Host,
        screen: WindowScreen,
        meet: Callable[[CaseFile], None],
    ) -> None:
        self._parts = parts
        self._host = host
        self._screen = screen
        self._meet = meet

    def answer(self, path: Path) -> None:
        """Say what it seems to be and where it can go, and take it there where that is wanted."""
        title = phrased("“{name}” seems to be {kind}", name=path.name, kind=kind_of(path).called)
        choices = self._choices(path)
        text = self._told(path, is_led=bool(choices))
        if not choices:
            self._parts.dialogs.tell(title, text)
            return
        question = Question(title=title, text=text, choices=(*choices, _not_now()))
        self._do(self._parts.dialogs.choose(question), path)

    def _told(self, path: Path, *, is_led: bool) -> str:
        advice = kind_of(path).advice
        needs_file = bool(fittings(path)) or kind_of(path).is_paper
        asked = _OPEN_FIRST if needs_file and not is_led else ""
        here = "" if is_led else WELCOME_HERE
        return strung("\n\n", tuple(each for each in (advice, asked, here) if each))

    def _choices(self, path: Path) -> tuple[Choice, ...]:
        is_board = review_in(self._host.file) is not None
        led = [
            Choice(each.action, each.label)
            for each in fittings(path)
            if is_board or each.is_for_any
        ]
        if kind_of(path).is_paper and self._evidence:
            led.append(Choice(_EVIDENCE, "Go to Evidence"))
        if path.suffix.lower() == RECORD:
            led.append(Choice(_MAKE, "Make a file from it…"))
        return tuple(led)

    def _do(self, chosen: str, path: Path) -> None:
        if chosen == _EVIDENCE:
            self._host.go(self._evidence)
        elif chosen == _MAKE:
            self._make(path)
        for each in fittings(path):
            if each.action == chosen:
                self._host.go(each.page)
                if not self._screen.press_with(each.page, each.action, path):
                    self._parts.dialogs.tell(
                        phrased("{name} was not read", name=path.name), _LOCKED
                    )

    def _make(self, path: Path) -> None:
        suggestion = self._parts.services.folders.documents / f"{path.stem}{CASE_SUFFIX}"
        target = self._parts.dialogs.save_path("Save the new file", suggestion, CASE_FILES)
        if target is not None:
            work = _making(path, target, self._parts.services)
            self._parts.tasks.run(work, done=self._meet, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        text = strung("\n", (problem.text for problem in problems_in(error)))
        self._parts.dialogs.tell("No file was made", text)

    @property
    def _evidence(self) -> str:
        review = review_in(self._host.file)
        if review is None:
            return ""
        from appraisal_app.domain.process import StepKind

        step = review.editor.record.cycle.process.step(StepKind.EVIDENCE)
        return step.code if step is not None else ""


def _making(path: Path, target: Path, services: Services) -> Callable[[Progress], CaseFile]:
    def job(_: Progress) -> CaseFile:
        # It stands on every document, none of which the window needs before.
        from appraisal_app.application.creating import create_from_record

        return create_from_record(target, None, read_file(path), services)

    return job


def _not_now() -> Choice:
    return Choice(_NOTHING, "Not now")
