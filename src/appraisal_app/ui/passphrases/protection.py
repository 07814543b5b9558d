"""How a file is protected: the question, its answers, what is missing in them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from appraisal_app.application.ports.files import Passphrase
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    CheckField,
    ChoiceField,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
    Problem,
    TextField,
)
from appraisal_app.ui.passphrases.judging import again_fault_of, fault_of, said_of
from appraisal_app.ui.passphrases.secret_field import SecretField

OTHER_WORDS = "other_words"
PROTECTION = "protection"


class Protection(StrEnum):
    """How a file is protected."""

    WORDS = "words"
    OWN = "own"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionDraft:
    """Answers as typed; names of attributes are keys of fields."""

    protection: str = Protection.WORDS.value
    words: str = field(default="", repr=False)
    written_down: bool = False
    own: str = field(default="", repr=False)
    again: str = field(default="", repr=False)

    def with_answer(self, key: str, value: object) -> ProtectionDraft:
        """The draft with one answer changed."""
        changes: dict[str, Any] = {key: value}
        return replace(self, **changes)

    def with_words(self, words: str) -> ProtectionDraft:
        """The draft with other words, which nobody has written down yet."""
        return replace(self, words=words, written_down=False)

    def passphrase(self) -> Passphrase | None:
        """What will open the file."""
        match Protection(self.protection):
            case Protection.WORDS:
                return Passphrase(self.words)
            case Protection.OWN:
                return Passphrase(self.own)
            case Protection.NONE:
                return None


def protection_problems(draft: ProtectionDraft) -> tuple[Problem, ...]:
    """Everything that is still missing."""
    if draft.protection == Protection.WORDS and not draft.written_down:
        return (Problem("Write the six words down, then tick the box.", "written_down"),)
    if draft.protection != Protection.OWN:
        return ()
    if fault := fault_of(draft.own):
        return (Problem(fault, "own"),)
    fault = again_fault_of(draft.own, draft.again)
    return (Problem(fault, "again"),) if fault else ()


def protection_blocks(
    draft: ProtectionDraft,
    words: Collection[str],
    guessable: Collection[str],
    *,
    is_busy: bool = False,
) -> tuple[Block, ...]:
    """The question, and what belongs to the answer that is chosen."""
    question = ChoiceField(
        PROTECTION,
        "How is the file protected?",
        hint="The passphrase is asked for each time that the file is opened.",
        options=_OPTIONS,
        value=draft.protection,
        read_only=is_busy,
    )
    match Protection(draft.protection):
        case Protection.WORDS:
            return (question, *_six_words(draft, is_busy=is_busy))
        case Protection.OWN:
            return (question, *_own_passphrase(draft, words, guessable, is_busy=is_busy))
        case Protection.NONE:
            return (question, Note("warning", _UNPROTECTED, kind=NoteKind.WARN))


def _six_words(draft: ProtectionDraft, *, is_busy: bool) -> tuple[Block, ...]:
    return (
        TextField(
            "words",
            "The passphrase",
            hint="Six words with a blank between them. Write them on paper now, and keep the "
            "paper away from this computer.",
            value=draft.words,
            read_only=True,
            is_secret=True,
        ),
        ActionBlock(
            "words.actions",
            (PageAction(OTHER_WORDS, "Choose other words", enabled=not is_busy),),
        ),
        CheckField(
            "written_down",
            "I have written the six words down",
            value=draft.written_down,
            read_only=is_busy,
        ),
    )


def _own_passphrase(
    draft: ProtectionDraft, words: Collection[str], guessable: Collection[str], *, is_busy: bool
) -> tuple[Block, ...]:
    return (
        Heading("own.heading", "Your own passphrase", level=3),
        SecretField(
            "own",
            "Passphrase",
            hint="Several words that have nothing to do with each other are best.",
            value=draft.own,
            read_only=is_busy,
            advice=said_of(draft.own, words, guessable),
        ),
        SecretField("again", "The same passphrase again", value=draft.again, read_only=is_busy),
    )


_OPTIONS = (
    Option(
        Protection.WORDS.value,
        "Six words chosen by chance",
        "the safest choice, and easier to write down than it sounds",
    ),
    Option(Protection.OWN.value, "A passphrase of your own"),
    Option(
        Protection.NONE.value,
        "No passphrase",
        "anybody who gets hold of the file can read all of it",
    ),
)
_UNPROTECTED = (
    "Without a passphrase, whoever gets the file can read everything in it: a lost laptop, a "
    "shared computer, a wrong address in an e-mail. Choose this only if the whole disk is "
    "encrypted and nobody else uses this computer. You can add a passphrase later."
)
