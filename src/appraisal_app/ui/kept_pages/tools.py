"""What every page of somebody's own file is built from, and what its buttons have at hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Generic, TypeVar

from appraisal_app.application.kept_editor import KeptEditor
from appraisal_app.application.ports.files import Access, CaseFile
from appraisal_app.application.ports.interaction import Dialogs, Tasks
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking
from appraisal_app.domain.arriving import Place
from appraisal_app.ui.home.safety import FileFacts
from appraisal_app.ui.post.letters import GIVEN_BACK_HERE, Letters, asked_back
from appraisal_app.ui.post.opening import Counter

E = TypeVar("E", bound=KeptEditor[Any])
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

LEAVES = (
    "The request leaves your file, and what stood here before is here again. The packet can be "
    "opened once more."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnContext(Generic[T_co]):
    """The value that the file keeps, the day, and what is known about the file.

    `number` is the place of what the page is about in its list, -1 for a page about no one item;
    `letters` is the post.
    """

    value: T_co
    today: date
    number: int = -1
    access: Access = Access.WRITE
    facts: FileFacts | None = None
    letters: Letters = field(default_factory=Letters)
    sign: str = ""
    """The fingerprint of this computer, by which the chair knows the packet, or ""."""

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed in the file."""
        return self.access is not Access.WRITE


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTools(Generic[E, T]):
    """The open file with its editor, and the ways to ask, to go on and to say something.

    `number` is as in `OwnContext`; `tell` puts a sentence on the page; `taking` takes packets in
    and gives them back.
    """

    editor: E
    case: CaseFile
    services: Services
    dialogs: Dialogs
    tasks: Tasks
    documents: Path
    navigate: Callable[[str], None]
    tell: Callable[[str], None]
    taking: Taking[T]
    look_again: Callable[[], None]
    number: int = -1

    def counter(self, place: Callable[[CaseFile, date], Place]) -> Counter:
        """Where a packet is looked into, for what such a file takes."""
        return Counter(
            case=self.case,
            services=self.services,
            dialogs=self.dialogs,
            place=place(self.case, self.services.clock.today()),
        )


def give_back(tools: OwnTools[Any, Any], text: str = LEAVES) -> None:
    """Take the last request out of the file again, once the person agreed to `text`."""
    if tools.taking.can_give_back and asked_back(tools.dialogs, text):
        tools.taking.give_back()
        tools.tell(GIVEN_BACK_HERE)
