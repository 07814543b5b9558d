"""Listens to the sign-off page: freezing, signing by key or on paper, closing, addenda."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from appraisal_app.application.documents.entry import DocumentId
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.ui import destinations
from appraisal_app.ui.forms.blocks import PageState
from appraisal_app.ui.forms.buttons_only import ButtonsOnly
from appraisal_app.ui.forms.listener import Answer
from appraisal_app.ui.forms.screen import PageScreen
from appraisal_app.ui.stages.frame import GO
from appraisal_app.ui.stages.outcomes.sign_off import (
    addendum_blocks,
    packet_blocks,
    preparing,
    signed_blocks,
    signing_blocks,
)
from appraisal_app.ui.stages.outcomes.sign_off.bringing_in import BringingIn
from appraisal_app.ui.stages.outcomes.sign_off.by_packet import ByPacket
from appraisal_app.ui.stages.outcomes.sign_off.deeds import Deeds
from appraisal_app.ui.stages.outcomes.sign_off.draft import PREFIX, key_of
from appraisal_app.ui.stages.outcomes.sign_off.key_signing import KeySigning
from appraisal_app.ui.stages.outcomes.sign_off.live_page import LivePage
from appraisal_app.ui.stages.outcomes.sign_off.parts import SignOffPageParts
from appraisal_app.ui.stages.outcomes.sign_off.signed_addenda import SignedAddenda
from appraisal_app.ui.stages.problems import STEP


class SignOffPresenter(ButtonsOnly):
    """The sign-off page; it shows itself from `show()` until `leave()`."""

    def __init__(self, parts: SignOffPageParts, screen: PageScreen) -> None:
        self._parts = parts
        self._page = LivePage(parts, screen)
        self._deeds = Deeds(self._page)
        self._buttons = self._all_buttons()
        parts.editor.subscribe(self._page.render)

    @property
    def state(self) -> PageState:
        """The page as it is now."""
        return self._page.state

    def show(self, focus: str = "") -> None:
        """Show the page without old problems, and go to a field if one is named."""
        self._page.shown = True
        self._page.quieten()
        self._page.prefill()
        self._page.render()
        if focus:
            self._page.screen.focus_field(focus)

    def leave(self) -> bool:
        """Save and stop showing; False when it could not be saved, and then the page says why."""
        self._deeds.tidy_circulation()
        left = self._page.tried(self._parts.editor.leave_page)
        if not left:
            self._page.render()
        self._page.shown = not left
        return left

    def changed(self, key: str, value: Answer) -> None:
        self._page.quieten()
        if key.startswith(PREFIX):
            self._page.draft = self._page.draft.with_answer(key.removeprefix(PREFIX), value)
        elif key == preparing.CIRCULATION and isinstance(value, str):
            self._deeds.write_circulation(value, merge_key=key)
        self._page.render()

    def committed(self, key: str) -> None:
        if key == preparing.CIRCULATION:
            self._deeds.tidy_circulation()
            self._page.tried(self._parts.editor.save)
            self._page.render()

    def pressed(self, action_key: str) -> None:
        if action_key.startswith(GO):
            self._parts.navigate(action_key.removeprefix(GO))
        elif action_key in self._buttons and not self._page.is_working:
            self._page.quieten()
            before = self._page.situation.turn
            self._buttons[action_key]()
            self._page.render()
            self._point_at_turn(before)

    def followed(self, target_key: str) -> None:
        if target_key.startswith(STEP):
            self._parts.navigate(target_key.removeprefix(STEP))
        else:
            self._page.screen.focus_field(target_key)

    def _point_at_turn(self, before: SignatoryRole | None) -> None:
        """The button that was pressed is gone then: the keyboard goes on where somebody signs."""
        turn = self._page.situation.turn
        if turn is not None and turn is not before and self._page.shown:
            self._page.screen.focus_field(key_of("way"))

    def _all_buttons(self) -> Mapping[str, Callable[[], None]]:
        navigate, deeds = self._parts.navigate, self._deeds
        packets, addenda = ByPacket(self._page), SignedAddenda(self._page)
        preview = destinations.document(DocumentId.STATEMENT.value)
        return {
            preparing.USUAL: deeds.use_usual_circulation,
            preparing.PREVIEW: lambda: navigate(preview),
            preparing.MAKE_READY: deeds.make_ready,
            signing_blocks.BACK: deeds.take_back,
            signing_blocks.SIGN: KeySigning(self._page).begin,
            signing_blocks.RECORD: deeds.record_paper,
            signing_blocks.CLOSE: deeds.close,
            signing_blocks.IDENTITIES: lambda: navigate(destinations.IDENTITIES),
            signing_blocks.SAVE_UNSIGNED: lambda: deeds.save("to sign"),
            signing_blocks.BRING: BringingIn(self._page).begin,
            packet_blocks.SEAL: packets.seal,
            packet_blocks.TAKE_IN: packets.bring_in,
            packet_blocks.WORDS_AGAIN: packets.words_again,
            packet_blocks.GIVE_BACK: packets.give_back,
            signed_blocks.SAVE_SIGNED: lambda: deeds.save("signed"),
            signed_blocks.CHECK: lambda: navigate(destinations.OWN_STATEMENT),
            signed_blocks.ADD: deeds.add_addendum,
            addendum_blocks.SIGN: addenda.sign,
            addendum_blocks.SAVE: addenda.save,
        }
