"""Home of a file with papers to read, with its buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from appraisal_app.application.limited_copies.reading import CopiesEditor
from appraisal_app.application.limited_copies.taking_in import copy_place
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Dialogs
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking
from appraisal_app.application.recovery import needs_sheet
from appraisal_app.domain.limited_copies import PaperCopies
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.kept_pages.content import KeptPage, Says
from appraisal_app.ui.kept_pages.presenter import KeptParts, KeptPresenter
from appraisal_app.ui.limited_copies.home_page import HomeFacts, home_page
from appraisal_app.ui.limited_copies.keys import GIVE_BACK, OPEN_PACKET
from appraisal_app.ui.limited_copies.receiving import BACK, receive
from appraisal_app.ui.limited_copies.words import review_name
from appraisal_app.ui.post.letters import GIVEN_BACK_HERE, asked_back
from appraisal_app.ui.post.opening import Counter, chosen_packet


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeParts:
    """What Home needs from outside; `folder` is where packets are looked for."""

    case: CaseFile
    editor: CopiesEditor
    taking: Taking[PaperCopies]
    services: Services
    dialogs: Dialogs
    folder: Path
    navigate: Callable[[str], None]


class HomePresenter(KeptPresenter[PaperCopies]):
    """One page of a file in which nothing is edited."""

    def __init__(self, parts: HomeParts, screen: PageScreen) -> None:
        super().__init__(
            KeptParts(
                editor=parts.editor,
                new_id=parts.services.new_id,
                navigate=parts.navigate,
                look=lambda says: _looked(parts, says),
            ),
            screen,
        )


def _looked(parts: HomeParts, says: Says) -> Callable[[], KeptPage]:
    sheet = needs_sheet(parts.case)

    def made() -> KeptPage:
        facts = HomeFacts(
            access=parts.case.access,
            needs_sheet=sheet,
            can_give_back=parts.taking.can_give_back,
        )
        zone = parts.services.clock.now().tzinfo
        return KeptPage(
            state=home_page(parts.editor.copies, facts, zone),
            deeds={
                OPEN_PACKET: lambda: _open(parts, says),
                GIVE_BACK: lambda: _give_back(parts, says),
            },
        )

    return made


def _open(parts: HomeParts, says: Says) -> None:
    data = chosen_packet(parts.dialogs, "Open a packet", parts.folder)
    if data is None:
        return
    place = copy_place(parts.case, parts.services.clock.today())
    counter = Counter(case=parts.case, services=parts.services, dialogs=parts.dialogs, place=place)
    delivery = receive(parts.taking, counter, data)
    if delivery is not None:
        says.say(phrased("The papers of {delivery} are here.", delivery=review_name(delivery)))


def _give_back(parts: HomeParts, says: Says) -> None:
    if parts.taking.can_give_back and asked_back(parts.dialogs, BACK):
        parts.taking.give_back()
        says.say(GIVEN_BACK_HERE)
