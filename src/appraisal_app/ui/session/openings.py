"""Files that somebody opens, in whatever way, and the window in which each comes up."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Protocol

from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Choice, Question
from appraisal_app.application.settings import Settings
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.destinations import BEGUN, HOME, NEW_FILE, WELCOME
from appraisal_app.ui.session.arrivals import Arrivals
from appraisal_app.ui.session.drops import fitting, foretold, is_for_window, left_over, taken
from appraisal_app.ui.session.form_arrivals import FormArrivals
from appraisal_app.ui.session.kinds_of_files import is_known
from appraisal_app.ui.session.neighbours import Neighbour
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.ports import WindowParts, WindowScreen
from appraisal_app.ui.session.returned import Returned
from appraisal_app.ui.session.strays import Strays

_REMOVE, _KEEP = "remove", "keep"


class Host(Protocol):
    """The window's presenter, as opening sees it."""

    @property
    def returned(self) -> Returned: ...
    @property
    def file(self) -> OpenFile | None: ...
    @property
    def settings(self) -> Settings: ...
    @property
    def page(self) -> str: ...
    def go(self, page: str, focus: str = "") -> None: ...
    def keep(self, settings: Settings) -> None: ...
    def show(self, case: CaseFile, page: str) -> None: ...
    def verify(self, path: Path) -> None: ...


class Openings:
    """Opens a file here where nothing is open, and otherwise in a window of its own."""

    def __init__(
        self,
        parts: WindowParts,
        host: Host,
        screen: WindowScreen,
        arrivals: Arrivals,
        forms: FormArrivals,
    ) -> None:
        self._parts = parts
        self._host = host
        self._screen = screen
        self._arrivals = arrivals
        self._forms = forms
        self._strays = Strays(parts, host, screen, self.meet)

    @property
    def recent(self) -> tuple[str, ...]:
        """The files that were open lately; none while somebody has to type a passphrase."""
        return () if self._parts.windows.hides_names else self._host.settings.recent

    def choose(self) -> None:
        """Ask which file, then open it."""
        path = self._parts.opening.ask()
        if path is not None:
            self.open(path)

    def start_new(self) -> None:
        """Begin a new file; one that is begun already stays as it is."""
        if self._host.file is None and not self._is_begun:
            self._host.go(NEW_FILE)
        else:
            self._in_fresh(NEW_FILE)

    def new_window(self) -> None:
        """Show the first page in another window."""
        self._in_fresh(WELCOME)

    def open(self, path: Path) -> None:
        """Open a file, or bring the window forward that has it; lead packets and forms on."""
        file, other = self._host.file, self._parts.windows.holder(path)
        if file is not None and is_same(path, file.case.path):
            self._host.go(HOME)
        elif other is not None:
            other.forward()
        elif self._arrivals.is_packet(path):
            self._meet_packet(path)
        elif is_known(path):
            self._strays.answer(path)
        elif not self._meet_forms((path,)):
            case = self._parts.opening.open(path)
            if case is not None:
                self.meet(case)

    def open_recent(self, name: str) -> None:
        """Open a file that was open before; offers to forget one that is gone."""
        path = Path(name)
        if is_there(path):
            self.open(path)
        elif self._parts.dialogs.choose(_gone(path)) == _REMOVE:
            self._host.keep(self._host.settings.without(path))
            if self._host.page == WELCOME:
                self._host.go(WELCOME)

    def meet(self, case: CaseFile) -> None:
        """Show a file that was opened; asks first where it is a copy of another."""
        page = self.page_for(case)
        if not page:
            return
        if self._host.file is None and not self._is_begun:
            self._host.show(case, page)
        else:
            self._fresh().show(case, page)

    def page_for(self, case: CaseFile) -> str:
        """Where to begin in that file; "" when it is not to be shown, and then it is closed."""
        if not self._host.returned.meet(case):
            return ""
        page = self._host.returned.find_gone(case)
        if not page:
            case.close()
        return page

    def dropped(self, paths: tuple[Path, ...]) -> None:
        """Do with files what the page in sight is for, and otherwise what they are for."""
        used = tuple(islice((each for each in paths if self._fitted(each)), 1))
        if not used:
            if not paths or self._meet_forms(paths):
                return
            used = taken(paths, self._is_for_window, self._arrivals.is_packet)
            if len(used) > 1 and self._arrivals.is_packet(used[0]):
                self._meet_packets(used)
            else:
                for path in used:
                    self._take(path)
        title, text = left_over(paths, used)
        if title:
            self._parts.dialogs.tell(title, text)

    def foretold(self, paths: tuple[Path, ...]) -> str:
        """What dropping these files would do."""
        return foretold(paths, self._host.page, is_open=self._host.file is not None)

    def _take(self, path: Path) -> None:
        if path.suffix.lower() == ".pdf":
            self._verify(path)
        elif self._is_for_window(path):
            self.open(path)
        else:
            self._strays.answer(path)

    def _is_for_window(self, path: Path) -> bool:
        return is_for_window(path) or self._arrivals.is_packet(path)

    def _fitted(self, path: Path) -> bool:
        page = self._host.page
        fit = fitting(page, path)
        return fit is not None and self._screen.press_with(page, fit.action, path)

    def _meet_packet(self, path: Path) -> None:
        if self._is_begun:
            self._fresh().dropped((path,))
        else:
            self._arrivals.meet(path)

    def _meet_packets(self, paths: tuple[Path, ...]) -> None:
        if self._is_begun:
            self._fresh().dropped(paths)
        else:
            self._arrivals.meet_all(paths)

    def _meet_forms(self, paths: tuple[Path, ...]) -> bool:
        if not self._is_begun:
            return self._forms.meet(paths)
        has_form = self._forms.has_form(paths)
        if has_form:
            self._fresh().dropped(paths)
        return has_form

    def _verify(self, path: Path) -> None:
        if self._is_begun:
            self._fresh().dropped((path,))
        else:
            self._host.verify(path)

    @property
    def _is_begun(self) -> bool:
        """Whether somebody fills in a new file here, which nothing may take out of sight."""
        return self._host.page in BEGUN

    def _fresh(self) -> Neighbour:
        fresh = self._parts.windows.fresh()
        fresh.forward()
        return fresh

    def _in_fresh(self, page: str) -> None:
        self._fresh().go(page)


def is_same(one: Path, other: Path) -> bool:
    """Whether both name the same file, through links and whatever the case of letters."""
    try:
        return one.samefile(other)
    except OSError:
        return one.absolute() == other.absolute()


def is_there(path: Path) -> bool:
    """Whether a file stands there."""
    try:
        return path.exists()
    except OSError:
        return False


def _gone(path: Path) -> Question:
    return Question(
        title=phrased("{name} is not there any more", name=path.name),
        text=phrased(
            "It was in {parent}. It may have been moved or renamed, or its disk "
            "is not connected: then connect the disk, or find the file with Open.",
            parent=path.parent,
        ),
        choices=(Choice(_REMOVE, "Remove from list"), Choice(_KEEP, "Keep in list")),
    )
