"""Leads packets on: to the words they are locked with, and to the file that each is for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Protocol

from appraisal_app.application.errors import AppError
from appraisal_app.application.exporting import read_file
from appraisal_app.application.limited_copies.taking_in import copy_place
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Question
from appraisal_app.application.ports.packets import Opened
from appraisal_app.application.post.arriving import known_words
from appraisal_app.application.post.boards import INCOMING, OtherReviewError, boards_place
from appraisal_app.application.post.feedback import feedback_place
from appraisal_app.application.post.guests import guest_place
from appraisal_app.application.post.own import own_place
from appraisal_app.application.post.telling import told_rows
from appraisal_app.domain.arriving import Place, expired
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.feedback.papers import FeedbackRequest
from appraisal_app.domain.guest_papers import GuestRequest
from appraisal_app.domain.packets import ANSWERS
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.destinations import HOME
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.feedback.receiving import news as gathered_news
from appraisal_app.ui.feedback.receiving import receive as gather
from appraisal_app.ui.guest.home.receiving import news as news_of
from appraisal_app.ui.guest.home.receiving import page_of_task
from appraisal_app.ui.guest.home.receiving import receive as receive_asked
from appraisal_app.ui.limited_copies.receiving import receive as receive_papers
from appraisal_app.ui.own_desk.home.receiving import receive
from appraisal_app.ui.post.opening import Counter, chosen_packet, with_words
from appraisal_app.ui.post.taking_in import take_in
from appraisal_app.ui.session.asked import Asked
from appraisal_app.ui.session.open_copies import OpenCopies
from appraisal_app.ui.session.open_desk import OpenDesk
from appraisal_app.ui.session.open_feedback import OpenFeedback
from appraisal_app.ui.session.open_file import OpenFile
from appraisal_app.ui.session.open_guest import OpenGuest
from appraisal_app.ui.session.open_review import OpenReview
from appraisal_app.ui.session.packet_homes import (
    FACILITATORS,
    FOR_WHOM,
    GUESTS,
    MAKE,
    OPEN,
    OWN,
    READERS,
    Led,
)
from appraisal_app.ui.session.ports import WindowParts
from appraisal_app.ui.session.several_packets import LEFT, TAKEN, WAITS, Came, Fate, refused

_READS: Mapping[Led, type[OpenFile]] = {
    OWN: OpenDesk,
    GUESTS: OpenGuest,
    READERS: OpenCopies,
    FACILITATORS: OpenFeedback,
}
_SEVERAL = 2
_NOT_TAKEN = "The packet was not taken in"
_COMES_FORWARD = "That file is open in another window, which comes forward now to take it in."
_NONE_FITS = (
    "None of the files that are open is the one. Open the right file, then drop the packet on its "
    "window; if there is no such file yet, drop it on a new window."
)


class Host(Protocol):
    """What leading packets on needs of the session."""

    @property
    def file(self) -> OpenFile | None: ...
    def go(self, page: str) -> None:
        """Turn to a page."""
        ...

    def opened(self, case: CaseFile) -> None:
        """Show a file that was opened."""
        ...

    def show_review(self, key: str) -> None:
        """Turn to another review of the open file."""
        ...


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A packet whose words are known, until its file is open."""

    data: bytes = field(repr=False)
    words: str = field(repr=False)
    asked: Asked = field(default_factory=Asked)


