"""The sign-off page over a real file: freezing, signing by key and on paper, closing, addenda."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.ui.fakes import FakeDialogs, InlineTasks
from tests.ui.screens.documents_desk import FakePlaces
from tests.ui.screens.glass import Glass
from tests.wired import KEY_WORDS, NOW, example_at, identity, opened, wired

from appraisal_app.application.creating import sign_off_parts
from appraisal_app.application.documents.building import named
from appraisal_app.application.documents.statement.building import FIELDS
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.export_log import exports
from appraisal_app.application.ports.files import CaseFile
from appraisal_app.application.ports.interaction import Job, PassphraseQuestion, Tasks
from appraisal_app.application.ports.signing import SigningRequest
from appraisal_app.application.reading import cycles
from appraisal_app.application.signing_off import SigningOff
from appraisal_app.application.verifying import known_signers
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.people import Office, Role, SignatoryRole
from appraisal_app.domain.sign_off import Route
from appraisal_app.domain.verdicts import Verdict, in_groups
from appraisal_app.ui.forms.blocks import SelectField, TextField
from appraisal_app.ui.stages.outcomes.sign_off import words
from appraisal_app.ui.stages.outcomes.sign_off.draft import key_of
from appraisal_app.ui.stages.outcomes.sign_off.parts import SignOffPageParts
from appraisal_app.ui.stages.outcomes.sign_off.presenter import SignOffPresenter
from appraisal_app.ui.stages.registry import field_on_page

CHAIR, CHIEF = SignatoryRole.CHAIR, SignatoryRole.CHIEF_EXECUTIVE
REASON = "She was on leave and asked twice."


class LateTasks:
    """Does each job at once, and keeps the answer until it is told to deliver it."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, job: Any, *, done: Any, failed: Any, **_: Any) -> Job:
        return InlineTasks().run(
            job,
            done=lambda found: self.waiting.append(lambda: done(found)),
            failed=lambda error: self.waiting.append(lambda: failed(error)),
        )

    def finish(self) -> None:
        self.waiting.pop(0)()


class Desk:
    """The page of one review of the worked example, with two identities on this computer."""

    def __init__(self, case: CaseFile, folder: Path, tasks: Tasks, review: int = -1) -> None:
        services = wired(folder)
        self.case = case
        self.folder = folder
        self.signing = services.signing()
        self.dialogs = FakeDialogs()
        self.glass = Glass()
        self.went: list[str] = []
        self.handles: dict[str, str] = {}
        self._identities = services.identities()
        cycle = cycles(case)[review]
        self.editor = RecordEditor(case, cycle.id, clock=services.clock, role=Role.CHAIR)
        self.parts = SignOffPageParts(
            case=case,
            editor=self.editor,
            desk=SigningOff(self.editor, sign_off_parts(case, services, services.clock)),
            signing=services.signing,
            identities=services.identities,
            dialogs=self.dialogs,
            places=FakePlaces(),
            tasks=tasks,
            clock=services.clock,
            today=services.clock.today,
            documents_folder=folder,
            new_id=services.new_id,
            navigate=self.went.append,
            field_of=field_on_page,
        )
        self.presenter = SignOffPresenter(self.parts, self.glass)
        self.presenter.show()

    def handle(self, name: str) -> str:
        """The identity of that name on this computer, brought when it is first needed."""
        if name not in self.handles:
            self.handles[name] = self._identities.bring(identity(name), KEY_WORDS).id
        return self.handles[name]

    @property
    def status(self) -> Status:
        return self.editor.record.cycle.status

    def fill(self, **answers: str | date | bool) -> None:
        for key, value in answers.items():
            self.presenter.changed(f"draft.{key}", value)

    def sign(self, name: str, *passphrases: str | None) -> None:
        self.fill(way="key", identity=self.handle(name), declared=True)
        self.dialogs.answers += list(passphrases or (KEY_WORDS,))
        self.presenter.pressed("sign")

    def sign_on_paper(self, *, sure: bool = True) -> None:
        self.fill(way="paper", paper_on=date(2026, 11, 18), paper_where="Safe", declared=True)
        self.dialogs.answers.append(sure)
        self.presenter.pressed("record_paper")

    def verdict(self) -> Verdict:
        known = known_signers(self.case, self.signing)
        return self.signing.judge(self.parts.desk.document(), known=known).verdict


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    case = opened(example_at(tmp_path / "example.appraisal"), wired(tmp_path))
    yield case
    case.close()


