"""Shows the documents of the review in sight, makes them, exports and prints them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.export_log import ExportLine, exports
from appraisal_app.application.ports.interaction import Progress
from appraisal_app.application.reading import review_lines
from appraisal_app.ui.destinations import STEP
from appraisal_app.ui.documents import keys
from appraisal_app.ui.documents.copying import Copying
from appraisal_app.ui.documents.keys import Target, target_in
from appraisal_app.ui.documents.log_blocks import log_blocks
from appraisal_app.ui.documents.packing import Packing
from appraisal_app.ui.documents.parts import DocumentsParts, DocumentsScreen
from appraisal_app.ui.documents.previewing import Previewing
from appraisal_app.ui.documents.saying import Work
from appraisal_app.ui.documents.single import Single
from appraisal_app.ui.documents.state import EVERYBODY, DocumentsState, Sight, documents_page
from appraisal_app.ui.documents.writing.presenter import Writing
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import Block, PageState
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.passphrases.protection import OTHER_WORDS

_GIVING = frozenset({keys.EXPORT, keys.PRINT, keys.WORD, keys.TEXT, keys.COPY})
"""What gives a document away."""
_GIVING_MANY = frozenset({keys.WRITE_PACK, keys.MAKE_COPY})
"""What gives all of one reader's documents away."""


