"""What can be said of a PDF, as a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.application.documents.words import SIGNERS, moment
from appraisal_app.application.verifying import CLOCK_NOTE, FIELD_OF
from appraisal_app.domain.phrases import phrased, small
from appraisal_app.domain.verdicts import Report, SignatureReport, Verdict, in_groups
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Facts,
    Heading,
    Note,
    NoteKind,
    PageAction,
    PageState,
    Problem,
    ProgressBlock,
)
from appraisal_app.ui.verifying.block import Tone, VerdictBlock
from appraisal_app.ui.verifying.file_state import FileChecked, file_blocks, file_offers

CHOOSE, STATEMENT = "choose", "statement"

_WORDS: Mapping[Verdict, tuple[str, Tone]] = MappingProxyType(
    {
        Verdict.UNREADABLE: ("Cannot be read", Tone.NOTHING),
        Verdict.UNSIGNED: ("Not signed", Tone.NOTHING),
        Verdict.CHANGED: ("Changed or damaged", Tone.BAD),
        Verdict.INCOMPLETE: ("Not everybody has signed", Tone.OPEN),
        Verdict.UNKNOWN_SIGNER: ("Unchanged, but a signer is not known", Tone.DOUBT),
        Verdict.GOOD: ("Good", Tone.GOOD),
    }
)
_OF_ONE: Mapping[Verdict, str] = MappingProxyType(
    {
        Verdict.GOOD: "Good: the certificate is the one recorded for that day",
        Verdict.UNKNOWN_SIGNER: "Unchanged, but this certificate is not recorded here",
        Verdict.CHANGED: "Does not hold: the file is not as it was signed",
    }
)
_OFFICES = {field: SIGNERS[role] for role, field in FIELD_OF.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A PDF that was judged: its name, the verdict, and against which file's signers.

    `trust` is "" when no file was open; `is_ours` when the record in it is of the open file,
    `is_kept` when it lies in an open file with papers to read.
    """

    name: str
    report: Report
    trust: str = ""
    is_ours: bool = False
    is_kept: bool = False


def verifying_page(
    checked: Checked | FileChecked | None,
    problems: tuple[Problem, ...] = (),
    *,
    working: str = "",
    can_check_own: bool = False,
    file_name: str = "",
) -> PageState:
    """The page before, while and after something is judged; `file_name` is the open file's."""
    own = (PageAction(STATEMENT, "Check this review's statement", enabled=not working),)
    choose = PageAction(CHOOSE, "Choose a PDF…", primary=True, enabled=not working)
    working_blocks = (ProgressBlock("working", working),) if working else ()
    return PageState(
        step="verifying",
        title="Check a PDF or this file",
        purpose="Who signed a PDF, when, and whether a single byte has changed since; and whether "
        "this file is as the application left it. Nothing leaves this computer.",
        problems=problems,
        blocks=(
            *working_blocks,
            *(_found(checked) if checked else _before(working)),
            ActionBlock("pdf.actions", (*(own if can_check_own else ()), choose)),
            *(file_offers(file_name, enabled=not working) if file_name else ()),
        ),
    )


def _before(working: str) -> tuple[Block, ...]:
    if working:
        return ()
    return (
        Note(
            "before",
            "Choose a PDF, or drop one anywhere on the window. It is only read, never changed.",
        ),
    )


def _found(checked: Checked | FileChecked) -> tuple[Block, ...]:
    return _result(checked) if isinstance(checked, Checked) else file_blocks(checked)


def _result(checked: Checked) -> tuple[Block, ...]:
    report = checked.report
    word, tone = _WORDS[report.verdict]
    return (
        Heading("name", checked.name),
        VerdictBlock("verdict", word=word, sentence=report.sentence, tone=tone),
        *(block for no, each in enumerate(report.signatures) for block in _signature(no, each)),
        *_missing(report),
        Note("against", _against(checked), kind=NoteKind.QUIET),
        *((Note("clock", CLOCK_NOTE, kind=NoteKind.QUIET),) if report.signatures else ()),
    )


def _signature(number: int, signature: SignatureReport) -> tuple[Block, ...]:
    office = _OFFICES.get(signature.field, signature.field)
    when = moment(signature.claimed_at) if signature.claimed_at else "no time is given"
    rows = (
        ("Signed by", signature.signer_name or "no name is given"),
        ("On", when),
        ("Fingerprint", in_groups(signature.fingerprint) or "none"),
        ("Verdict", _OF_ONE.get(signature.verdict, _WORDS[signature.verdict][0])),
    )
    return (
        Heading(
            f"signature.{number}",
            phrased("Signature of the {office}", office=small(office)),
            level=3,
        ),
        Facts(f"signature.{number}.facts", rows),
    )


def _missing(report: Report) -> tuple[Block, ...]:
    if not report.missing:
        return ()
    rows = tuple(("Not signed yet", _OFFICES.get(each, each)) for each in report.missing)
    return (Facts("missing", rows),)


def _against(checked: Checked) -> str:
    if checked.is_kept and not checked.report.signatures:
        return "The paper was copied before anybody signed it."
    if checked.is_kept:
        return (
            "This file records nobody's certificate. Read each fingerprint to its signer on the "
            "telephone before you rely on it."
        )
    if not checked.trust:
        return (
            "No file is open, so no signer is known here. Open the review's own file to compare "
            "the certificates with those recorded in it."
        )
    ours = " The record in it belongs to the open file." if checked.is_ours else ""
    return phrased(
        "Compared with the signers recorded in the open file of {trust}.{ours}",
        trust=checked.trust,
        ours=ours,
    )