@pytest.fixture
def desk(case: CaseFile, tmp_path: Path) -> Desk:
    return Desk(case, tmp_path, InlineTasks())


def test_nobody_signs_without_having_read_the_declaration(desk: Desk) -> None:
    desk.presenter.pressed("sign")
    assert [p.target for p in desk.glass.page.problems] == ["draft.identity", "draft.declared"]
    assert desk.glass.field("draft.declared").error == words.UNDECLARED
    assert desk.dialogs.asked == []


def test_both_sign_with_their_own_keys_and_the_file_verifies(desk: Desk) -> None:
    desk.sign("The Chair")
    assert desk.glass.problems() == []
    assert desk.verdict() is Verdict.INCOMPLETE
    assert words.TURN[CHIEF] in desk.glass.words()
    desk.sign("The Chief")
    assert desk.status is Status.SIGNED
    assert desk.verdict() is Verdict.GOOD
    assert desk.glass.page.lock.startswith("Signed by The Chair (chair of trustees) on 20 Nov")


def test_the_next_signer_begins_with_nothing_declared(desk: Desk) -> None:
    desk.sign("The Chair")
    desk.presenter.pressed("sign")
    assert words.UNDECLARED in desk.glass.problems()


def test_a_wrong_passphrase_is_asked_again_in_the_dialog(desk: Desk) -> None:
    desk.sign("The Chair", "wrong words", KEY_WORDS)
    asked = [q for _, q in desk.dialogs.asked if isinstance(q, PassphraseQuestion)]
    assert [bool(q.error) for q in asked] == [False, True]
    assert desk.editor.record.sign_off.signed_by(CHAIR) is not None


def test_turning_away_from_the_passphrase_signs_nothing(desk: Desk) -> None:
    desk.sign("The Chair", None)
    assert desk.editor.record.sign_off.signatures == ()
    assert desk.glass.problems() == []


def test_nobody_signs_twice_with_one_identity(desk: Desk) -> None:
    desk.sign("The Chair")
    desk.sign("The Chair")
    assert len(desk.glass.problems()) == 1
    assert desk.editor.record.sign_off.signed_by(CHIEF) is None


def test_an_identity_that_signed_is_told_at_its_field_before_any_passphrase(desk: Desk) -> None:
    desk.sign("The Chair")
    desk.dialogs.asked.clear()
    desk.sign("The Chair")
    assert desk.dialogs.asked == []
    assert desk.glass.field("draft.identity").error == words.SIGNED_ALREADY
    options = desk.glass.field("draft.identity")
    assert isinstance(options, SelectField)
    assert [each.label.endswith("has signed this already") for each in options.options] == [
        True,
        False,
    ]


def test_a_refusal_behind_the_window_stands_at_the_identity_with_the_keyboard(
    case: CaseFile, tmp_path: Path
) -> None:
    tasks = LateTasks()
    desk = Desk(case, tmp_path, tasks)
    desk.parts.desk.sign_by_key(CHAIR, p12=identity("The Chair"), passphrase=KEY_WORDS)
    path = tmp_path / "own.p12"
    path.write_bytes(identity("The Chair"))
    desk.presenter.show()
    desk.fill(identity="file", declared=True)
    desk.dialogs.answers = [path, KEY_WORDS]
    desk.presenter.pressed("sign")

    tasks.finish()

    assert "already signed" in desk.glass.field("draft.identity").error
    assert desk.glass.focused[-1] == "draft.identity"


def chosen(desk: Desk) -> object:
    field = desk.glass.field("draft.identity")
    assert isinstance(field, SelectField)
    return field.value


def test_nobody_is_offered_first_the_identity_that_signed_already(desk: Desk) -> None:
    own = desk.handle("The Chair")
    desk.presenter.show()
    assert chosen(desk) == own
    desk.sign("The Chair")
    assert chosen(desk) == ""


def test_the_identity_of_whoever_signs_next_is_chosen_once_it_is_made(desk: Desk) -> None:
    other = desk.handle("The Chair")
    desk.presenter.show()
    assert chosen(desk) == other
    own = desk.handle(named(desk.editor.record, Office.CHAIR))
    desk.presenter.show()
    assert chosen(desk) == own
    desk.fill(identity=other)
    desk.presenter.show()
    assert chosen(desk) == other


