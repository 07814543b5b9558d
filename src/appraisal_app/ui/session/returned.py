"""A copy of the file that came back: known by itself, compared, gone on with or taken from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import Access, CaseFile, Key
from appraisal_app.application.ports.interaction import Question
from appraisal_app.application.saving_copies import key_of
from appraisal_app.application.settings import Settings
from appraisal_app.application.two_copies.known import (
    KnownFile,
    holds,
    no_longer_in,
    original_of,
    remembered,
    went_on_in,
)
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.two_copies import Relation
from appraisal_app.ui.destinations import BACKUPS, HOME, TWO_COPIES
from appraisal_app.ui.file_kinds import CASE_FILES
from appraisal_app.ui.session import returned_words as words
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.ports import WindowParts
from appraisal_app.ui.session.whose_file import review_in

# Whatever compares two files is loaded when somebody wants to: it knows every part of every file.
if TYPE_CHECKING:
    from appraisal_app.application.two_copies.comparing import Compared
    from appraisal_app.application.two_copies.joining import Joining


class Host(Protocol):
    """What a returned copy needs of the session."""

    @property
    def settings(self) -> Settings: ...
    @property
    def file(self) -> OpenFile | None: ...
    def go(self, page: str) -> None:
        """Turn to a page."""
        ...

    def opened(self, case: CaseFile) -> None:
        """Show a file that was opened."""
        ...

    def settle(self) -> bool:
        """Save what is in sight; False when that failed, and the window says so."""
        ...

    def take_up_again(self) -> None:
        """Show the open file as it is on disk now."""
        ...


@dataclass(frozen=True, slots=True)
class Beside:
    """A copy that lies beside the open file, and where it came from; its content is private."""

    case: CaseFile
    path: Path


class Returned:
    """Compares the open file with copies of it, and knows a copy when one is opened."""

    def __init__(self, parts: WindowParts, host: Host) -> None:
        self._parts = parts
        self._host = host
        self.beside: Beside | None = None

    def meet(self, case: CaseFile) -> bool:
        """Whether the file is to be shown as it is; asks first where it is a copy of another."""
        try:
            found = self._asked_about(case) if _is_own(case) else None
        except AppError:
            # Another file after all, or one that says what is wrong with it when it is shown.
            return True
        if found is None:
            return True
        question, other = found
        answer = self._parts.dialogs.choose(question)
        if answer == words.ANYWAY:
            return True
        path, key = case.path, key_of(case, self._parts.services.files())
        case.close()
        self._go_to(other, answer, path, key)
        return False

    def _asked_about(self, case: CaseFile) -> tuple[Question, Path] | None:
        """What is to be asked about a file before it is shown, and which other one it is about."""
        went = went_on_in(self._host.settings, case)
        if went is not None:
            relation = self._relation(case, went.copy)
            return words.went_on_in(case.path, went, relation), went.copy.path
        original = original_of(self._host.settings, case)
        if original is not None:
            relation = self._relation(case, original)
            return words.met(case.path, original.path, relation), original.path
        return None

    def _go_to(self, original: Path, answer: str, path: Path, key: Key) -> None:
        """Turn to the file itself, in whichever window it is, if somebody wants to."""
        if answer not in {words.COMPARE, words.INSTEAD}:
            return
        other = self._parts.windows.holder(original)
        if other is not None:
            other.forward()
            if answer == words.COMPARE:
                other.compare_with(path, key)
            return
        self._turn_to(original, key)
        if answer == words.COMPARE and self._is_open(original):
            self.compare_with(path, key)

    def find_gone(self, case: CaseFile) -> str:
        """Where to go on with a file that was rewritten since: HOME or BACKUPS; "" for nowhere."""
        try:
            known = no_longer_in(self._host.settings, case)
        except AppError:
            # It says what is wrong with it when it is shown.
            return HOME
        if known is None:
            return HOME
        answer = self._parts.dialogs.choose(words.gone(case.path, known.seen))
        return {words.BACKUPS: BACKUPS, words.ANYWAY: HOME}.get(answer, "")

    def remembering(self, settings: Settings, case: CaseFile) -> Settings:
        """The settings with the open file as it stands on this day."""
        return remembered(settings, case, self._parts.services.clock.today())

    def choose(self) -> None:
        """Ask which copy, then compare it with the open file."""
        file = self._host.file
        if file is None or not file.can_write:
            return
        path = self._parts.dialogs.open_path(words.CHOOSE, CASE_FILES)
        if path is not None:
            self.compare_with(path)

    def compare_with(self, path: Path, key: Key = None) -> None:
        """Say how that copy stands to the open file, and lead on."""
        file, dialogs = self._host.file, self._parts.dialogs
        if file is None:
            return
        if _is_same(path, file.case.path):
            dialogs.tell(*words.ITSELF)
            return
        if not self._host.settle():
            return
        known = key if key is not None else key_of(file.case, self._parts.services.files())
        theirs = self._parts.opening.read(path, known)
        if theirs is None:
            return
        self.drop()
        self.beside = Beside(theirs, path)
        if not self._tried(path, lambda: self._lead(file, Beside(theirs, path))):
            self.drop()

    def lay_beside(self, path: Path, key: Key) -> None:
        """Lay that copy, such as a backup, beside the open file whichever of both is newer."""
        file = self._host.file
        if file is None or not self._host.settle():
            return
        theirs = self._parts.opening.read(path, key)
        if theirs is not None:
            self.drop()
            self.beside = Beside(theirs, path)
            self._host.go(TWO_COPIES)

    def look(self) -> Compared | None:
        """How the copy beside the open file stands to it now; raises AppError."""
        file, beside = self._host.file, self.beside
        return (
            _compared(file.case, beside.case) if file is not None and beside is not None else None
        )

    def joining(self) -> Joining | None:
        """What taking over needs, while a copy lies beside the open file."""
        file, beside, services = self._host.file, self.beside, self._parts.services
        if file is None or beside is None:
            return None
        from appraisal_app.application.two_copies.joining import Joining

        return Joining(
            ours=file.case,
            theirs=beside.case,
            actor=file.editor.actor,
            at=services.clock.now(),
            backups=services.folders.backups,
        )

    def drop(self) -> None:
        """Let go of the copy."""
        beside, self.beside = self.beside, None
        if beside is not None:
            beside.case.close()

    def _lead(self, file: OpenFile, beside: Beside) -> None:
        from appraisal_app.application.two_copies.own_joining import pieces

        compared = _compared(file.case, beside.case)
        if compared.relation is Relation.PARTED and review_in(file) is not None:
            self._host.go(TWO_COPIES)
            return
        if compared.relation is Relation.AHEAD:
            self._offer_to_go_on(compared, file, beside)
        elif compared.relation is Relation.PARTED and pieces(compared):
            self._offer_pieces(compared, file, beside)
        else:
            dialogs, zone = self._parts.dialogs, self._parts.services.clock.now().tzinfo
            dialogs.tell(*words.told(compared, file.case.path, beside.path, zone))
        self.drop()

    def _offer_to_go_on(self, compared: Compared, file: OpenFile, beside: Beside) -> None:
        zone = self._parts.services.clock.now().tzinfo
        question = words.ahead(compared, file.case.path, beside.path, zone)
        if self._parts.dialogs.choose(question) != words.GO_ON:
            return
        joining = self.joining()
        if joining is None:
            return
        from appraisal_app.application.two_copies.going_on import go_on

        before = _opens_with(file.case)
        backup = go_on(joining, compared)
        is_same_key = before == _opens_with(file.case)
        self._host.take_up_again()
        self._parts.dialogs.tell(*words.went_on(backup, is_same_key=is_same_key))

    def _offer_pieces(self, compared: Compared, file: OpenFile, beside: Beside) -> None:
        """What an own file can take of one that went on as well."""
        from appraisal_app.application.two_copies.own_joining import join_own
        from appraisal_app.ui.session.own_returned import ask_pieces

        name = words.named(beside.path, beside=file.case.path)
        taken = ask_pieces(compared, name, self._parts.dialogs)
        joining = self.joining()
        if not taken or joining is None:
            return
        joined = join_own(joining, compared, [each.key for each in taken])
        self._host.take_up_again()
        self._parts.dialogs.tell("It is taken over", words.undoing(joined.backup))

    def _relation(self, case: CaseFile, original: KnownFile) -> Relation | None:
        """How the file stands to the one that was open before; None where that cannot be known."""
        file = self._host.file
        if file is not None and _is_same(original.path, file.case.path):
            return _compared(file.case, case).relation
        files, now = self._parts.services.files(), self._parts.services.clock.now()
        try:
            other = files.open_copy(original.path, key_of(case, files), at=now)
        except AppError:
            return _by_head(case, original)
        try:
            return _compared(other, case).relation
        finally:
            other.close()

    def _turn_to(self, path: Path, key: Key) -> None:
        if self._is_open(path):
            return
        case = self._parts.opening.open(path, key)
        if case is not None:
            self._host.opened(case)

    def _is_open(self, path: Path) -> bool:
        file = self._host.file
        return file is not None and _is_same(path, file.case.path)

    def _tried(self, path: Path, deed: Callable[[], None]) -> bool:
        try:
            deed()
        except AppError as error:
            self._parts.dialogs.tell(
                phrased("{name} was not compared", name=path.name), error.sentence
            )
            return False
        return True


def _compared(ours: CaseFile, theirs: CaseFile) -> Compared:
    from appraisal_app.application.two_copies.comparing import compare

    return compare(ours, theirs)


def _by_head(case: CaseFile, original: KnownFile) -> Relation | None:
    """By the last event alone that was seen in the other file."""
    if not holds(case, original.head):
        return None
    with case.unit_of_work() as unit:
        is_last = unit.chain_head() == original.head
    return Relation.SAME if is_last else Relation.AHEAD


def _opens_with(case: CaseFile) -> str:
    return case.recovery_key() if case.is_protected else ""


def _is_own(case: CaseFile) -> bool:
    return case.access not in {Access.COPY, Access.BACKUP}


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return one == other
