"""The statement between a board's file and the chief executive's, with real keys to sign."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from tests.application.conftest import CEO_NAME, CHAIR_NAME, Review
from tests.application.post.clocks import MovableClock
from tests.application.post.files import CHAIRS, OWN, sealer
from tests.cli.identities import made_elsewhere
from tests.wired import KEY_WORDS, NOW, wired

from appraisal_app.application.own_desk.creating import create_own_desk
from appraisal_app.application.own_desk.editing import DeskEditor
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.services import Services
from appraisal_app.application.post.arriving import Arrived, Taking, look_into
from appraisal_app.application.post.asking import send
from appraisal_app.application.post.boards import (
    boards_place,
    boards_taking,
    seen,
    take_answer,
)
from appraisal_app.application.post.own import own_place, own_taking, take_offered
from appraisal_app.application.post.own_statements import (
    Answering,
    pages_of,
    send_comments,
    send_refusal,
    send_signed,
    signed_pages,
)
from appraisal_app.application.post.sending import Sealed
from appraisal_app.application.post.statements_in import Seen
from appraisal_app.application.post.statements_out import seal_draft, seal_original, send_draft
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.own_desk import OwnDesk, OwnReview, Received
from appraisal_app.domain.own_words import with_review
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.record import Record
from appraisal_app.domain.statement_papers import SignedStatement

HERS = "Words of Siôn: “ŵ ŷ”, and nobody else.\n- Twice"


@dataclass(slots=True)
class Panel:
    """The chair at the board's file."""

    review: Review
    services: Services
    taking: Taking[Record]
    folder: Path
    sent: int = 0

    @property
    def record(self) -> Record:
        return self.review.record

    def hands_the_draft_over(self) -> Sealed:
        sealed = seal_draft(self.review.editor, self.review.case, self.services, expires_on=None)
        send_draft(sealed, self._path(), self.review.editor, self.review.case, self.services.clock)
        return sealed

    def hands_the_original_over(self) -> Sealed:
        editor, case = self.review.editor, self.review.case
        sealed = seal_original(editor, case, self.services, expires_on=None)
        send(sealed, self._path(), editor, case, self.services.clock)
        return sealed

    def certifies(self) -> None:
        self.review.desk.make_ready()
        self.review.desk.sign_by_key(
            SignatoryRole.CHAIR, p12=made_elsewhere(CHAIR_NAME).p12, passphrase=KEY_WORDS
        )

    def looks_into(self, data: bytes, words: str) -> Arrived:
        place = boards_place(self.review.case, self.services.clock.today())
        return look_into(self.review.case, self.services.packets(), data, words, place)

    def sees(self, arrived: Arrived) -> Seen | None:
        return seen(arrived, self.review.editor, self.review.case, self.services)

    def takes(self, data: bytes, words: str) -> Arrived:
        arrived = self.looks_into(data, words)
        take_answer(self.taking, arrived, self.sees(arrived))
        return arrived

    def _path(self) -> Path:
        self.sent += 1
        return self.folder / f"board-{self.sent}.appraisal-packet"


@dataclass(slots=True)
class Chief:
    """The chief executive at her own file."""

    case: CaseFile
    editor: DeskEditor
    taking: Taking[OwnDesk]
    services: Services
    folder: Path
    sent: int = 0
    words: str = field(default="", init=False)

    @property
    def received(self) -> Received:
        found = self.editor.desk.reviews[-1].received
        assert found is not None
        return found

    def takes(self, sealed: Sealed) -> None:
        place = own_place(self.case, self.services.clock.today())
        packets = self.services.packets()
        arrived = look_into(self.case, packets, sealed.data, sealed.words, place)
        take_offered(self.taking, arrived, self.editor.desk, self.services)
        self.words = sealed.words

    def writes(self, **changes: object) -> None:
        def changed(desk: OwnDesk) -> OwnDesk:
            review = desk.reviews[-1]
            assert review.received is not None
            received = replace(review.received, **changes)  # type: ignore[arg-type]
            return with_review(desk, replace(review, received=received))

        self.editor.edit(changed, "writing")
        self.editor.save()

    def comments(self, words: str = HERS, agreed: Agreement | None = Agreement.IN_PART) -> bytes:
        self.writes(comments=words, agreed=agreed)
        return self._sent(lambda path: send_comments(self.answering, path))

    def signs(self, name: str = CEO_NAME) -> bytes:
        p12 = made_elsewhere(name).p12
        signed = signed_pages(self.answering, p12, KEY_WORDS)
        return self._sent(lambda path: send_signed(self.answering, signed, path))

    def declines(self, words: str) -> bytes:
        self.writes(declined=words)
        return self._sent(lambda path: send_refusal(self.answering, path))

    @property
    def answering(self) -> Answering:
        review: OwnReview = self.editor.desk.reviews[-1]
        return Answering(editor=self.editor, case=self.case, services=self.services, review=review)

    def pages(self) -> bytes:
        return pages_of(self.case, self.received.document)

    def altered(self, data: bytes, **changes: object) -> bytes:
        """The answer with another body, sealed as hers."""
        packets = self.services.packets()
        packet = packets.open(data, self.words).packet
        assert isinstance(packet.body, SignedStatement)
        body = replace(packet.body, **changes)  # type: ignore[arg-type]
        return packets.seal(replace(packet, body=body), self.words)

    def _sent(self, send_to) -> bytes:  # type: ignore[no-untyped-def]
        self.sent += 1
        path = self.folder / f"own-{self.sent}.appraisal-packet"
        send_to(path)
        return path.read_bytes()


def panel(review: Review, folder: Path) -> Panel:
    services = replace(review.services, packets=lambda: sealer(CHAIRS))
    taking = boards_taking(review.editor, services.clock)
    return Panel(review=review, services=services, taking=taking, folder=folder)


def chief(folder: Path, name: str = CEO_NAME) -> Chief:
    clock = MovableClock(NOW, "chief")
    services = replace(
        wired(folder / "chief", clock), packets=lambda: sealer(OWN), new_id=clock.new_id
    )
    case = create_own_desk(folder / "own.appraisal", None, name=name, trust="", services=services)
    editor = DeskEditor(case, clock=clock)
    taking = own_taking(editor, clock)
    return Chief(case=case, editor=editor, taking=taking, services=services, folder=folder)
