"""The page while signatures are awaited: one turn at a time, by key or on paper."""

from __future__ import annotations

from appraisal_app.application.documents import words as document_words
from appraisal_app.application.signing_off import ON_PAPER
from appraisal_app.domain.cycle import Action
from appraisal_app.domain.people import SignatoryRole
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    CheckField,
    ChoiceField,
    DateField,
    Facts,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
    SelectField,
    TextField,
)
from appraisal_app.ui.stages.outcomes.sign_off import words
from appraisal_app.ui.stages.outcomes.sign_off.choosing_identity import has_signed, is_of
from appraisal_app.ui.stages.outcomes.sign_off.draft import Way, key_of
from appraisal_app.ui.stages.outcomes.sign_off.packet_blocks import packet_blocks
from appraisal_app.ui.stages.outcomes.sign_off.preparing import PREVIEW
from appraisal_app.ui.stages.outcomes.sign_off.situation import Situation

SIGN, RECORD, CLOSE, IDENTITIES = "sign", "record_paper", "close_without", "identities"
BACK = Action.BACK_TO_DRAFT.value
SAVE_UNSIGNED, BRING = "save_for_signing", "bring_signed"
FROM_FILE = "file"
_FREE = "{name}, {organisation}"
_SIGNED = "{name}, {organisation}: has signed this already"

_WAYS = (
    Option(Way.KEY.value, "With a key", "on this computer, as a signature inside the PDF"),
    Option(
        Way.PAPER.value, "On paper", "the printed statement is signed in ink, and recorded here"
    ),
)


def turn_blocks(situation: Situation, role: SignatoryRole) -> tuple[Block, ...]:
    """What the next signer is asked."""
    by_key = situation.draft.way == Way.KEY.value
    blocks = _key_blocks(situation, role) if by_key else _paper_blocks(situation, role)
    if situation.record.sign_off.goes_on_on_paper:
        how: Block = Note("way.paper", ON_PAPER)
        blocks = _paper_blocks(situation, role)
    else:
        how = _way(situation)
    return (
        Heading("turn", words.TURN[role], eyebrow="Next"),
        *_agreement(situation, role),
        *(packet_blocks(situation) if role is SignatoryRole.CHIEF_EXECUTIVE else ()),
        how,
        *blocks,
        *(_closing_blocks(situation) if role is SignatoryRole.CHIEF_EXECUTIVE else ()),
    )


def _way(situation: Situation) -> ChoiceField:
    return ChoiceField(
        key_of("way"),
        "How is it signed?",
        options=_WAYS,
        value=situation.draft.way,
        read_only=situation.is_closed,
    )


def _agreement(situation: Situation, role: SignatoryRole) -> tuple[Block, ...]:
    statement = situation.record.statement
    if role is not SignatoryRole.CHIEF_EXECUTIVE:
        return ()
    agreed = document_words.AGREEMENTS[statement.agreed] if statement.agreed else "not recorded"
    rows = (
        ("Received", document_words.day(statement.received_on)),
        ("Discussed", document_words.day(statement.discussed_on)),
        ("The chief executive's answer", agreed),
    )
    return (Facts("agreement", rows),)


def _declaration(situation: Situation, role: SignatoryRole) -> CheckField:
    return CheckField(
        key_of("declared"),
        words.DECLARATION[role],
        value=situation.draft.declared,
        read_only=situation.is_closed,
    )


def identity_options(situation: Situation) -> tuple[Option, ...]:
    """The identities kept on this computer, and one from a file."""
    kept = (
        Option(
            each.id,
            phrased(
                _SIGNED if has_signed(situation, each.id) else _FREE,
                name=each.certificate.name,
                organisation=each.certificate.organisation,
            ),
        )
        for each in situation.identities
    )
    return (*kept, Option(FROM_FILE, "Another one, from a file…"))


def _key_blocks(situation: Situation, role: SignatoryRole) -> tuple[Block, ...]:
    identity = SelectField(
        key_of("identity"),
        "Which signing identity?",
        hint="A signing identity is somebody's own key. Only its owner signs with it.",
        options=identity_options(situation),
        value=situation.draft.identity,
        read_only=situation.is_closed,
        advice=_about_identity(situation),
    )
    free = not situation.is_closed
    actions = (
        PageAction(IDENTITIES, "Make or look after identities…", enabled=free),
        PageAction(
            SIGN,
            "Sign…",
            primary=True,
            enabled=free,
            hint="You are asked for the passphrase of the identity.",
        ),
    )
    return (identity, _declaration(situation, role), ActionBlock("key.actions", actions))


def _about_identity(situation: Situation) -> tuple[str, ...]:
    chosen = next((i for i in situation.identities if i.id == situation.draft.identity), None)
    if chosen is None:
        return ()
    said = [
        phrased(
            "Its fingerprint: {fingerprint}", fingerprint=in_groups(chosen.certificate.fingerprint)
        )
    ]
    if situation.holder and not is_of(chosen, situation.holder):
        said.append(
            phrased(
                "The statement names {holder}: check that this is the right one.",
                holder=situation.holder,
            )
        )
    return tuple(said)


def _paper_blocks(situation: Situation, role: SignatoryRole) -> tuple[Block, ...]:
    draft, closed = situation.draft, situation.is_closed
    return (
        TextField(
            key_of("paper_name"),
            "Name of the signer",
            hint="As it stands under the signature.",
            value=draft.paper_name,
            read_only=closed,
        ),
        DateField(
            key_of("paper_on"), "Date of the signature", value=draft.paper_on, read_only=closed
        ),
        TextField(
            key_of("paper_where"),
            "Where the original is kept",
            hint="So that it can be found again, for instance: clerk's safe, folder 12.",
            value=draft.paper_where,
            read_only=closed,
        ),
        _declaration(situation, role),
        ActionBlock(
            "paper.actions",
            (PageAction(RECORD, "Record the signature", primary=True, enabled=not closed),),
        ),
    )


def _closing_blocks(situation: Situation) -> tuple[Block, ...]:
    draft, closed = situation.draft, situation.is_closed
    return (
        Heading("closing", "If the chief executive does not sign"),
        Note("closing.meaning", words.CLOSING, kind=NoteKind.QUIET),
        TextField(
            key_of("close_reason"),
            "Why is it closed without this signature?",
            hint="It is printed in the statement. Say what was offered, and when.",
            value=draft.close_reason,
            limit=1_200,
            multiline=True,
            read_only=closed,
        ),
        DateField(key_of("close_on"), "On which day?", value=draft.close_on, read_only=closed),
        ActionBlock(
            "closing.actions",
            (PageAction(CLOSE, "Close without this signature…", enabled=not closed),),
        ),
    )


def waiting_actions(situation: Situation) -> tuple[PageAction, ...]:
    """What can be done with a statement that waits for signatures."""
    free = not situation.is_closed
    look = (PageAction(PREVIEW, "Look at the statement"),)
    save = (
        PageAction(SAVE_UNSIGNED, "Save it for signing elsewhere…", enabled=free),
        PageAction(BRING, "Bring in a signed PDF…", enabled=free),
    )
    if situation.record.sign_off.signatures and not situation.record.cycle.signed_elsewhere:
        return (*look, *save)
    return (PageAction(BACK, "Take it back to draft…", enabled=free), *look, *save)