class LeadingPackets:
    """Leads a packet to the open file that wants it, or to the file that it is for."""

    def __init__(self, parts: WindowParts, host: Host) -> None:
        self._parts = parts
        self._host = host
        self._waiting: _Waiting | None = None
        self._came = LEFT

    def choose(self) -> None:
        """Ask which packet, then lead it on."""
        folder = self._parts.services.folders.documents
        chosen = partial(chosen_packet, self._parts.dialogs, "Open a packet", folder)
        self._say(self._tried(lambda: self._meet(chosen())))

    def meet(self, path: Path) -> None:
        """Lead the packet on, and say why where it is refused."""
        self._say(self.come(path))

    def come(self, path: Path) -> Came:
        """Lead the packet on; what became of it, of which nothing is said yet."""
        known = self._parts.settings.load()
        # The next packet is looked for, and saved, where this one lies.
        self._parts.settings.save(replace(known, packets_folder=str(path.absolute().parent)))
        return self._tried(lambda: self._meet(read_file(path)))

    def go_on(self) -> None:
        """A file was opened: take in what waited for it."""
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.take(waiting.data, waiting.words)

    def take(self, data: bytes, words: str) -> None:
        """Take a packet whose words are known into the open file."""
        self._say(self._tried(lambda: self._take(data, words)))

    @property
    def asked(self) -> Asked:
        """Whom the packet that waits asks."""
        return self._waiting.asked if self._waiting is not None else Asked()

    def forget(self) -> None:
        """Nothing waits any more."""
        self._waiting = None

    def knows(self, data: bytes) -> bool:
        """Whether the open file knows the six words of a packet that is for it."""
        file, packets = self._host.file, self._parts.services.packets()
        words = known_words(file.case, packets, data) if file is not None else ""
        # Whoever asked knows the words of the request too, which is for somebody else.
        return bool(words) and self.wants(packets.open(data, words))

    def wants(self, opened: Opened) -> bool:
        """Whether a packet is for the open file."""
        file, label = self._host.file, opened.packet.label
        if isinstance(file, OpenReview):
            is_here = any(each.id == label.review for each in file.cycles)
            return is_here and label.kind in INCOMING
        return file is not None and isinstance(file, _READS.get(FOR_WHOM[label.kind], ()))

    def _meet(self, data: bytes | None) -> None:
        if data is None:
            return
        is_alone = len(self._parts.windows.lines) < _SEVERAL
        if self._host.file is not None and (is_alone or self.knows(data)):
            self._take(data, "")
        elif is_alone or not self._passed_on(data):
            self._meet_with_words(data)

    def _meet_with_words(self, data: bytes) -> None:
        found = with_words(self._parts.dialogs, self._parts.services, data)
        if found is None:
            return
        opened, words = found
        if self.wants(opened):
            self._take(data, words)
        elif self._passed_on(data, opened, words):
            return
        elif self._host.file is not None:
            self._came = refused(FOR_WHOM[opened.packet.label.kind].title, _NONE_FITS)
        elif late := self._is_past(opened):
            self._came = refused(_NOT_TAKEN, late)
        else:
            self._lead(opened, _Waiting(data, words, _asked(opened)))

    def _is_past(self, opened: Opened) -> str:
        """That a request is too old, before a file is made for it; an answer is the board's."""
        label = opened.packet.label
        is_answer = label.kind in ANSWERS
        return "" if is_answer else expired(label, self._parts.services.clock.today())

    def _passed_on(self, data: bytes, opened: Opened | None = None, words: str = "") -> bool:
        """Whether another window has the file that it is for; then it goes there, and is told."""
        other = self._parts.windows.for_packet(data, opened)
        if other is None or other.path is None:
            return False
        told = phrased("This packet is for {name}", name=other.path.name)
        self._parts.dialogs.tell(told, _COMES_FORWARD)
        other.forward()
        other.take_packet(data, words)
        self._came = Came(Fate.PASSED_ON, other.path.name)
        return True

    def _lead(self, opened: Opened, waiting: _Waiting) -> None:
        led = FOR_WHOM[opened.packet.label.kind]
        zone = self._parts.services.clock.now().tzinfo
        told = strung(
            "\n",
            (
                phrased("{name}: {value}", name=name, value=value)
                for name, value in told_rows(opened, zone)
            ),
        )
        text = phrased("{told}\n\n{advice}", told=told, advice=led.advice)
        question = Question(title=led.title, text=text, choices=led.choices)
        answer = self._parts.dialogs.choose(question)
        if answer in MAKE:
            # The page asks whom the packet names, so it has to wait before the page comes up.
            self._waiting, self._came = waiting, WAITS
            self._host.go(MAKE[answer])
        elif answer == OPEN:
            self._take_to_file(self._parts.opening.ask(), waiting)

    def _take_to_file(self, path: Path | None, waiting: _Waiting) -> None:
        if path is None:
            return
        other = self._parts.windows.holder(path)
        if other is not None:
            other.forward()
            other.take_packet(waiting.data, waiting.words)
            self._came = Came(Fate.PASSED_ON, path.name)
            return
        case = self._parts.opening.open(path)
        if case is not None:
            self._waiting = waiting
            self._host.opened(case)

    def _take(self, data: bytes, words: str) -> None:
        match self._host.file:
            case OpenReview() as review:
                self._take_into_review(review, data, words)
            case OpenDesk() as own:
                self._take_onto_desk(own, data, words)
            case OpenGuest() as guest:
                self._take_to_guest(guest, data, words)
            case OpenFeedback() as own:
                self._take_to_facilitator(own, data, words)
            case OpenCopies() as copies:
                self._take_papers(copies, data, words)
            case _:
                pass

    def _take_into_review(self, review: OpenReview, data: bytes, words: str) -> None:
        today = self._parts.services.clock.today()
        counter = self._counter(review.case, boards_place(review.case, today))
        try:
            kind = take_in(counter, review.taking, data, words)
        except OtherReviewError as error:
            if not error.review:
                raise
            self._host.show_review(error.review)
            kind = take_in(counter, review.taking, data, words)
        if kind is None:
            return
        self._came = TAKEN
        step = review.editor.record.cycle.process.step(INCOMING[kind].step)
        if step is not None:
            self._host.go(step.code)

    def _take_onto_desk(self, own: OpenDesk, data: bytes, words: str) -> None:
        today = self._parts.services.clock.today()
        counter = self._counter(own.case, own_place(own.case, today))
        taken = receive(own.editor, own.taking, counter, data, words)
        if taken is None:
            return
        self._came = TAKEN
        self._host.go(taken.page)
        if taken.news:
            self._parts.dialogs.tell("The packet is taken in", taken.news)

    def _take_to_guest(self, guest: OpenGuest, data: bytes, words: str) -> None:
        today = self._parts.services.clock.today()
        counter = self._counter(guest.case, guest_place(guest.case, today))
        taken = receive_asked(guest.editor, guest.taking, counter, data, words)
        if taken is None:
            return
        self._came = TAKEN
        self._host.go(page_of_task(guest.editor.guest, taken))
        if taken.news:
            self._parts.dialogs.tell("The packet is taken in", news_of(taken))

    def _take_to_facilitator(self, own: OpenFeedback, data: bytes, words: str) -> None:
        today = self._parts.services.clock.today()
        counter = self._counter(own.case, feedback_place(own.case, today))
        taken = gather(own.editor, own.taking, counter, data, words)
        if taken is None:
            return
        self._came = TAKEN
        self._host.go(Part.ASKING)
        if taken.news:
            self._parts.dialogs.tell("The packet is taken in", gathered_news(taken))

    def _take_papers(self, copies: OpenCopies, data: bytes, words: str) -> None:
        today = self._parts.services.clock.today()
        counter = self._counter(copies.case, copy_place(copies.case, today))
        if receive_papers(copies.taking, counter, data, words) is not None:
            self._came = TAKEN
            self._host.go(HOME)

    def _counter(self, case: CaseFile, place: Place) -> Counter:
        services, dialogs = self._parts.services, self._parts.dialogs
        return Counter(case=case, services=services, dialogs=dialogs, place=place)

    def _tried(self, deed: Callable[[], None]) -> Came:
        self._came = LEFT
        try:
            deed()
        except (AppError, DomainError) as error:
            text = strung("\n", (problem.text for problem in problems_in(error)))
            self._came = refused(_NOT_TAKEN, text)
        return self._came

    def _say(self, came: Came) -> None:
        """Tell of a refusal, once: a packet may be led on by one that was led on."""
        if came.fate is Fate.REFUSED and not came.is_told:
            self._parts.dialogs.tell(came.title, came.why)
            self._came = replace(came, is_told=True)


def _asked(opened: Opened) -> Asked:
    body, trust = opened.packet.body, opened.packet.label.trust
    if isinstance(body, FeedbackRequest):
        return Asked(name=body.facilitator, trust=trust)
    return Asked(name=body.name if isinstance(body, GuestRequest) else "", trust=trust)
