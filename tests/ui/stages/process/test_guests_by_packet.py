"""Requests to the panel and the adviser, and their own words as packets, on the board's pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from tests.application.post.files import CHAIRS, OWN, sealer
from tests.ui.stages.records import CHAIR, NOW, READING, TODAY, VICE, full_record
from tests.ui.stages.working_desk import WorkingDesk, working_desk

from appraisal_app.application.guests.bringing_in import NOT_SEALED
from appraisal_app.application.guests.request import (
    NOBODY_YET,
    REFLECTION_NOT_RECORDED,
    WITHOUT_REFLECTION,
)
from appraisal_app.application.ports.interaction import DayAnswer, Question
from appraisal_app.application.post.sending import post_of
from appraisal_app.domain.advice import Advice, AdviceOn
from appraisal_app.domain.cycle import Action, Moved, Status
from appraisal_app.domain.guest_papers import (
    AdviceRequest,
    SubmittedAdvice,
    SubmittedView,
    ViewRequest,
)
from appraisal_app.domain.hands import SENT_VIEW
from appraisal_app.domain.packets import Body, Head, Packet, PacketKind, PacketLabel
from appraisal_app.domain.panel import Panel, PanelMember, PanelRole
from appraisal_app.domain.people import Office, Person, PersonId, Role
from appraisal_app.domain.process import StepKind
from appraisal_app.domain.record import Record
from appraisal_app.domain.reflection import Reflection
from appraisal_app.domain.steps import RELEASED
from appraisal_app.domain.views import View, ViewOn, Views
from appraisal_app.ui.forms.blocks import Field, TableBlock, TextField
from appraisal_app.ui.home.post import asked_by_packet
from appraisal_app.ui.stages.tree import find, walk

WORDS = "Seven of eight leads are trained.\n- Łódź "
CHAIRS_OWN = "What the chair makes of it."
TAKE, NOT_NOW = "take", "not_now"


@dataclass
class Page:
    """A page of the board, and where its request went."""

    at: WorkingDesk
    prefix: str
    request: Path

    def press(self, name: str, *answers: object) -> None:
        self.at.dialogs.answers.extend(answers)
        self.at.press(f"{self.prefix}.{name}")

    @property
    def told(self) -> str:
        """The words that were shown last."""
        return str([asked for asked in self.at.dialogs.asked if asked[0] == "show_words"][-1][3])

    def came(self, body: Body, kind: PacketKind, packet: str = "answer") -> Path:
        """A packet that answers the request that was sealed last."""
        sent = post_of(self.at.case).sent[-1]
        label = PacketLabel(
            id=packet,
            kind=kind,
            file=self.at.case.document_id,
            review=self.at.record.cycle.id,
            trust="Northmoor",
            sender="Somebody",
            made_at=NOW,
            reply_to=sent.id,
            head=Head(seq=3, hash="ab" * 32),
        )
        path = self.request.with_name(f"{packet}.appraisal-packet")
        path.write_bytes(sealer(OWN).seal(Packet(label=label, body=body), sent.words))
        return path

    @property
    def rows(self) -> list[str]:
        table = find(self.at.state.blocks, f"{self.prefix}.letters")
        return [" | ".join(row) for row in table.rows] if isinstance(table, TableBlock) else []

    @property
    def actions(self) -> str:
        return repr(find(self.at.state.blocks, f"{self.prefix}.do"))

    @property
    def shown(self) -> str:
        return repr(list(walk(self.at.state.blocks)))


THIRD = PersonId("p-third")


def three(record: Record) -> Record:
    """With a third trustee on the panel."""
    third = Person(id=THIRD, full_name="Theo Third", display_role=Office.TRUSTEE, is_trustee=True)
    member = PanelMember(id="m-third", person=THIRD, role=PanelRole.MEMBER)
    return replace(
        record,
        people=replace(record.people, persons=(*record.people.persons, third)),
        panel=replace(record.panel, members=(*record.panel.members, member)),
    )


def sealed(record: Record) -> Record:
    record = three(record)
    own = View(id="own", person=CHAIR, objectives=(ViewOn(objective=READING, why=CHAIRS_OWN),))
    return replace(record, views=Views(id=record.cycle.id, own=own, sealed_at=NOW))


def unsealed(record: Record) -> Record:
    whole = sealed(record)
    return replace(whole, views=replace(whole.views, sealed_at=None))


def views(folder: Path, record: Record | None = None) -> Page:
    whole = record if record is not None else sealed(full_record(Status.MEETING))
    at = working_desk(StepKind.VIEWS, whole, folder, packets=sealer(CHAIRS))
    return Page(at, "views", folder / "ask.appraisal-packet")


def advice(folder: Path, record: Record | None = None) -> Page:
    whole = record if record is not None else without_advice()
    at = working_desk(StepKind.ADVICE, whole, folder, packets=sealer(CHAIRS))
    return Page(at, "advice", folder / "ask.appraisal-packet")


def without_advice() -> Record:
    record = full_record(Status.MEETING)
    return replace(record, advice=Advice(id=record.cycle.id))


def view(page: Page, edition: int = 1, words: str = WORDS) -> SubmittedView:
    return SubmittedView(
        review=page.at.record.cycle.id,
        person=VICE,
        edition=edition,
        submitted_at=NOW,
        objectives=(ViewOn(objective=READING, rating="met", why=words, ask="And the eighth?"),),
    )


def opened(page: Page) -> Body:
    return sealer(OWN).open(page.request.read_bytes(), page.told).packet.body


def test_a_request_is_sealed_for_whom_the_chair_chose(tmp_path: Path) -> None:
    page = views(tmp_path)
    page.press("ask", VICE, DayAnswer(TODAY), page.request)
    body = opened(page)
    assert isinstance(body, ViewRequest)
    assert body.person == VICE
    assert CHAIRS_OWN not in repr(body)
    (sent,) = post_of(page.at.case).sent
    assert (sent.person, sent.kind, sent.expires_on) == (VICE, PacketKind.VIEW_REQUEST, TODAY)
    assert body.name in page.rows[0]


def test_a_request_is_named_as_such(tmp_path: Path) -> None:
    pages = (views(tmp_path), (VICE,), "view 20"), (advice(tmp_path), (), "advice 20")
    for page, whom, name in pages:
        page.press("ask", *whom, DayAnswer(TODAY), page.request)
        (saved,) = [asked[2] for asked in page.at.dialogs.asked if asked[0] == "save_path"]
        assert f"Request for {name}" in repr(saved)


@pytest.mark.parametrize(
    ("came", "said"), [(True, REFLECTION_NOT_RECORDED), (False, WITHOUT_REFLECTION)]
)
def test_what_a_request_goes_without_is_said_before_it_is_sealed(
    tmp_path: Path, *, came: bool, said: str
) -> None:
    record = full_record(Status.REFLECTION)
    if not came:
        record = replace(record, reflection=Reflection(id=record.cycle.id))
    for page, whom in ((views(tmp_path, three(record)), (VICE,)), (advice(tmp_path, record), ())):
        page.press("ask", *whom, NOT_NOW)
        asked = page.at.dialogs.asked[-1][1]
        assert isinstance(asked, Question)
        assert asked.text == said
        assert post_of(page.at.case).sent == ()
        page.press("ask", *whom, "without", DayAnswer(TODAY), page.request)
        body = opened(page)
        assert isinstance(body, ViewRequest | AdviceRequest)
        assert body.reflection is None


def test_the_chair_is_not_among_those_who_can_be_asked(tmp_path: Path) -> None:
    page = views(tmp_path)
    page.press("ask", NOT_NOW)
    (question,) = [asked[1] for asked in page.at.dialogs.asked if asked[0] == "choose"]
    assert isinstance(question, Question)
    keys = [each.key for each in question.choices]
    assert VICE in keys
    assert CHAIR not in keys
    assert post_of(page.at.case).sent == ()


def test_a_view_waits_outside_until_the_chairs_own_is_sealed(tmp_path: Path) -> None:
    page = views(tmp_path, unsealed(full_record(Status.MEETING)))
    page.press("ask", VICE, DayAnswer(None), page.request)
    before = page.at.record
    page.press("bring_in", page.came(view(page), PacketKind.VIEW), TAKE)
    assert page.at.said == [NOT_SEALED]
    assert page.at.record == before
    assert post_of(page.at.case).received == ()
    assert WORDS not in repr(page.at.dialogs.asked), "the words were shown before the seal"


def test_a_view_comes_in_word_for_word_and_nobody_can_change_it(tmp_path: Path) -> None:
    page = views(tmp_path)
    page.press("ask", VICE, DayAnswer(None), page.request)
    page.press("bring_in", page.came(view(page), PacketKind.VIEW), TAKE)
    (came,) = page.at.record.views.others
    assert (came.on(READING).why, came.entered_on) == (WORDS, TODAY)
    assert "In their own packet, first edition" in page.shown
    fields = [e for e in walk(page.at.state.blocks) if isinstance(e, Field) and e.write]
    assert not [each for each in fields if each.key.startswith(f"others.{came.id}")]
    changed = replace(came, objectives=())
    page.at.presenter.show()
    with pytest.raises(Exception, match="word for word"):
        page.at.editor.edit(
            lambda r: replace(r, views=replace(r.views, others=(changed,))), "rewriting"
        )
    assert SENT_VIEW.startswith("This view came")


def test_a_second_edition_takes_its_place_and_is_given_back(tmp_path: Path) -> None:
    page = views(tmp_path)
    page.press("ask", VICE, DayAnswer(None), page.request)
    page.press("bring_in", page.came(view(page), PacketKind.VIEW), TAKE)
    once = page.at.record
    second = page.came(view(page, 2, "Otherwise."), PacketKind.VIEW, "second")
    page.press("bring_in", second, TAKE)
    (came,) = page.at.record.views.others
    assert (came.edition, came.on(READING).why) == (2, "Otherwise.")
    page.press("give_back", True)
    assert page.at.record == once
    assert "give_back" not in page.actions


def test_nothing_is_given_back_once_the_review_has_moved_on(tmp_path: Path) -> None:
    page = views(tmp_path)
    page.press("ask", VICE, DayAnswer(None), page.request)
    page.press("bring_in", page.came(view(page), PacketKind.VIEW), TAKE)
    assert "give_back" in page.actions
    moved = Moved(at=NOW, by=Role.CHAIR, action=Action.RECORD_MEETING)
    page.at.editor.commit(
        lambda _, r: replace(
            r, cycle=replace(r.cycle, status=Status.JUDGING, moves=(*r.cycle.moves, moved))
        ),
        "meet",
    )
    page.at.presenter.show()
    assert "give_back" not in page.actions


def test_the_words_are_told_again_for_whom_the_chair_names(tmp_path: Path) -> None:
    page = views(tmp_path)
    page.press("ask", VICE, DayAnswer(None), page.request)
    first = page.told
    page.press("words_again")
    assert page.told == first
    page.press("ask", THIRD, DayAnswer(None), page.request)
    second = page.told
    page.press("words_again", VICE)
    assert page.told == first
    page.press("words_again", THIRD)
    assert page.told == second != first


def test_without_a_panel_the_way_leads_to_it(tmp_path: Path) -> None:
    record = sealed(full_record(Status.MEETING))
    page = views(tmp_path, replace(record, panel=Panel(id=record.cycle.id)))
    page.press("ask")
    assert page.at.said == [NOBODY_YET]


def test_nothing_is_sealed_or_brought_in_once_the_draft_is_out(tmp_path: Path) -> None:
    record = full_record(Status.COMMENTS)
    for page in (views(tmp_path, record), advice(tmp_path, record)):
        assert page.actions == "None"
        assert RELEASED in page.at.state.lock


def test_the_adviser_is_asked_and_answers_four_questions(tmp_path: Path) -> None:
    page = advice(tmp_path)
    page.press("ask", DayAnswer(None), page.request)
    body = opened(page)
    assert isinstance(body, AdviceRequest)
    assert body.name == page.at.record.panel.adviser.name
    answer = SubmittedAdvice(
        review=page.at.record.cycle.id,
        edition=1,
        submitted_at=NOW,
        objectives=(AdviceOn(objective=READING, view=WORDS),),
        overall="Sound.",
        next_focus="Writing.",
        development="A coach.",
    )
    page.press("bring_in", page.came(answer, PacketKind.ADVICE), TAKE)
    came = page.at.record.advice
    assert (came.on(READING).view, came.overall, came.received_on) == (WORDS, "Sound.", TODAY)
    assert "In the adviser's own packet, first edition" in page.shown
    assert not [each for each in walk(page.at.state.blocks) if isinstance(each, TextField)]
    page.press("give_back", True)
    assert page.at.record.advice == Advice(id=page.at.record.cycle.id)


def test_home_names_whose_view_is_awaited_until_the_draft_is_out(tmp_path: Path) -> None:
    page = views(tmp_path)
    page.press("ask", VICE, DayAnswer(None), page.request)
    record, post = page.at.record, post_of(page.at.case)
    ((what, text),) = asked_by_packet(record, post)
    name = record.people.get(VICE)
    assert name is not None
    assert what == f"Request for a panel member's view, to {name.full_name}"
    assert "an answer is awaited" in text
    released = replace(record, cycle=replace(record.cycle, status=Status.COMMENTS))
    assert asked_by_packet(released, post) == ()


def test_before_the_self_reflection_nothing_is_offered(tmp_path: Path) -> None:
    assert views(tmp_path, unsealed(full_record(Status.PLANNING))).actions == "None"
