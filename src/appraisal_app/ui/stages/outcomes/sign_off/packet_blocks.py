"""What the sign-off page says and offers about packets to and from the chief executive."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.application.post.statements_out import (
    may_seal_original,
)
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.packets import PacketKind
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
)
from appraisal_app.ui.post.letters import Letters, last_sent, letters_table
from appraisal_app.ui.stages.outcomes.sign_off.situation import Situation

SEAL, TAKE_IN, WORDS_AGAIN, GIVE_BACK = (
    "seal_statement",
    "bring_in",
    "words_again",
    "give_back",
)
WHOM = "the chief executive"
HOW = (
    "If the chief executive uses this application, seal the statement as you certified it and send "
    "the file; it opens only with six words, which you tell on the telephone. It comes back "
    "signed, or with the reason why not, under the same words."
)
UNTIL = (
    "After this day the packet is not taken in any more. Leave it empty for one without an end. "
    "The file opens only with six words, which are shown next."
)
BOTH = (
    "It came back signed in the chief executive's own packet, so both files hold these very pages. "
    "The chief executive's shows the same SHA-256."
)
SIGNED = "Both have signed. The record is sealed, and both files hold the same pages."
DECLINED = "The answer is here. Nothing is signed; the statement waits as before."
BACK = (
    "What the chief executive wrote in place of a signature leaves this page. The packet can be "
    "brought in once more."
)
SENT = frozenset({PacketKind.STATEMENT_FOR_SIGNATURE})
_KINDS = frozenset({PacketKind.STATEMENT_FOR_SIGNATURE, PacketKind.SIGNED_STATEMENT})


def packet_blocks(situation: Situation) -> tuple[Block, ...]:
    """What can be sealed and brought in while the chief executive's signature is awaited."""
    record, letters = situation.record, situation.letters
    if not may_seal_original(record):
        return ()
    return (
        *_declined(situation),
        Heading("heading.by_packet", "By sealed packet"),
        Note("by_packet.how", HOW, kind=NoteKind.QUIET),
        ActionBlock(
            "by_packet.do",
            tuple(_actions(letters, record.cycle.id, free=not situation.is_closed)),
        ),
        *_table(situation),
    )


def same_in_both(situation: Situation) -> tuple[Block, ...]:
    """The SHA-256 of what is signed, and that the chief executive's file holds the same."""
    record = situation.record
    if not (record.sign_off.document and record.sign_off.signatures):
        return ()
    rows = (("SHA-256 of the statement", in_groups(record.sign_off.document.upper())),)
    came = situation.letters.post.standing(PacketKind.SIGNED_STATEMENT, record.cycle.id)
    is_hers = came is not None and not record.sign_off.awaited and not record.sign_off.declined
    both = (Note("same_in_both", BOTH),) if is_hers else ()
    return (Facts("document.facts", rows), *both, *_table(situation))


def _declined(situation: Situation) -> tuple[Block, ...]:
    sign_off = situation.record.sign_off
    if sign_off.declined_on is None:
        return ()
    text = phrased(
        "On {declined_on} the chief executive wrote, in place of a signature: "
        "“{declined}” Talk about it. A signature may still come; or close "
        "without it below.",
        declined_on=long_day(sign_off.declined_on),
        declined=sign_off.declined,
    )
    return (Note("declined", text, kind=NoteKind.WARN),)


def _table(situation: Situation) -> tuple[Block, ...]:
    review = situation.record.cycle.id
    table = letters_table("by_packet.letters", situation.letters.post, review, "", _KINDS)
    return (table,) if table.rows else ()


def _actions(letters: Letters, review: str, *, free: bool) -> Iterator[PageAction]:
    yield PageAction(SEAL, "Seal the statement to be signed…", enabled=free)
    yield PageAction(TAKE_IN, "Bring in a packet…", enabled=free)
    if last_sent(letters.post, review, SENT) is not None:
        yield PageAction(WORDS_AGAIN, "Show the words again")
    if letters.can_give_back:
        yield PageAction(GIVE_BACK, "Give it back…", enabled=free)