class DocumentsPresenter(ButtonsOnly):
    """The list, the preview and “Export for…”; hears all of them as a PageListener."""

    def __init__(self, parts: DocumentsParts, screen: DocumentsScreen) -> None:
        self._parts = parts
        self._screen = screen
        self._log = Log(parts)
        self._work = Work(parts.tasks, self._render, finished=self._log.read)
        self._preview = Previewing(parts, self._render)
        self._packing = Packing(parts, self._work)
        self._copying = Copying(parts, self._work)
        self._single = Single(parts, self._preview, self._work)
        self._writing = Writing(parts, self._work, self._render)
        self._for_whom = EVERYBODY
        self._unfolded: frozenset[DocumentId] = frozenset()
        self._shown = False
        self._watched: list[RecordEditor] = []

    @property
    def state(self) -> DocumentsState:
        """What is shown now."""
        preview = self._preview.state(self._work.saying)
        return DocumentsState(page=self._page(), preview=preview, writing=self._writing.state)

    def show(self, focus: str = "") -> None:
        """Show the list, or look at the document with that number, such as "D07"."""
        self._shown = True
        self._watch(self._parts.editor())
        self._preview.close()
        self._packing.close()
        self._copying.close()
        self._writing.leave()
        self._work.hush()
        self._log.read()
        self._render()
        target = target_in(focus)
        if target is not None:
            self._preview.look_at(target)

    def refresh(self) -> None:
        """Show what a change of the record makes of it."""
        self._writing.follow()
        if self._shown and not self._preview.refresh():
            self._render()

    def leave(self) -> bool:
        """Save what is being written; False when it could not be saved."""
        if not self._writing.leave():
            return False
        self._shown = False
        self._preview.close()
        return True

    def changed(self, key: str, value: Answer) -> None:
        if key == keys.FOR_WHOM:
            self._for_whom = str(value or EVERYBODY)
        elif key == keys.PACK:
            self._packing.choose(str(value or ""))
        elif self._copying.is_open:
            self._copying.changed(key, value)
        self._work.hush()
        self._render()

    def pressed(self, action_key: str) -> None:
        name, _, rest = action_key.partition(":")
        target = target_in(rest)
        if target is not None:
            self._do(f"{name}:", target)
        elif action_key == keys.STOP:
            self._work.stop()
        elif action_key == keys.SHOW:
            self._show_in_folder()
        else:
            self._turn(action_key)

    def followed(self, target_key: str) -> None:
        if self._writing.go_to(target_key):
            return
        target = target_in(target_key.removeprefix(keys.FOLD))
        if target is None:
            self._parts.navigate(target_key.removeprefix(STEP))
            return
        self._unfolded ^= {target.document}
        self._render()

    def _do(self, deed: str, target: Target) -> None:
        self._work.hush()
        if deed in _GIVING and not self._is_noted():
            return
        if deed == keys.PREVIEW:
            self._preview.look_at(target)
        elif deed == keys.EXPORT:
            self._single.save(target)
        elif deed == keys.PRINT:
            self._single.print(target)
        elif deed == keys.WRITE:
            self._writing.open(target.document)
        elif deed in {keys.WORD, keys.TEXT, keys.COPY}:
            self._writing.do(deed, target)
        elif deed == keys.FOLD:
            self.followed(f"{keys.FOLD}{target.key}")

    def _is_noted(self) -> bool:
        """Save what was typed last and note that it changed: papers carry the record's number."""
        try:
            self._parts.editor().leave_page()
        except AppError as error:
            self._work.refuse(problems_in(error))
            return False
        return True

    def _turn(self, key: str) -> None:
        self._work.hush()
        if key == keys.BACK and not self._writing.leave():
            return
        if key not in _GIVING_MANY or self._is_noted():
            deed = self._deeds.get(key)
            if deed is not None:
                deed()
        self._render()

    @cached_property
    def _deeds(self) -> Mapping[str, Callable[[], None]]:
        return {
            keys.BACK: self._back,
            keys.PACK_PAGE: lambda: self._packing.open(self._chosen_reader()),
            keys.WRITE_PACK: self._packing.write,
            keys.COPY_PAGE: lambda: self._copying.open(self._chosen_reader()),
            keys.MAKE_COPY: self._copying.make,
            OTHER_WORDS: self._copying.other_words,
            keys.PASSWORD: self._single.explain_password,
            keys.WHOLE_LOG: self._log.fold,
        }

    def _back(self) -> None:
        self._preview.close()
        self._packing.close()
        self._copying.close()

    def _chosen_reader(self) -> str:
        return "" if self._for_whom == EVERYBODY else self._for_whom

    def _show_in_folder(self) -> None:
        made = self._work.saying.made
        if made is None:
            return

        def job(_: Progress) -> bool:
            return self._parts.places.show(made)

        self._parts.tasks.run(job, done=lambda well: self._shown_there(made, well), failed=_raise)

    def _shown_there(self, made: Path, well: bool) -> None:  # noqa: FBT001 - what the job found
        if not well:
            self._parts.open_folder(made.parent)

    def _watch(self, editor: RecordEditor) -> None:
        """Follow the changes of each review that comes into sight, once."""
        if not any(each is editor for each in self._watched):
            self._watched.append(editor)
            editor.subscribe(self.refresh)

    def _page(self) -> PageState:
        sight = Sight(for_whom=self._for_whom, unfolded=self._unfolded)
        if self._packing.is_open:
            return self._packing.page(sight)
        if self._copying.is_open:
            return self._copying.page(sight)
        record, saying = self._parts.editor().record, self._work.saying
        return documents_page(record, sight, saying=saying, log=self._log.blocks())

    def _render(self) -> None:
        if self._shown:
            self._screen.render_state(self.state)


class Log:
    """The log of exports as it was when it was last read."""

    def __init__(self, parts: DocumentsParts) -> None:
        self._parts = parts
        self._lines: tuple[ExportLine, ...] = ()
        self._labels: dict[str, str] = {}
        self._is_whole = False

    def read(self) -> None:
        """Read it from the file."""
        self._labels = {str(each.id): each.label for each in review_lines(self._parts.case)}
        self._lines = exports(self._parts.case)

    def fold(self) -> None:
        """Show all of it, or only the newest again."""
        self._is_whole = not self._is_whole

    def blocks(self) -> tuple[Block, ...]:
        """The section of the page."""
        zone = self._parts.clock.now().tzinfo
        return log_blocks(self._lines, self._labels, zone, whole=self._is_whole)


def _raise(error: Exception) -> None:
    raise error
