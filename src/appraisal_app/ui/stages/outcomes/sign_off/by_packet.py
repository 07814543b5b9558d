"""The certified statement to the chief executive and the answer, as sealed packets."""

from __future__ import annotations

from appraisal_app.application.exporting import read_file
from appraisal_app.application.ports.interaction import DayQuestion
from appraisal_app.application.ports.packets import PACKET_SUFFIX
from appraisal_app.application.post.asking import send, usual_end
from appraisal_app.application.post.boards import boards_place
from appraisal_app.application.post.statements_out import (
    seal_original,
    signature_until,
)
from appraisal_app.domain.packets import PacketKind
from appraisal_app.ui.post.letters import GIVEN_BACK_HERE, asked_back, last_sent, show_words
from appraisal_app.ui.post.opening import PACKETS, Counter
from appraisal_app.ui.post.taking_in import take_in
from appraisal_app.ui.stages.outcomes.sign_off.live_page import LivePage
from appraisal_app.ui.stages.outcomes.sign_off.packet_blocks import (
    BACK,
    DECLINED,
    SENT,
    SIGNED,
    UNTIL,
    WHOM,
)


class ByPacket:
    """One method a button."""

    def __init__(self, page: LivePage) -> None:
        self._page = page
        self._parts = page.parts

    def seal(self) -> None:
        """Write the sealed statement, note it, and show its words."""
        self._page.tried(self._seal)

    def bring_in(self) -> None:
        """Take the answer in: the signature for good, or why there is none."""
        self._page.tried(self._bring_in)

    def words_again(self) -> None:
        """Show the words of the statement that was sealed last."""
        sent = last_sent(self._parts.letters().post, self._review, SENT)
        if sent is not None:
            show_words(self._parts.dialogs, sent.words, WHOM, self._parts.services().packets())

    def give_back(self) -> None:
        """Take out the words that came in place of a signature."""
        taking = self._parts.taking()
        is_wanted = bool(taking.can_give_back) and asked_back(self._parts.dialogs, BACK)
        if is_wanted and self._page.tried(taking.give_back):
            self._page.say(GIVEN_BACK_HERE)

    @property
    def _review(self) -> str:
        return self._parts.editor.record.cycle.id

    def _seal(self) -> None:
        parts = self._parts
        record, today = parts.editor.record, parts.clock.today()
        until = parts.dialogs.ask_day(
            DayQuestion(
                title="Seal the certified statement",
                text=UNTIL,
                label="Good until",
                accept="Choose where to save…",
                today=today,
                value=usual_end(signature_until(record, today), parts.clock),
            )
        )
        if until is None:
            return
        label = "".join(c if c.isalnum() else "-" for c in record.cycle.label)
        suggestion = parts.documents_folder / f"Statement to sign {label}{PACKET_SUFFIX}"
        path = parts.dialogs.save_path("Save the sealed statement", suggestion, PACKETS)
        if path is None:
            return
        sealed = seal_original(parts.editor, parts.case, parts.services(), expires_on=until.day)
        send(sealed, path, parts.editor, parts.case, parts.clock)
        show_words(parts.dialogs, sealed.words, WHOM, parts.services().packets())

    def _bring_in(self) -> None:
        parts = self._parts
        path = parts.dialogs.open_path("Bring in a packet", PACKETS, folder=parts.documents_folder)
        if path is None:
            return
        counter = Counter(
            case=parts.case,
            services=parts.services(),
            dialogs=parts.dialogs,
            place=boards_place(parts.case, parts.clock.today()),
        )
        if take_in(counter, parts.taking(), read_file(path)) is not PacketKind.SIGNED_STATEMENT:
            return
        self._page.start_turn()
        self._page.say(DECLINED if parts.editor.record.sign_off.awaited else SIGNED)
