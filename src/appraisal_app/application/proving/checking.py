"""Checks a case file against itself and against whatever others hold of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from appraisal_app.application.kept_post import correspondence
from appraisal_app.application.ports.files import CaseFile, ChainReport, Event, SignedHead
from appraisal_app.application.ports.repairs import REPAIRED
from appraisal_app.application.ports.signing import Signing
from appraisal_app.application.proving.anchors import Anchor, sent_along
from appraisal_app.application.proving.certificates import uncertified
from appraisal_app.application.two_copies.joining import JOINED
from appraisal_app.application.verifying import FileReport, verify_file
from appraisal_app.domain.packets import device_of
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.verdicts import Report, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Computer:
    """A computer that signed heads of the record: by its key, from when to when by its own clock.

    `met` names whose packets came from it, "" for nobody's.
    """

    sign: str
    heads: int
    first_at: datetime
    last_at: datetime
    last_seq: int
    is_this: bool = False
    met: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileCheck:
    """All that checking a file found.

    `held` are heads that others hold and that fit, `broken` those that do not; `unclear` are of
    another copy that was joined with this file, so that nobody can say. `uncertified` are
    certificates that the register lacks, each with the event that names it. `repaired` are the
    events with which a repair made this file out of a damaged one.
    """

    report: FileReport
    computers: tuple[Computer, ...] = ()
    held: tuple[Anchor, ...] = ()
    broken: tuple[Anchor, ...] = ()
    unclear: tuple[Anchor, ...] = ()
    uncertified: tuple[tuple[int, int], ...] = ()
    repaired: tuple[Event, ...] = ()
    is_protected: bool = True

    @property
    def chain(self) -> ChainReport:
        """What checking the record of events found."""
        return self.report.chain

    @property
    def verdict(self) -> Verdict:
        """Good, changed, or resting on signatures or computers that nobody vouches for."""
        if self.broken or self.report.verdict is Verdict.CHANGED:
            return Verdict.CHANGED
        is_open = self.chain.unsigned or self.uncertified
        return Verdict.UNKNOWN_SIGNER if is_open else self.report.verdict

    @property
    def good(self) -> bool:
        """Whether nothing speaks against the file."""
        return self.verdict is Verdict.GOOD

    def as_one_report(self, record_id: str) -> Report:
        """The verdict with every signature under every statement."""
        signatures = tuple(s for _, report in self.report.documents for s in report.signatures)
        return Report(verdict=self.verdict, signatures=signatures, record_id=record_id)


def check_file(
    case: CaseFile,
    signing: Signing,
    *,
    anchors: Sequence[Anchor] = (),
    own_sign: str = "",
) -> FileCheck:
    """Checks chain, signed heads, seals and statements, and compares every head that is held.

    `own_sign` is the sign of the computer that checks. Raises AppError where nothing can be read.
    """
    report = verify_file(case, signing)
    if report.chain.bad_seq is not None:
        return FileCheck(report=report, is_protected=case.is_protected)
    with case.unit_of_work() as unit:
        events = {each.seq: each for each in unit.events()}
        post = correspondence(unit)
        lacking = uncertified(unit, report.chain)
    met = {each.id: each.sender for each in post.devices}
    inside = (*sent_along(post), *_printed(case.document_id, report.documents))
    joined = _joined_to(events.values())
    found = [(each, each.fits(events.get(each.seq)), 0) for each in anchors]
    found += [(each, each.fits(events.get(each.seq)), joined) for each in inside]
    return FileCheck(
        report=report,
        computers=tuple(computers_of(report.chain.signed, own_sign, met)),
        held=tuple(each for each, fits, _ in found if fits),
        broken=tuple(each for each, fits, until in found if not fits and each.seq > until),
        unclear=tuple(each for each, fits, until in found if not fits and each.seq <= until),
        uncertified=lacking,
        repaired=tuple(each for each in events.values() if each.kind == REPAIRED),
        is_protected=case.is_protected,
    )


def computers_of(
    signed: Iterable[SignedHead], own_sign: str, met: Mapping[str, str]
) -> Iterator[Computer]:
    """Who vouches, by their signs; `met` names the senders of packets by sign."""
    by_sign: dict[str, list[SignedHead]] = {}
    for each in signed:
        by_sign.setdefault(device_of(each.device).fingerprint, []).append(each)
    for sign, heads in by_sign.items():
        yield Computer(
            sign=sign,
            heads=len(heads),
            first_at=min(head.at for head in heads),
            last_at=max(head.at for head in heads),
            last_seq=heads[-1].head.seq,
            is_this=sign == own_sign,
            met=met.get(sign, ""),
        )


_SIGNED = {Verdict.GOOD, Verdict.UNKNOWN_SIGNER, Verdict.INCOMPLETE}


def _printed(document: str, statements: Iterable[tuple[str, Report]]) -> Iterator[Anchor]:
    """The heads on signed statements that were made from this file."""
    for title, report in statements:
        file, _, number = (report.record_id or "").partition(":")
        digits = "".join((report.record_fingerprint or "").split())
        if file == document and number.isdecimal() and digits and report.verdict in _SIGNED:
            held = phrased("by whoever has {title} as it was signed", title=title)
            yield Anchor(seq=int(number), digits=digits, held=held)


def _joined_to(events: Iterable[Event]) -> int:
    """Up to which number heads may be of another copy, from which parts were taken over."""
    bodies = (each.body.get("copy") for each in events if each.kind == JOINED)
    heads = (cast("Mapping[str, int]", each) for each in bodies if isinstance(each, Mapping))
    return max((each["seq"] for each in heads), default=0)
