"""What can be said of the open file, as blocks of the page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from appraisal_app.application.proving.words import Findings
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.verdicts import Verdict
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    PageAction,
)
from appraisal_app.ui.verifying.block import Tone, VerdictBlock

FILE, NUMBER = "file", "number"
_TONES: Mapping[Verdict, Tone] = MappingProxyType(
    {
        Verdict.GOOD: Tone.GOOD,
        Verdict.CHANGED: Tone.BAD,
        Verdict.UNKNOWN_SIGNER: Tone.DOUBT,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileChecked:
    """A case file that was checked."""

    name: str
    verdict: Verdict
    findings: Findings


def file_blocks(checked: FileChecked) -> tuple[Block, ...]:
    """The verdict, and three lists in plain words."""
    said = checked.findings
    return (
        Heading("name", checked.name),
        VerdictBlock(
            "verdict", word=said.word, sentence=said.sentence, tone=_TONES[checked.verdict]
        ),
        *_list("against", "What speaks against it", said.against),
        *_list("proved", "What is proved", said.proved),
        *_list("not_proved", "What is not proved", said.not_proved),
    )


def _list(key: str, title: str, sentences: tuple[str, ...]) -> Iterator[Block]:
    if sentences:
        yield Heading(key, title, level=3)
        for no, each in enumerate(sentences):
            yield Note(f"{key}.{no}", each, kind=NoteKind.QUIET)


def file_offers(name: str, *, enabled: bool) -> tuple[Block, ...]:
    """The two ways to check the open file."""
    return (
        Heading("whole_file", "The whole file"),
        Note(
            "whole_file.about",
            phrased(
                "Check all of {name}: its record of events, what is sealed, and every "
                "signed statement. If you hold a paper of it, compare the number at "
                "the foot of a page.",
                name=name,
            ),
        ),
        ActionBlock(
            "whole_file.actions",
            (
                PageAction(FILE, "Check this file", enabled=enabled),
                PageAction(NUMBER, "Compare a printed number…", enabled=enabled),
            ),
        ),
    )
