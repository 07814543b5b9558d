"""The whole review, played by people who never share a machine: only files pass between them.

Chair, chief executive, adviser and clerk, and a member of the panel as well, each with folders, a
device key and an encrypted file of their own. What each of them wrote, and what was never to leave,
has planted words in it; at the end every file is bared and searched for all of them.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from pytestqt.qtbot import QtBot
from tests.application.conftest import CEO_NAME, CHAIR_NAME
from tests.journeys.bare_bytes import found, held
from tests.journeys.five_people import TAKE, FivePeople
from tests.journeys.prepared import unfold
from tests.journeys.profiles import pictured
from tests.journeys.running import Running, running
from tests.journeys.signers import PASSWORD, identity_of
from tests.journeys.test_own_desk import desk_of, make_own_file
from tests.journeys.worked_review import (
    ADVISER,
    MINUTE,
    OBJECTIVE,
    PANELS_NOTE,
    PAY,
    PROMPT,
    SUMMARY,
    VICE,
    VIEW,
    meet_and_judge,
)

from appraisal_app.application.ports.files import DocumentKind, Passphrase
from appraisal_app.application.verifying import verify_file
from appraisal_app.domain.cycle import Status
from appraisal_app.domain.judgement import Agreement
from appraisal_app.domain.people import Role
from appraisal_app.domain.reflection import Entry
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.session.open_copies import OpenCopies

REMOVED, WITHDRAWN, OWN_NOTE, UNSAID = "Qzremoved", "Qzwithdrawn", "Qzownnote", "Qzunsaid"
REFLECTED, COMMENTED, ADVISED, SEEN = "Qzreflected", "Qzcommented", "Qzadvised", "Qzviceview"
HARD = "Two heads left."
PANELS = frozenset({VIEW, SEEN, PANELS_NOTE, PROMPT, PAY, MINUTE})
CHIEFS = frozenset({REMOVED, WITHDRAWN, OWN_NOTE, UNSAID, REFLECTED, COMMENTED})
PLANTED = PANELS | CHIEFS | {ADVISED, SUMMARY}


class Review(FivePeople):
    """One review, station by station."""

    # --- the self-reflection -------------------------------------------------------------------

    def ask_for_the_reflection(self) -> None:
        with self.chair.opened(self.qtbot) as live:
            live.hands.go("reflection")
            self.seal(live, "seal_request", "request")
            pictured(live, "01 chair asks")
            live.close()
        self.chair.sends("request", self.chief)

    def reflect(self) -> None:
        """She removes one thing, takes one edition back that nobody had, and submits another."""
        with running(self.chief.services, self.qtbot) as live:
            hands = live.hands
            self.chief.words = make_own_file(live, self.chief.file)
            pictured(live, "02 her desk")
            self.open(live, self.chief, "request")
            self._to_every_objective(live)
            hands.write("draft.achievements", WITHDRAWN)
            hands.write("draft.challenges", HARD)
            hands.write("draft.ideas", REMOVED)
            hands.wait_saved()
            self.emptied(live, "draft.ideas")
            self.submit(live, "never sent")
            live.dialogs.answers.append(True)
            hands.press("take_back")
            hands.go("write:0")
            self.emptied(live, "draft.achievements")
            hands.write("draft.achievements", REFLECTED)
            pictured(live, "03 she writes")
            hands.go("notes")
            hands.write(f"{hands.add('notes')}.text", OWN_NOTE)
            hands.go("share:0")
            pictured(live, "04 what the panel will see")
            assert any(REFLECTED in each for each in hands.words())
            assert not [each for each in hands.words() if REMOVED in each or WITHDRAWN in each]
            self.submit(live, "reflection")
            pictured(live, "05 submitted")
            live.close()
        self.chief.sends("reflection", self.chair)

    def _to_every_objective(self, live: Running) -> None:
        for objective in desk_of(live).reviews[0].objectives:
            unfold(live, objective.id)
            live.hands.write(f"draft.responses.{objective.id}.progress", "Done.")

    def take_the_reflection_in_and_ask_on(self) -> None:
        chair = self.chair
        with chair.opened(self.qtbot, chair.packet("reflection"), TAKE) as live:
            live.hands.go("reflection")
            live.hands.press("bring_in")
            pictured(live, "06 reflection taken in")
            brought = live.review.editor.record.reflection
            assert (brought.achievements, brought.edition) == (REFLECTED, 2)
            assert (brought.challenges, brought.ideas) == (HARD, "")
            assert brought.entry is Entry.BY_CHIEF_EXECUTIVE
            live.dialogs.answers.append(True)
            live.hands.press("submit_reflection")
            assert live.review.editor.record.cycle.status is Status.MEETING
            live.hands.go("advice")
            self.seal(live, "advice.ask", "advice request")
            pictured(live, "07 adviser asked")
            live.hands.go("views")
            live.dialogs.answers.append(VICE)
            self.seal(live, "views.ask", "view request")
            live.close()
        chair.sends("advice request", self.adviser)
        chair.sends("view request", self.vice)

    # --- advice and a view ---------------------------------------------------------------------

    def advise(self) -> None:
        with self.guest(self.adviser, "advice request") as live:
            self.make_guest_file(live, self.adviser, ADVISER)
            pictured(live, "08 adviser's file")
            live.hands.go("to_read:0")
            assert any(REFLECTED in each for each in live.hands.words())
            pictured(live, "09 adviser reads")
            live.hands.go("answer:0")
            live.hands.write("draft.overall", ADVISED)
            self.send(live, self.adviser, "advice")
            pictured(live, "10 advice sent")
            live.close()

    def view(self) -> None:
        with self.guest(self.vice, "view request") as live:
            self.make_guest_file(live, self.vice, "Desmond Achterberg")
            unfold(live, OBJECTIVE)
            live.hands.write(f"draft.{OBJECTIVE}.why", SEEN)
            self.send(live, self.vice, "view")
            live.close()

    def take_advice_and_view_in(self) -> None:
        chair = self.chair
        with chair.opened(self.qtbot, chair.packet("advice"), TAKE) as live:
            live.hands.go("advice")
            live.hands.press("advice.bring_in")
            assert live.review.editor.record.advice.overall == ADVISED
            for reader in ("ceo", "panel"):
                live.hands.date(f"sent_to_{reader}_on", chair.services.clock.today())
            pictured(live, "11 advice taken in")
            live.hands.go("views")
            live.dialogs.answers.extend((True, chair.packet("view"), TAKE))
            live.hands.press("views.seal")
            live.hands.press("views.bring_in")
            (came,) = live.review.editor.record.views.others
            assert (came.person, came.on(OBJECTIVE).why) == (VICE, SEEN)
            pictured(live, "12 view taken in")
            live.close()
        meet_and_judge(chair.file, chair.services, chair.words)

    # --- the statement -------------------------------------------------------------------------

    def hand_the_draft_over(self) -> None:
        with self.chair.opened(self.qtbot) as live:
            live.hands.go("statement")
            live.hands.press("release_draft")
            live.hands.go("comments")
            self.seal(live, "seal_draft", "draft")
            pictured(live, "13 draft handed over")
            live.close()
        self.chair.sends("draft", self.chief)

    def comment(self) -> None:
        with self.chief.opened(self.qtbot) as live:
            hands = live.hands
            self.open(live, self.chief, "draft")
            hands.write("received.comments", UNSAID)
            hands.wait_saved()
            self.emptied(live, "received.comments")
            hands.write("received.comments", COMMENTED)
            hands.choose("received.agreed", "I agree in part")
            pictured(live, "14 she comments")
            live.dialogs.answers.extend((True, self.chief.packet("comments")))
            hands.press("send_comments")
            live.close()
        self.chief.sends("comments", self.chair)

    def certify(self) -> None:
        """The comments come back, the words are frozen, and the chair signs with a key."""
        chair = self.chair
        key = identity_of(CHAIR_NAME, chair.services, chair.path("."))
        with chair.opened(self.qtbot, chair.packet("comments"), TAKE) as live:
            hands = live.hands
            hands.go("comments")
            hands.press("bring_in")
            said = live.review.editor.record.statement
            assert (said.ceo_comments, said.ceo_comments_by) == (COMMENTED, Role.CHIEF_EXECUTIVE)
            assert said.agreed is Agreement.IN_PART
            hands.date("discussed_on", chair.services.clock.today())
            pictured(live, "15 comments taken in")
            hands.go("sign_off")
            hands.press("circulation.usual")
            hands.press("make_ready")
            assert live.review.editor.record.cycle.status is Status.READY_TO_SIGN
            pictured(live, "16 frozen")
            hands.select("draft.identity", "Another one")
            hands.tick("draft.declared")
            live.dialogs.answers.extend((key, PASSWORD))
            hands.press("sign")
            hands.wait_for("action-seal_statement")
            self.seal(live, "seal_statement", "statement")
            pictured(live, "17 certified and sealed")
            live.close()
        chair.sends("statement", self.chief)

    def sign(self) -> str:
        """She signs at her desk; gives the SHA-256 that her page shows."""
        chief = self.chief
        key = identity_of(CEO_NAME, chief.services, chief.path("."))
        with chief.opened(self.qtbot) as live:
            self.open(live, chief, "statement")
            pictured(live, "18 to be signed")
            live.dialogs.answers.extend(("file", key, PASSWORD, chief.packet("signed")))
            live.hands.press("sign_back")
            live.wait_until(chief.packet("signed").exists)
            live.hands.wait_for("action-answer_again")
            received = desk_of(live).reviews[0].received
            assert received is not None
            assert in_groups(received.document.upper()) in live.hands.words()
            pictured(live, "19 she has signed")
            live.close()
        chief.sends("signed", self.chair)
        return received.document

    def take_the_signature_in(self, expected: str) -> None:
        """Both files hold the same pages and say so; then the clerk's copy is sealed."""
        chair = self.chair
        with chair.opened(self.qtbot, chair.packet("signed"), TAKE) as live:
            live.hands.go("sign_off")
            live.hands.press("bring_in")
            record = live.review.editor.record
            assert record.cycle.status is Status.SIGNED
            assert record.sign_off.document == expected
            words = live.hands.words()
            assert in_groups(expected.upper()) in words
            assert any("both files hold these very pages" in each for each in words)
            pictured(live, "20 both signed")
            self._copy_for_the_clerk(live)
            live.close()
        chair.sends("papers", self.clerk)

    def both_hold_the_same(self, expected: str) -> None:
        for each in (self.chair, self.chief):
            at = each.services.clock.now()
            case = each.services.files().open(each.file, Passphrase(each.words), at=at)
            try:
                with case.unit_of_work() as unit:
                    pages = unit.get_blob(expected).data
                assert hashlib.sha256(pages).hexdigest() == expected
                if each is self.chair:
                    assert verify_file(case, each.services.signing()).good
            finally:
                case.close()

    # --- the clerk -----------------------------------------------------------------------------

    def _copy_for_the_clerk(self, live: Running) -> None:
        hands = live.hands
        hands.go("documents")
        hands.press("copy_for")
        hands.select("copy_reader", "The clerk")
        hands.choose("copy_way", "As a sealed packet")
        pictured(live, "21 copy for the clerk")
        live.dialogs.answers.append(self.chair.packet("papers"))
        hands.press("make_copy")
        live.wait_until(lambda: live.dialogs.asked[-1][0] == "show_words")
        self.told["papers"] = str(live.dialogs.asked[-1][3])

    def read_the_papers(self) -> None:
        """In a file of papers, on whose pages there is nothing to write into."""
        clerk = self.clerk
        with self.guest(clerk, "papers", "new_copy") as live:
            clerk.words = self.make_file(live, clerk)
            file = live.program.session.file
            assert isinstance(file, OpenCopies)
            assert file.case.kind is DocumentKind.COPY
            assert "They can only be read." in live.program.session.state.lasting_line
            (delivery,) = file.editor.copies.deliveries
            assert "D14" in {each.document for each in delivery.papers}
            pictured(live, "22 papers for the clerk")
            for page in file.pages:
                live.program.session.go(page)
                live.hands.settle()
                assert not self.can_write(live), page
            pictured(live, "23 a paper")
            live.close()


