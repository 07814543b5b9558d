"""A desk at work: a real file, a screen that remembers, a person who answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from tests.application.post.files import CHAIRS, OWN, sealer
from tests.domain.planted import DAY
from tests.exchange.packets.making import WORDS
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.glass import Glass
from tests.wired import wired

from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Taking, look_into
from appraisal_app.application.post.own import own_place, own_taking, take_asked
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.desk_papers import (
    AskedMilestone,
    AskedObjective,
    DeskRequest,
    SubmittedReflection,
)
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.packets import Head, Packet, PacketKind, PacketLabel
from appraisal_app.ui.kept_pages.content import Says
from appraisal_app.ui.kept_pages.own_presenter import OwnParts
from appraisal_app.ui.own_desk.content import DeskContext, DeskTools
from appraisal_app.ui.own_desk.presenter import DeskPresenter
from appraisal_app.ui.post.letters import Letters

Look = Callable[[DeskContext], DeskContext]


def request(services: Services, **changes: object) -> DeskRequest:
    """Two objectives with the shipped areas and words."""
    templates = services.templates()
    asked = DeskRequest(
        review="cycle",
        label="2026/27",
        start=DAY,
        end=DAY,
        due=DAY,
        scale=templates.scale(),
        frameworks=templates.frameworks(),
        objectives=(
            AskedObjective(
                id="one",
                title="Raise attendance",
                statement="In every school.",
                milestones=(AskedMilestone(id="m", description="Half way", due=DAY),),
            ),
            AskedObjective(id="two", title="Write better"),
        ),
    )
    return replace(asked, **changes)  # type: ignore[arg-type]


@dataclass
class Working:
    """An own file with whatever page is in sight."""

    folder: Path
    services: Services
    case: CaseFile
    editor: DeskEditor
    dialogs: FakeDialogs = field(default_factory=FakeDialogs)
    glass: Glass = field(default_factory=Glass)
    went: list[str] = field(default_factory=list[str])
    _taking: Taking[OwnDesk] | None = None
    _asked: int = 0

    @property
    def desk(self) -> OwnDesk:
        return self.editor.desk

    @property
    def review(self) -> OwnReview:
        return self.desk.reviews[0]

    @property
    def taking(self) -> Taking[OwnDesk]:
        """Takes requests in; one for as long as the file is open."""
        if self._taking is None:
            self._taking = own_taking(self.editor, self.services.clock)
        return self._taking

    def sealed(self, **changes: object) -> Path:
        """A request from the chair, each one a packet of its own."""
        self._asked += 1
        body = request(self.services, **changes)
        label = PacketLabel(
            id=f"ask-{self._asked}",
            kind=PacketKind.REFLECTION_REQUEST,
            file="board",
            review=body.review,
            trust="Northmoor",
            sender="Owen Price",
            made_at=self.services.clock.now() + timedelta(minutes=self._asked),
            head=Head(seq=self._asked, hash="ab" * 32),
        )
        path = self.folder / f"ask-{self._asked}.appraisal-packet"
        path.write_bytes(sealer(CHAIRS).seal(Packet(label=label, body=body), WORDS))
        return path

    def ask(self, **changes: object) -> None:
        """Take in a request, without asking anybody."""
        place = own_place(self.case, self.services.clock.today())
        data = self.sealed(**changes).read_bytes()
        arrived = look_into(self.case, self.services.packets(), data, WORDS, place)
        take_asked(self.taking, arrived, self.desk)

    def answer(self, path: Path) -> SubmittedReflection:
        """What a packet for the chair holds."""
        body = sealer(CHAIRS).open(path.read_bytes(), WORDS).packet.body
        assert isinstance(body, SubmittedReflection)
        return body

    @property
    def letters(self) -> Letters:
        """The post as it is on disk."""
        return Letters(post=post_of(self.case), can_give_back=self.taking.can_give_back)

    def page(self, key: str, number: int = -1, look: Look = lambda each: each) -> DeskPresenter:
        """That page, shown."""
        self.glass = Glass()
        parts = OwnParts(
            key=key,
            editor=self.editor,
            clock=self.services.clock,
            new_id=self.services.new_id,
            navigate=self.went.append,
            look=lambda context: look(replace(context, letters=self.letters)),
            tools=lambda page: self._tools(number, page),
        )
        presenter = DeskPresenter(parts, number, self.glass)
        presenter.show()
        return presenter

    def _tools(self, number: int, page: Says) -> DeskTools:
        return DeskTools(
            editor=self.editor,
            case=self.case,
            services=self.services,
            dialogs=self.dialogs,
            tasks=InlineTasks(),
            documents=self.folder,
            number=number,
            navigate=self.went.append,
            tell=page.say,
            taking=self.taking,
            look_again=page.look_again,
        )


def working(folder: Path) -> Working:
    """A new own file, open."""
    services = replace(wired(folder), packets=lambda: sealer(OWN))
    case = create_own_desk(
        folder / "Own.appraisal", None, name="Amina Khan", trust="Northmoor", services=services
    )
    return Working(folder, services, case, DeskEditor(case, clock=services.clock))
