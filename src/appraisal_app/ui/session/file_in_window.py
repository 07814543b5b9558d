"""The file that is open in the window: how it comes up, and how it is put away."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.settings import Settings
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import HOME, WELCOME
from appraisal_app.ui.session.copies_elsewhere import CopiesElsewhere
from appraisal_app.ui.session.keeping import Answer, Keeping
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.ports import WindowParts, WindowScreen
from appraisal_app.ui.session.returned import Returned
from appraisal_app.ui.session.taking_up import taken_up
from appraisal_app.ui.session.turning import Turning
from appraisal_app.ui.session.whose_file import review_in

if TYPE_CHECKING:
    from appraisal_app.ui.session.open_review import OpenReview


class Host(Protocol):
    """The window's presenter, as its file sees it."""

    @property
    def settings(self) -> Settings: ...
    @property
    def returned(self) -> Returned: ...
    @property
    def copies(self) -> CopiesElsewhere: ...
    def keep(self, settings: Settings) -> None: ...


class FileInWindow:
    """At most one file at a time; it is saved and backed up before another one takes its place."""

    def __init__(
        self,
        parts: WindowParts,
        host: Host,
        screen: WindowScreen,
        turning: Turning,
        keeping: Keeping,
    ) -> None:
        self._parts = parts
        self._host = host
        self._screen = screen
        self._turning = turning
        self._keeping = keeping
        self.file: OpenFile | None = None

    @property
    def review(self) -> OpenReview | None:
        """The board's file that is open, if one is."""
        return review_in(self.file)

    def show(self, case: CaseFile, page: str) -> bool:
        """Show a file in place of what was; False when that stays, or this cannot be shown."""
        if not self.let_go():
            case.close()
            return False
        if not self._takes_up(case):
            return False
        if case.access is not Access.BACKUP:
            opened = self._host.settings.opened(case.path)
            self._host.keep(self._host.returned.remembering(opened, case))
        self._turning.go(page)
        return True

    def settle(self) -> bool:
        """Save and note what is in sight, and stay there; False when that could not be done."""
        self._parts.finish_work()
        is_left = self._turning.leave() and self._keeping.now()
        self._turning.show_again()
        return is_left and (self.file is None or self._keeping.noted(self.file))

    def take_up_again(self) -> None:
        """Show the open file as it is on disk now: something of another copy came into it."""
        file = self.file
        if file is None:
            return
        self._screen.forget_pages()
        self.file = None
        self._turning.start_over()
        if self._takes_up(file.case):
            self._turning.go(HOME)

    def chose_review(self, key: str) -> None:
        """Show another review of this file."""
        self._parts.finish_work()
        review = self.review
        if review is None or not self._turning.leave():
            return
        review.turn_to(key)
        self._keeping.watch(review.editor)
        self._screen.forget_pages()
        self._turning.turn_to(HOME)

    def let_go(self) -> bool:
        """Save and put the file away; asks when that cannot be done, and False when it stays."""
        self._parts.finish_work()
        file = self.file
        if file is None:
            return True
        is_saved = self._turning.leave() and self._keeping.now()
        if not is_saved and not self._may_go(file):
            return False
        self.put_away(file, self._keeping.let_go)
        return True

    def put_away(self, file: OpenFile, close: Callable[[OpenFile], None]) -> None:
        """Forget everything of the file; `close` closes it."""
        # Pages first: leaving a field saves, which needs the file.
        self._screen.forget_pages()
        self._host.returned.drop()
        with suppress(AppError):
            self._remember(file.case)
        close(file)
        self.file = None
        self._turning.start_over()
        self._parts.windows.refresh()

    def _remember(self, case: CaseFile) -> None:
        if case.access is not Access.BACKUP:
            known = self._host.returned.remembering(self._host.settings, case)
            self._parts.settings.save(known.placed(case.path, self._screen.view()))

    def _may_go(self, file: OpenFile) -> bool:
        """Whether it is closed unsaved; a copy that is saved or opened instead keeps the window."""
        answer = self._keeping.may_lose(file)
        if answer is Answer.SAVE_COPY:
            self._host.copies.save()
        elif answer is Answer.GO_ON:
            self._host.copies.go_on()
        return answer is Answer.CLOSE

    def _takes_up(self, case: CaseFile) -> bool:
        try:
            self.file = taken_up(case, self._parts.services)
            self._keeping.watch(self.file.editor)
        except AppError as error:
            self.file = None
            case.close()
            told = phrased("{name} was not opened", name=case.path.name)
            self._parts.dialogs.tell(told, error.sentence)
            self._turning.go(WELCOME)
            return False
        return True