def test_an_identity_comes_from_a_file_as_well(desk: Desk) -> None:
    path = desk.folder / "own.p12"
    path.write_bytes(identity("The Chair"))
    desk.fill(identity="file", declared=True)
    desk.dialogs.answers += [path, KEY_WORDS]
    desk.presenter.pressed("sign")
    signature = desk.editor.record.sign_off.signed_by(CHAIR)
    assert signature is not None
    assert signature.name == "The Chair"


def test_an_identity_of_another_name_is_remarked_on(desk: Desk) -> None:
    desk.fill(identity=desk.handle("The Chair"))
    said = desk.glass.field("draft.identity").advice
    assert any("check that this is the right one" in line for line in said)


def test_signatures_on_paper_are_recorded_with_name_day_and_place(desk: Desk) -> None:
    desk.sign_on_paper()
    desk.sign_on_paper()
    signatures = desk.editor.record.sign_off.signatures
    assert [(each.role, each.route) for each in signatures] == [
        (CHAIR, Route.PAPER),
        (CHIEF, Route.PAPER),
    ]
    assert desk.status is Status.SIGNED
    assert "Safe" in desk.glass.words()


def test_a_signature_on_paper_needs_its_facts(desk: Desk) -> None:
    desk.fill(way="paper")
    desk.presenter.pressed("record_paper")
    assert [p.target for p in desk.glass.page.problems] == ["draft.paper_on", "draft.declared"]
    desk.fill(paper_on=date(2026, 11, 18), declared=True, paper_where=" ")
    desk.dialogs.answers.append(True)
    desk.presenter.pressed("record_paper")
    assert desk.glass.problems() == ["Enter who signed on paper and where the original is kept."]


def test_not_yet_records_nothing(desk: Desk) -> None:
    desk.sign_on_paper(sure=False)
    assert desk.editor.record.sign_off.signatures == ()


def test_the_chair_closes_without_her_and_signs_the_new_statement(desk: Desk) -> None:
    desk.sign("The Chair")
    before = desk.parts.desk.document()
    desk.fill(close_reason=REASON)
    desk.dialogs.answers.append(True)
    desk.presenter.pressed("close_without")
    sign_off = desk.editor.record.sign_off
    assert sign_off.closed_without_ceo_reason == REASON
    assert desk.parts.desk.document() != before
    assert sign_off.awaited == (CHAIR,)
    desk.sign("The Chair")
    assert desk.status is Status.SIGNED
    assert desk.verdict() is Verdict.GOOD
    assert "closed without this signature on 20 November 2026" in desk.glass.words()


def test_closing_needs_a_reason_and_says_so_at_its_field(desk: Desk) -> None:
    desk.sign("The Chair")
    desk.fill(close_reason="No.")
    desk.dialogs.answers.append(True)
    desk.presenter.pressed("close_without")
    assert [p.target for p in desk.glass.page.problems] == ["draft.close_reason"]
    assert "15 characters" in desk.glass.field("draft.close_reason").error


def test_closing_is_explained_only_when_it_is_her_turn(desk: Desk) -> None:
    assert not desk.glass.has("closing.meaning")
    desk.sign("The Chair")
    assert desk.glass.has("closing.meaning")


def test_back_to_draft_only_while_nobody_has_signed(desk: Desk) -> None:
    assert "back_to_draft" in desk.glass.actions()
    desk.sign("The Chair")
    assert "back_to_draft" not in desk.glass.actions()


def take_back(desk: Desk) -> None:
    desk.dialogs.answers.append("A word in it is wrong.")
    desk.presenter.pressed("back_to_draft")


def test_a_statement_is_taken_back_and_made_ready_again(desk: Desk) -> None:
    take_back(desk)
    assert desk.editor.record.cycle.status is Status.COMMENTS
    desk.presenter.pressed("make_ready")
    assert desk.status is Status.READY_TO_SIGN
    assert desk.glass.focused == [key_of("way")]
    assert desk.verdict() is Verdict.UNSIGNED


