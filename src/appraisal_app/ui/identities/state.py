"""The signing identities on this computer, as a page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from appraisal_app.application.ports.signing import KeptIdentity
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.verdicts import in_groups
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Facts,
    Heading,
    ListField,
    Note,
    NoteKind,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
    TextField,
    Turn,
)
from appraisal_app.ui.forms.field_changes import with_errors

IDENTITIES, MAKE, BRING, BACK_UP = "identities", "make", "bring", "back_up:"
BACK = "back"
LONGEST_NAME = 64
"""A certificate holds no longer name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityDraft:
    """Whose identity is about to be made; names of attributes are keys of fields."""

    name: str = ""
    organisation: str = ""

    def with_answer(self, key: str, value: object) -> IdentityDraft:
        """The draft with one answer changed."""
        changes: dict[str, Any] = {key: value}
        return replace(self, **changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentitiesFacts:
    """What the page shows; `said` what was just done, `working` what is going on.

    `came_from` is the title of the page that led here, where there is a way back to it.
    """

    kept: tuple[KeptIdentity, ...]
    draft: IdentityDraft
    problems: tuple[Problem, ...] = ()
    said: str = ""
    working: str = ""
    came_from: str = ""


def identities_page(facts: IdentitiesFacts) -> PageState:
    """The identities, and ways to get another."""
    free = not facts.working
    back = _back(facts)
    said = (Note("said", facts.said), *_on(back)) if facts.said else ()
    working = (ProgressBlock("working", facts.working),) if facts.working else ()
    blocks = (
        *said,
        *working,
        ListField(
            IDENTITIES,
            "On this computer",
            items=tuple(_card(each, free=free) for each in facts.kept),
            empty_text="There is none yet. Make one below, or bring one from a file.",
        ),
        Heading("make.heading", "Make a new one"),
        TextField(
            "name",
            "Your name",
            hint="As it should stand beside your signature.",
            value=facts.draft.name,
            limit=LONGEST_NAME,
        ),
        TextField(
            "organisation",
            "Your trust or organisation",
            value=facts.draft.organisation,
            limit=LONGEST_NAME,
        ),
        ActionBlock(
            "make.actions",
            (
                PageAction(BRING, "Bring one from a file…", enabled=free),
                PageAction(MAKE, "Make the identity…", primary=True, enabled=free),
            ),
        ),
        Note(
            "advice",
            "Only you should know the passphrase of your identity. Keep a backup of the identity, "
            "and tell the others its fingerprint in person or over the telephone.",
            kind=NoteKind.QUIET,
        ),
    )
    return PageState(
        step="identities",
        title="Signing identities",
        purpose="A signing identity is your own key, locked with your own passphrase; with it you "
        "sign a PDF so that everybody can see later that it was you and that nothing has changed. "
        "It stays on this computer and is never put into a review's file.",
        problems=facts.problems,
        blocks=with_errors(blocks, facts.problems),
        actions=() if facts.said else back,
    )


def _back(facts: IdentitiesFacts) -> tuple[PageAction, ...]:
    """The way back to the page that led here, at the foot."""
    if not facts.came_from:
        return ()
    label = phrased("\u2039 {title}", title=facts.came_from)
    return (PageAction(BACK, label, enabled=not facts.working, turn=Turn.BACK),)


def _on(back: tuple[PageAction, ...]) -> tuple[Block, ...]:
    """The same below what was just done, as what comes next."""
    return tuple(
        ActionBlock("said.actions", (replace(each, primary=True, turn=Turn.NO),)) for each in back
    )


def _card(identity: KeptIdentity, *, free: bool) -> Card:
    certificate = identity.certificate
    rows = (
        ("Organisation", certificate.organisation),
        (
            "Valid",
            phrased(
                "{valid_from} to {valid_to}",
                valid_from=long_day(certificate.valid_from),
                valid_to=long_day(certificate.valid_to),
            ),
        ),
        ("Fingerprint", in_groups(certificate.fingerprint)),
    )
    back_up = PageAction(f"{BACK_UP}{identity.id}", "Save a backup…", enabled=free)
    return Card(
        identity.id,
        certificate.name,
        summary=phrased(
            "{organisation}, valid until {valid_to}",
            organisation=certificate.organisation,
            valid_to=long_day(certificate.valid_to),
        ),
        blocks=(
            Facts(f"facts.{identity.id}", rows),
            ActionBlock(f"actions.{identity.id}", (back_up,)),
        ),
        removable=free,
        remove_label="Remove from this computer…",
    )