def test_a_whole_review_between_people_who_never_share_a_machine(
    tmp_path: Path, qtbot: QtBot
) -> None:
    five = Review(tmp_path, qtbot)
    five.ask_for_the_reflection()
    five.reflect()
    five.take_the_reflection_in_and_ask_on()
    five.advise()
    five.view()
    five.take_advice_and_view_in()
    five.hand_the_draft_over()
    five.comment()
    five.certify()
    document = five.sign()
    five.take_the_signature_in(document)
    five.read_the_papers()
    five.both_hold_the_same(document)
    nothing_lies_open(tmp_path)
    every_file_holds_its_own(five)


def nothing_lies_open(folder: Path) -> None:
    """No packet, no backup, no log, no setting: on nobody's disk is a planted word to be read."""
    files = [each for each in folder.rglob("*") if each.is_file()]
    assert len(files) > 20
    assert not [each for each in files if found(each.read_bytes(), PLANTED)]


def every_file_holds_its_own(five: FivePeople) -> None:
    """Bared and searched, every file has what its owner wrote or was sent, and not a word more."""
    sent = {REFLECTED, COMMENTED, SUMMARY}
    wanted = {
        "chair": sent | PANELS | {ADVISED},
        "chief": sent | {WITHDRAWN, OWN_NOTE},
        "adviser": {REFLECTED, ADVISED},
        "vice": {REFLECTED, SEEN},
        "clerk": {PAY, MINUTE},
    }
    for who in five.everybody:
        there = held(who.file, who.services, who.words, PLANTED)
        assert sorted(there) == sorted(wanted[who.home.name]), who.home.name
    assert len({each.fingerprint for each in five.everybody}) == len(five.everybody)