def test_all_that_is_missing_is_listed_with_links(desk: Desk) -> None:
    take_back(desk)
    desk.editor.edit(lambda r: replace(r, development=replace(r.development, actions=())), "t")
    desk.presenter.changed("circulation", "")
    desk.presenter.pressed("make_ready")
    targets = [problem.target for problem in desk.glass.page.problems]
    assert targets == ["step:development#actions", "circulation"]
    desk.presenter.followed(targets[0])
    desk.presenter.followed(targets[1])
    assert desk.went == ["development#actions"]
    assert desk.glass.focused == ["circulation"]


def test_the_circulation_keeps_what_is_typed_and_is_tidied_when_left(desk: Desk) -> None:
    take_back(desk)
    desk.presenter.changed("circulation", "The chair\n\n")
    field = desk.glass.field("circulation")
    assert isinstance(field, TextField)
    assert field.value == "The chair\n\n"
    desk.presenter.committed("circulation")
    assert desk.editor.record.sign_off.circulation == ("The chair",)
    assert not desk.editor.dirty


def test_an_empty_circulation_offers_the_usual_list(desk: Desk) -> None:
    take_back(desk)
    desk.presenter.changed("circulation", "")
    desk.presenter.pressed("circulation.usual")
    assert desk.editor.record.sign_off.circulation == words.USUAL_CIRCULATION
    assert "circulation.usual" not in desk.glass.actions()


def test_who_gets_it_is_fixed_with_the_text(desk: Desk) -> None:
    before = desk.editor.record
    desk.presenter.changed("circulation", "The newspapers")
    assert desk.glass.field("circulation").read_only
    assert desk.editor.record == before


def test_an_addendum_is_kept_for_good(case: CaseFile, tmp_path: Path) -> None:
    desk = Desk(case, tmp_path, InlineTasks(), review=-2)
    desk.presenter.pressed("add_addendum")
    assert desk.glass.field("draft.addendum").error == "Write the addendum first."
    desk.fill(addendum=" The date in section 2 should read 3 May. ")
    desk.presenter.pressed("add_addendum")
    assert desk.glass.field("draft.addendum_reason").error == "Say why it is added."
    desk.fill(addendum_reason="It was copied wrongly.")
    desk.presenter.pressed("add_addendum")
    (note,) = desk.editor.record.addenda.addenda[-1:]
    assert (note.text, note.by) == ("The date in section 2 should read 3 May.", Role.CHAIR)
    assert desk.glass.problems() == []
    assert note.text in repr(desk.glass.block("addenda"))


def test_an_addendum_is_signed_by_both_and_saved_byte_for_byte(
    case: CaseFile, tmp_path: Path
) -> None:
    desk = Desk(case, tmp_path, InlineTasks(), review=-2)
    assert "sign_addendum" not in desk.glass.actions()
    desk.fill(addendum="It should read 3 May.", addendum_reason="It was copied wrongly.")
    desk.presenter.pressed("add_addendum")
    desk.presenter.pressed("sign_addendum")
    assert desk.glass.field("draft.declared").error
    for name in ("The Chair", "The Chief"):
        desk.fill(identity=desk.handle(name), declared=True)
        desk.dialogs.answers.append(KEY_WORDS)
        desk.presenter.pressed("sign_addendum")
    (note,) = desk.editor.record.addenda.addenda
    assert note.awaited == ()
    target = tmp_path / "addendum.pdf"
    desk.dialogs.answers.append(target)
    desk.presenter.pressed("save_addendum")
    with case.unit_of_work() as unit:
        assert target.read_bytes() == unit.get_blob(note.document).data
    assert exports(case)[0].what == "addendum"


def test_the_signed_pdf_is_saved_byte_for_byte(case: CaseFile, tmp_path: Path) -> None:
    desk = Desk(case, tmp_path, InlineTasks(), review=-2)
    target = tmp_path / "signed.pdf"
    desk.dialogs.answers.append(target)
    desk.presenter.pressed("save_signed")
    assert target.read_bytes() == desk.parts.desk.document()
    suggestion = desk.dialogs.asked[0][2]
    assert suggestion == tmp_path / "Chief executive's review statement 2024-25 signed.pdf"


