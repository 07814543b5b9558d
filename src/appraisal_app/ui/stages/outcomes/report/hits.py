"""What the open wording should not say: beside the words, with ways to put it right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from appraisal_app.application.passing_wording import let_stand
from appraisal_app.application.ports.interaction import TextQuestion
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.hit_kinds import HitKind
from appraisal_app.domain.open_wording.kinds import Hit
from appraisal_app.domain.open_wording.known import Known, known_from
from appraisal_app.domain.open_wording.looking import hits_in
from appraisal_app.domain.open_wording.passing import hold_again, minute_hits, passed_as
from appraisal_app.domain.open_wording.places import instead, open_words
from appraisal_app.domain.open_wording.voting import votes_in
from appraisal_app.domain.overrides import REASON_MIN
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.record import Record
from appraisal_app.domain.reporting import PassedWording
from appraisal_app.ui.forms.blocks import ActionBlock, Block, Note, NoteKind, PageAction
from appraisal_app.ui.stages.content import NewId, PageEdit
from appraisal_app.ui.stages.deeds import Deed, DeedTools

_INSTEAD, _STAND, _AGAIN = "instead:", "stand:", "hold_again:"
_BLOCKS = "It holds {minutes} back until it is changed or may stand with a reason."
_WARNS = "Look at it again; it holds nothing back."
_READ_BY = ("in minutes that everybody can read", "in the confidential minute")
_LONGEST = 60
_IN_THE_MINUTE = frozenset(
    {HitKind.RATING, HitKind.NAME, HitKind.OBJECTIVE, HitKind.FEEDBACK, HitKind.PRIVATE}
)
"""What stays out of the confidential minute as well."""


@dataclass(frozen=True, slots=True)
class Hits:
    """All hits of one record, found once for the whole page."""

    record: Record
    known: Known
    found: tuple[Hit, ...]

    def at(self, place: str) -> tuple[Block, ...]:
        """What is said below the field at that place, of the open minutes or the other ones."""
        numbered = enumerate(self.found)
        return tuple(
            block for no, hit in numbered if hit.place == place for block in self._said(no, hit)
        )

    @property
    def edits(self) -> Mapping[str, PageEdit]:
        """What the buttons change."""
        return {
            key: edit for no, hit in enumerate(self.found) for key, edit in self._edits(no, hit)
        }

    @property
    def deeds(self) -> Mapping[str, Deed]:
        """The buttons that ask for a reason."""
        return {f"{_STAND}{no}": _standing(hit) for no, hit in enumerate(self.found)}

    def advice(self, text: str) -> tuple[str, ...]:
        """What the confidential minute had better leave out of that text."""
        hits = hits_in(text, "", self.known)
        votes = votes_in(text, "", self.known)
        return tuple(
            phrased("{said} It stays out of this minute too.", said=_short(hit).said)
            for hit in hits
            if hit.is_block and hit.kind in _IN_THE_MINUTE and not _is_vote(hit, votes)
        )

    def _said(self, no: int, hit: Hit) -> Iterator[Block]:
        passed = passed_as(self.record, hit)
        key = f"hit.{no}"
        if passed is not None:
            yield Note(key, _why(passed), kind=NoteKind.QUIET)
            yield ActionBlock(f"{key}.actions", (_again(no),))
            return
        words = phrased(
            "{said} {kind}",
            said=_short(hit).said,
            kind=_blocks(hit.kind) if hit.is_block else _WARNS,
        )
        yield Note(key, words, kind=NoteKind.WARN if hit.is_block else NoteKind.QUIET)
        actions = tuple(_ways(no, hit))
        if actions:
            yield ActionBlock(f"{key}.actions", actions)

    def _edits(self, no: int, hit: Hit) -> Iterator[tuple[str, PageEdit]]:
        passed = passed_as(self.record, hit)
        if passed is not None:
            yield f"{_AGAIN}{no}", _holding(passed.id)
        elif hit.instead:
            yield f"{_INSTEAD}{no}", _replacing(hit)


def hits_of(record: Record) -> Hits:
    """Everything that does not look open in the open words."""
    known = known_from(record)
    found = tuple(
        hit for place, text in open_words(record.report) for hit in hits_in(text, place, known)
    )
    return Hits(record, known, (*found, *minute_hits(record)))


def _ways(no: int, hit: Hit) -> Iterator[PageAction]:
    if hit.instead:
        words = phrased(
            "Put “{instead}” instead of “{phrase}”", instead=hit.instead, phrase=_short(hit).phrase
        )
        yield PageAction(f"{_INSTEAD}{no}", words)
    if hit.is_block:
        yield PageAction(f"{_STAND}{no}", "Let it stand…", hint="You are asked for a reason.")


def _again(no: int) -> PageAction:
    return PageAction(f"{_AGAIN}{no}", "Take the reason back")


def _short(hit: Hit) -> Hit:
    """The hit with a phrase that a line can hold."""
    phrase = " ".join(hit.phrase.split())
    if len(phrase) <= _LONGEST:
        return replace(hit, phrase=phrase)
    return replace(hit, phrase=f"{phrase[:_LONGEST].rsplit(' ', 1)[0]}…")


def _why(passed: PassedWording) -> str:
    when = long_day(passed.at.date())
    return phrased(
        "“{phrase}” may stand in {kind}: {reason} ({when})",
        phrase=passed.phrase,
        kind=_minutes(passed.kind),
        reason=passed.reason,
        when=when,
    )


def _is_vote(hit: Hit, votes: tuple[Hit, ...]) -> bool:
    """Whether a graver word is said of it already."""
    return any(each.start < hit.end and hit.start < each.end for each in votes)


def _blocks(kind: HitKind) -> str:
    return phrased(_BLOCKS, minutes=_minutes(kind))


def _minutes(kind: HitKind) -> str:
    return "the confidential minute" if kind is HitKind.VOTE else "the open minutes"


def _replacing(hit: Hit) -> PageEdit:
    def change(record: Record, _: NewId) -> Record:
        return replace(record, report=instead(record.report, hit))

    return PageEdit(label=phrased("putting “{instead}”", instead=hit.instead), change=change)


def _holding(pass_id: str) -> PageEdit:
    return PageEdit(
        label="taking a reason back", change=lambda record, _: hold_again(record, pass_id)
    )


def _standing(hit: Hit) -> Deed:
    def deed(tools: DeedTools) -> None:
        reason = _asked(tools, hit)
        if reason is not None:
            services = tools.services
            let_stand(
                tools.editor,
                tools.case,
                hit,
                reason,
                pass_id=services.new_id(),
                at=services.clock.now(),
            )

    return deed


def _asked(tools: DeedTools, hit: Hit) -> str | None:
    """A reason that is long enough; asked again with what was written while it is not."""
    reason, more = "", ""
    while True:
        question = TextQuestion(
            title="Let it stand",
            text=phrased(
                "{said} Why may it stand {read_by}? The reason is kept in the record, "
                "not in the minutes.{more}",
                said=_short(hit).said,
                read_by=_READ_BY[hit.kind is HitKind.VOTE],
                more=more,
            ),
            label="Reason",
            accept="Record the reason",
            value=reason,
        )
        answer = tools.dialogs.ask_text(question)
        if answer is None or len(answer.strip()) >= REASON_MIN:
            return answer
        reason, more = (
            answer,
            phrased(" Write at least {reason_min} characters.", reason_min=REASON_MIN),
        )
