"""Saves a copy of the open file elsewhere, and goes on in it where the file cannot be saved."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from appraisal_app.application.errors import AppError
from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Question
from appraisal_app.application.ports.services import Services
from appraisal_app.application.saving_copies import key_of, save_copy
from appraisal_app.application.settings import Settings
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.file_kinds import CASE_FILES
from appraisal_app.ui.session.coming_back import come_back, place_in
from appraisal_app.ui.session.keeping import GO_ON, OPEN_COPY, STAY, Keeping
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.ports import WindowParts, WindowScreen
from appraisal_app.ui.session.returned import Returned

LIES_AT = "It lies at {target}."
OF_A_BACKUP = (
    "It lies at {target}, and is a file of its own in which you can go on. The backup stays as it "
    "was."
)
GOES_ON = (
    "It lies at {target} and holds everything that you wrote. This file still cannot be saved: go "
    "on in the copy, and put this file away, so that there are not two."
)
LEADS_TO_BOTH = (
    "It lies at {target} and holds everything that you wrote. Something else stands at {path} now: "
    "open the copy and compare the two, so that nothing of either is lost."
)
NOT_IN_IT = (
    " One thing is not in it: a day on this page that cannot be read yet. Stay here and put it "
    "right, or write it once more in the copy."
)


class Host(Protocol):
    """The window's presenter, as a copy sees it."""

    @property
    def file(self) -> OpenFile | None: ...
    @property
    def page(self) -> str: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def returned(self) -> Returned: ...
    def keep(self, settings: Settings) -> None: ...
    def put_away(self, file: OpenFile, close: Callable[[OpenFile], None]) -> None: ...
    def show(self, case: CaseFile, page: str) -> None: ...
    def go(self, page: str, focus: str = "") -> None: ...
    def show_review(self, key: str) -> None: ...
    def chose_role(self, key: str) -> None: ...


class CopiesElsewhere:
    """One copy at a time; the file itself is never written."""

    def __init__(
        self, parts: WindowParts, host: Host, screen: WindowScreen, keeping: Keeping
    ) -> None:
        self._parts = parts
        self._host = host
        self._screen = screen
        self._keeping = keeping

    def save(self) -> None:
        """Write a checked copy where the user says; what is typed is in it, or is told of."""
        file = self._host.file
        target = self._asked_where(file) if file is not None else None
        if file is None or target is None:
            return
        services = self._parts.services
        try:
            _note_copy(file.case, file.editor, target, services)
            at = services.clock.now()
            save_copy(file.case, file.editor, target, services.files(), at=at)
        except AppError as error:
            self._parts.dialogs.tell("The copy was not saved", error.sentence)
            return
        self._keeping.copied(file, target)
        self._tell(target)

    def go_on(self) -> None:
        """Open the copy that holds everything, at the same place, and close the file.

        Where something else took the file's place, the copy is compared with that.
        """
        file = self._host.file
        copy = self._keeping.copy_of(file) if file is not None else None
        case = self._opened(file, copy) if file is not None and copy is not None else None
        if file is None or case is None:
            return
        page = self._host.page
        is_replaced = self._keeping.is_replaced
        place = place_in(file, page, self._screen.field_in_use(page))
        # Nothing more is asked of a file that cannot be saved, not even a backup.
        self._host.put_away(file, self._keeping.close)
        self._host.show(case, HOME)
        come_back(self._host, place)
        self._leave_behind(file.case.path)
        if is_replaced:
            self._host.returned.compare_with(file.case.path)

    def _leave_behind(self, path: Path) -> None:
        """Take the file off the recent ones, and remember in what its copy is ahead of it."""
        now = self._host.file
        if now is not None and self._keeping.noted(now):
            left = self._host.settings.without(path)
            self._host.keep(self._host.returned.remembering(left, now.case))

    def _asked_where(self, file: OpenFile) -> Path | None:
        return self._parts.dialogs.save_path("Save a copy", _suggested(file.case), CASE_FILES)

    def _tell(self, target: Path) -> None:
        dialogs, missing, file = self._parts.dialogs, self._missing(), self._host.file
        if file is not None and file.case.backup_at is not None:
            text, choices = phrased(OF_A_BACKUP, target=target), (OPEN_COPY, STAY)
            question = Question(title="The copy is saved", text=text, choices=choices)
            if dialogs.choose(question) == GO_ON:
                self.go_on()
            return
        if self._keeping.now():
            text = strung("", (phrased(LIES_AT, target=target), missing))
            dialogs.tell("The copy is saved", text)
            return
        question = Question(
            title="The copy is saved",
            text=strung("", (self._leading_on(target), missing)),
            choices=(self._keeping.lead, STAY),
        )
        if dialogs.choose(question) == GO_ON:
            self.go_on()

    def _leading_on(self, target: Path) -> str:
        """What to do with a file that cannot be saved, now that the copy holds everything."""
        file = self._host.file
        if file is None or not self._keeping.is_replaced:
            return phrased(GOES_ON, target=target)
        return phrased(LEADS_TO_BOTH, target=target, path=file.case.path)

    def _missing(self) -> str:
        return NOT_IN_IT if self._screen.holds_unread(self._host.page) else ""

    def _opened(self, file: OpenFile, copy: Path) -> CaseFile | None:
        files, at = self._parts.services.files(), self._parts.services.clock.now()
        try:
            return files.open(copy, key_of(file.case, files), at=at)
        except AppError as error:
            told = phrased("{name} was not opened", name=copy.name)
            self._parts.dialogs.tell(told, error.sentence)
            return None


def _suggested(case: CaseFile) -> Path:
    """Beside the file; one that is made of a backup is named by its day."""
    path, made = case.path, case.backup_at
    if made is None:
        return path.with_name(f"{path.stem} copy{path.suffix}")
    # The file's own name, then the time and a mark.
    name = path.name.rsplit(".", 3)[0]
    return path.with_name(f"{name}, as of {long_day(made)} at {made:%H.%M}{path.suffix}")


def _note_copy(case: CaseFile, editor: KeptEditor[Any], target: Path, services: Services) -> None:
    """The review's file notes where the copy goes, and the copy holds that too."""
    # These know the record and its register, which no window needs before a file is open.
    from appraisal_app.application.noting_copies import copy_at, noted
    from appraisal_app.domain.record import Record

    if editor.read_only or not isinstance(editor.present, Record):
        return
    made = copy_at(case, target, services.new_id(), on=services.clock.today())
    editor.edit(lambda record: noted(record, made), "noting where a copy went")
    with suppress(AppError):
        # Where the file cannot be written, the copy is what it is all about.
        editor.save()