def test_the_window_stays_usable_while_a_statement_is_signed(
    case: CaseFile, tmp_path: Path
) -> None:
    tasks = LateTasks()
    desk = Desk(case, tmp_path, tasks)
    desk.sign("The Chair")
    assert desk.glass.has("working")
    assert not desk.glass.actions()["sign"].enabled
    desk.presenter.pressed("sign")
    assert len(tasks.waiting) == 1
    tasks.finish()
    assert not desk.glass.has("working")
    assert desk.editor.record.sign_off.signed_by(CHAIR) is not None


def test_a_signature_on_a_statement_that_changed_meanwhile_is_not_kept(
    case: CaseFile, tmp_path: Path
) -> None:
    tasks = LateTasks()
    desk = Desk(case, tmp_path, tasks)
    desk.sign("The Chair")
    desk.parts.desk.back_to_draft("A word in it is wrong.")
    desk.parts.desk.make_ready()
    tasks.finish()
    assert desk.editor.record.sign_off.signatures == ()
    assert desk.glass.problems() == [
        "The statement changed while it was being signed. Sign it again."
    ]


def test_a_page_that_was_left_keeps_the_signature_and_shows_nothing(
    case: CaseFile, tmp_path: Path
) -> None:
    tasks = LateTasks()
    desk = Desk(case, tmp_path, tasks)
    desk.sign("The Chair")
    assert desk.presenter.leave()
    before = len(desk.glass.states)
    tasks.finish()
    assert len(desk.glass.states) == before
    assert desk.editor.record.sign_off.signed_by(CHAIR) is not None


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("preview", "documents#D07"),
        ("identities", "identities"),
        ("go:report", "report"),
    ],
)
def test_buttons_lead_to_their_places(desk: Desk, key: str, place: str) -> None:
    desk.presenter.pressed(key)
    assert desk.went == [place]


def elsewhere(desk: Desk, name: str, role: SignatoryRole, data: bytes) -> Path:
    """The statement, signed on another machine."""
    path = desk.folder / f"{name}.pdf"
    request = SigningRequest(
        field_name=FIELDS[role],
        office="Office",
        p12=identity(name),
        passphrase=KEY_WORDS,
        at=NOW,
    )
    path.write_bytes(desk.signing.sign(data, request))
    return path


def test_a_statement_signed_elsewhere_is_brought_in_after_comparing_the_fingerprint(
    desk: Desk,
) -> None:
    signed = elsewhere(desk, "The Chair", CHAIR, desk.parts.desk.document())
    desk.dialogs.answers += [signed, True]
    desk.presenter.pressed("bring_signed")
    signature = desk.editor.record.sign_off.signed_by(CHAIR)
    assert signature is not None
    assert in_groups(signature.fingerprint) in str(desk.dialogs.asked[-1][2])
    assert desk.parts.desk.document() == signed.read_bytes()
    second = elsewhere(desk, "The Chief", CHIEF, signed.read_bytes())
    desk.dialogs.answers += [second, True]
    desk.presenter.pressed("bring_signed")
    assert (desk.status, desk.verdict()) == (Status.SIGNED, Verdict.GOOD)


def test_a_signature_whose_fingerprint_was_not_compared_is_not_kept(desk: Desk) -> None:
    signed = elsewhere(desk, "The Chair", CHAIR, desk.parts.desk.document())
    desk.dialogs.answers += [signed, False]
    desk.presenter.pressed("bring_signed")
    assert desk.editor.record.sign_off.signatures == ()


def test_what_is_not_this_statement_with_the_next_signature_is_refused(desk: Desk) -> None:
    document = desk.parts.desk.document()
    chair = elsewhere(desk, "The Chair", CHAIR, document).read_bytes()
    both = elsewhere(desk, "The Chief", CHIEF, chair).read_bytes()
    changed = bytearray(chair)
    changed[(len(document) + len(chair)) // 2] ^= 1
    before = desk.editor.record
    for data, said in (
        (document, "nobody has signed it since"),
        (chair[1:], "not this review's statement"),
        (document + b"\nmore", "nobody has signed it"),
        (bytes(changed), "Do not rely on this file"),
        (both, "one after the other"),
    ):
        path = desk.folder / "brought.pdf"
        path.write_bytes(data)
        desk.dialogs.answers.append(path)
        desk.presenter.pressed("bring_signed")
        assert said in desk.glass.problems()[0]
    assert desk.editor.record == before
