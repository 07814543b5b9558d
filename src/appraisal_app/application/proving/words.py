"""What checking a file found, in plain words: what is proved, and what is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from appraisal_app.application.proving.anchors import Anchor
from appraisal_app.application.proving.checking import Computer, FileCheck
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import capital, phrased, phrased_by, strung
from appraisal_app.domain.verdicts import Verdict

NEVER_PROVED = (
    "The times. They are those of the computers' own clocks; nobody else vouches for them.",
    "Who sat at the keyboard. A computer's signature says which computer, not which person.",
    "That what was typed is true.",
    (
        "Anything against whoever has a computer's key and the only copy of the file: they can "
        "write the whole record anew. Only a number that somebody else holds shows it."
    ),
)
"""What no check of a file can prove."""
CUT_OFF = (
    "That nothing is missing at the end. Compare the number at the foot of the newest paper or "
    "packet that somebody else has."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """The headline, its sentence, and three lists of sentences."""

    word: str
    sentence: str
    against: tuple[str, ...]
    proved: tuple[str, ...]
    not_proved: tuple[str, ...]


def findings(check: FileCheck) -> Findings:
    """All of it in words."""
    word, sentence = _headline(check)
    return Findings(
        word=word,
        sentence=sentence,
        against=tuple(_against(check)),
        proved=tuple(_proved(check)),
        not_proved=tuple(_not_proved(check)),
    )


def _headline(check: FileCheck) -> tuple[str, str]:
    return (_REPAIRED if check.repaired else _HEADLINES)[check.verdict]


_REPAIRED = {
    Verdict.GOOD: (
        "A repair made this file out of a damaged one",
        "What is in it fits together. Keep the damaged file and your backups for what is not.",
    ),
    Verdict.CHANGED: (
        "A repair made this file, and not all of it is there",
        (
            "Keep the damaged file, and fetch what is named below from a backup or from whoever "
            "has it."
        ),
    ),
    Verdict.UNKNOWN_SIGNER: (
        "A repair made this file, and not everything in it is vouched for",
        "Read below what is open, and ask the people named before you rely on it.",
    ),
}
_HEADLINES = {
    Verdict.GOOD: ("Nothing was altered", "Everything in this file fits together."),
    Verdict.CHANGED: (
        "Something was altered",
        "Do not rely on this file as it is. Keep it, open your newest backup, and compare.",
    ),
    Verdict.UNKNOWN_SIGNER: (
        "It fits together, but not everything is vouched for",
        "Read below what is open, and ask the people named before you rely on it.",
    ),
}


def _against(check: FileCheck) -> Iterator[str]:
    yield from _repairs(check)
    chain = check.chain
    if chain.bad_seq is not None:
        yield phrased(
            "Event {bad_seq} of the record does not fit: {reason}.",
            bad_seq=chain.bad_seq,
            reason=chain.reason,
        )
    if chain.altered:
        yield phrased(
            "{count} altered by something other than this application.",
            count=_parts(len(chain.altered)),
        )
    for each in check.broken:
        yield (
            phrased(
                "The record does not have event {seq} as it is held {held}: it was "
                "written anew, or its end was cut off.",
                seq=each.seq,
                held=each.held,
            )
        )
    for title, report in check.report.documents:
        if report.verdict in {Verdict.CHANGED, Verdict.UNREADABLE}:
            yield phrased("The kept pages of {title} were altered or are gone.", title=title)
        if report.verdict is Verdict.UNKNOWN_SIGNER:
            yield phrased(
                "{title} is unchanged, but a signer is not recorded here.", title=_capital(title)
            )
    yield from _lacking(check)
    if chain.unsigned:
        yield (
            phrased(
                "No computer vouches for event {unsigned} and those after it. Either "
                "the program could not use its key, or somebody wrote them another "
                "way.",
                unsigned=chain.unsigned,
            )
        )


def _repairs(check: FileCheck) -> Iterator[str]:
    for each in check.repaired:
        yield (
            phrased(
                "On {at} this file was made out of a damaged one (event {seq}). What "
                "could not be read is not in it.",
                at=long_day(each.at.date()),
                seq=each.seq,
            )
        )


def _lacking(check: FileCheck) -> Iterator[str]:
    for number, seq in check.uncertified:
        yield (
            phrased(
                "The register of disposals lacks certificate {number}, under which "
                "event {seq} says that something went. Ask who took its line out, and "
                "enter it again.",
                number=number,
                seq=seq,
            )
        )


def _proved(check: FileCheck) -> Iterator[str]:
    chain = check.chain
    if chain.bad_seq is not None:
        return
    yield (
        phrased(
            "All {seq} events of the record fit together: none before the last "
            "was changed, taken out, put in or moved.",
            seq=chain.head.seq,
        )
    )
    if not chain.altered:
        yield "Every part of the file is as the record last noted it, and sealed parts as sealed."
    yield from _disposed(check)
    for computer in check.computers:
        yield _vouches(computer)
    newest = {each.held: each for each in sorted(check.held, key=lambda each: each.seq)}
    for each in newest.values():
        yield _held(each)
    for title, report in check.report.documents:
        if report.verdict is Verdict.GOOD:
            yield phrased(
                "{title} is, byte for byte, what everybody signed.", title=_capital(title)
            )


def _disposed(check: FileCheck) -> Iterator[str]:
    """What went for good: that it is not there is no fault, and its hashes stay explained."""
    gone = check.chain.disposed
    for certificate, seq in dict.fromkeys((each.certificate, each.seq) for each in gone):
        names = [each.ref.aggregate for each in gone if each.seq == seq]
        papers = names.count(_PAPER)
        parts = len(names) - papers
        what = [
            *([_of_a_review(parts)] if parts else []),
            *(
                [phrased_by(papers, "{papers} kept paper", "{papers} kept papers", papers=papers)]
                if papers
                else []
            ),
        ]
        said = phrased(": {what}", what=strung(" and ", what)) if what else ""
        which = (
            phrased("certificate {certificate}", certificate=certificate)
            if certificate
            else _LOST_NUMBER
        )
        yield phrased(
            "Disposed under {which}, by event {seq}{said}.", which=which, seq=seq, said=said
        )


_LOST_NUMBER = "a certificate whose number was lost with damage"


_PAPER = "blob"


def _vouches(each: Computer) -> str:
    who = "This computer" if each.is_this else "A computer"
    whose = phrased(", known from packets of {met}", met=each.met) if each.met else ""
    first, last = long_day(each.first_at.date()), long_day(each.last_at.date())
    when = (
        phrased("on {first}", first=first)
        if first == last
        else phrased("from {first} to {last}", first=first, last=last)
    )
    return phrased(
        "{who} (sign {sign}{whose}) vouches for the record up to event "
        "{last_seq}; it signed {heads}, {when} by the dates of the record.",
        who=who,
        sign=each.sign,
        whose=whose,
        last_seq=each.last_seq,
        heads=_times(each.heads),
        when=when,
    )


def _held(each: Anchor) -> str:
    return phrased(
        "The record still has event {seq} as it is held {held}.", seq=each.seq, held=each.held
    )


def _not_proved(check: FileCheck) -> Iterator[str]:
    later = len(check.chain.not_yet_recorded)
    if later:
        yield phrased(
            "What was saved since the record last noted it: {later}.", later=_parts(later, verb="")
        )
    for title, report in check.report.documents:
        if report.verdict is Verdict.UNSIGNED:
            yield phrased("{title}: nobody signed it by key.", title=_capital(title))
        if report.verdict is Verdict.INCOMPLETE:
            yield phrased("{title}: not everybody has signed it.", title=_capital(title))
    if not check.is_protected:
        yield (
            "That no byte of the file was altered: without a passphrase only what the record notes "
            "is checked. Give it a passphrase, and every byte is."
        )
    if check.unclear:
        yield "Numbers that went out with a copy that was joined with this file."
    if any(not each.is_this and not each.met for each in check.computers):
        yield (
            "Whose the computers are that no packet came from. Ask those who work in this file for "
            "their computers' signs."
        )
    yield CUT_OFF
    yield from NEVER_PROVED


def _capital(title: str) -> str:
    return capital(title)


def _parts(number: int, *, verb: str = "was") -> str:
    plural = "were" if verb else ""
    text = (
        phrased("1 part {verb}", verb=verb)
        if number == 1
        else phrased("{number} parts {plural}", number=number, plural=plural)
    )
    return text.strip()


def _of_a_review(parts: int) -> str:
    return phrased_by(parts, "{parts} part of a review", "{parts} parts of a review", parts=parts)


def _times(number: int) -> str:
    return "once" if number == 1 else phrased("{number} times", number=number)
