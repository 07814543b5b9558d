"""The page that lays two copies side by side, as a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from types import MappingProxyType

from appraisal_app.application.ports.files import AggregateKey
from appraisal_app.application.two_copies.choosing import Choice, chosen_parts
from appraisal_app.application.two_copies.comparing import Compared, Difference, ReviewDifference
from appraisal_app.application.two_copies.names import name_of
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.domain.two_copies import ChangedIn, Relation
from appraisal_app.ui.forms.blocks import (
    Block,
    ChoiceField,
    Facts,
    Heading,
    Note,
    NoteKind,
    Option,
    PageAction,
    PageState,
    Problem,
)
from appraisal_app.ui.two_copies.blocks import Versions
from appraisal_app.ui.two_copies.versions import Row, Sides

KEEP, TAKE = "keep", "take"
TAKE_OVER, STOP, CHOOSE = "take_over", "stop_comparing", "choose_copy"
_PURPOSE = (
    "Both were worked in since they were the same. Choose for each part what is to stand in this "
    "file; nothing is mixed by itself, and the other copy is never changed."
)
_ONE_WENT_ON = (
    "Every part that differs is shown with both versions. Choose what is to be taken over into "
    "this file; what you do not choose stays as it is here, and the other copy is never changed."
)
_NO_COPY = "No copy lies beside this file. Choose the one that came back."
_BEHIND_PAGES = "They differ only in something that no page shows, such as the order of work."
_LEFT = "Still to choose: {count}, changed in both copies since they were the same."
_UNSETTLED = "Choose what is to stand in “{part}”: it was changed in both copies."


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """Two copies beside each other: their names, what differs, and both versions of each review.

    `sides` is by the id of the review, and "" for what the file has once.
    """

    ours: str
    theirs: str
    compared: Compared
    sides: Mapping[str, Sides]
    zone: tzinfo | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What the person answered, by the key of the choice; and what is still in the way."""

    answers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    problems: tuple[Problem, ...] = ()


def key_of_part(key: AggregateKey) -> str:
    """The key of a part's choice."""
    return f"choice.{key[0].__name__}.{key[1]}"


def key_of_review(cycle_id: str) -> str:
    """The key of the choice about a whole review."""
    return f"choice.review.{cycle_id}"


def two_copies_page(laid: Laid | None, chosen: Chosen) -> PageState:
    """The page, with or without a copy beside the file."""
    if laid is None:
        return PageState(
            step="two_copies",
            title="Two copies of this file",
            problems=chosen.problems,
            blocks=(Note("none", _NO_COPY),),
            actions=(PageAction(CHOOSE, "Choose a copy…", primary=True),),
        )
    taken = len(tuple(chosen_parts(laid.compared, choice_of(laid.compared, chosen.answers))))
    label = (
        phrased_by(taken, "Take over {taken} part…", "Take over {taken} parts…", taken=taken)
        if taken
        else "Take nothing over"
    )
    return PageState(
        step="two_copies",
        title="Two copies of this file",
        purpose=_PURPOSE if laid.compared.relation is Relation.PARTED else _ONE_WENT_ON,
        problems=chosen.problems,
        blocks=tuple(_blocks(laid, chosen)),
        actions=(
            PageAction(STOP, "Stop comparing"),
            PageAction(TAKE_OVER, label, primary=True, hint="A backup is made first."),
        ),
    )


def choice_of(compared: Compared, answers: Mapping[str, str]) -> Choice:
    """What the answers come to, with the defaults of whoever did not answer."""
    parts = (part.key for part in _single(compared) if _answer(part, answers) == TAKE)
    reviews = (
        each.cycle.id
        for each in compared.reviews
        if each.whole and each.is_takable and _answer_on_review(each, answers) == TAKE
    )
    return Choice(file_parts=frozenset(parts), reviews=frozenset(reviews))


def unsettled(compared: Compared, answers: Mapping[str, str]) -> tuple[Problem, ...]:
    """A line for each part that was changed in both copies and that nobody has decided about."""
    parts = (
        (key_of_part(part.key), name_of(part.kind))
        for part in _single(compared)
        if not _answer(part, answers)
    )
    reviews = (
        (key_of_review(each.cycle.id), phrased("Review {label}", label=each.cycle.label))
        for each in compared.reviews
        if each.whole and each.is_takable and not _answer_on_review(each, answers)
    )
    return tuple(
        Problem(phrased(_UNSETTLED, part=name), target=key) for key, name in (*parts, *reviews)
    )


def names_of_chosen(compared: Compared, choice: Choice) -> tuple[str, ...]:
    """What is taken over, in words: whole reviews, and single parts with their review."""
    labels: dict[str, str] = {each.cycle.id: each.cycle.label for each in compared.reviews}
    whole = tuple(
        phrased("Review {label}, whole", label=each.cycle.label)
        for each in compared.reviews
        if each.cycle.id in choice.reviews
    )
    single = tuple(
        phrased("{kind}, review {labels}", kind=name_of(part.kind), labels=labels[part.root_id])
        if part.root_id in labels
        else name_of(part.kind)
        for part in chosen_parts(compared, choice)
        if part.root_id not in choice.reviews
    )
    return (*whole, *single)


def _single(compared: Compared) -> Iterator[Difference]:
    """The parts that are chosen one by one."""
    yield from (part for part in compared.file_parts if part.is_takable)
    for review in compared.reviews:
        if not review.whole:
            yield from (part for part in review.parts if part.is_takable)


_DEFAULTS = {ChangedIn.HERE: KEEP, ChangedIn.THERE: TAKE, ChangedIn.BOTH: ""}


def _answer(part: Difference, answers: Mapping[str, str]) -> str:
    return answers.get(key_of_part(part.key), _DEFAULTS[part.changed])


def _answer_on_review(review: ReviewDifference, answers: Mapping[str, str]) -> str:
    return answers.get(key_of_review(review.cycle.id), _DEFAULTS[review.changed])


def _blocks(laid: Laid, chosen: Chosen) -> Iterator[Block]:
    compared = laid.compared
    yield Facts("facts", _facts(laid))
    if left := unsettled(compared, chosen.answers):
        count = phrased_by(len(left), "{count} part", "{count} parts", count=len(left))
        yield Note("left", phrased(_LEFT, count=count), kind=NoteKind.WARN)
    if compared.file_parts:
        yield Heading("file", "The trust", eyebrow="In every review of this file")
        for part in compared.file_parts:
            yield from _part(part, laid, chosen)
    for review in compared.reviews:
        yield from _review(review, laid, chosen)


def _facts(laid: Laid) -> tuple[tuple[str, str], ...]:
    compared = laid.compared
    rows = (
        ("This file", laid.ours),
        ("The other copy", laid.theirs),
        ("The same until", _moment(compared.parted_at, laid.zone)),
        ("Last work in the other copy", _moment(compared.last_there, laid.zone)),
    )
    return tuple(row for row in rows if row[1])


def _review(review: ReviewDifference, laid: Laid, chosen: Chosen) -> Iterator[Block]:
    key = f"review.{review.cycle.id}"
    yield Heading(key, phrased("Review {label}", label=review.cycle.label), eyebrow=_about(review))
    if review.whole:
        yield from _whole(review, laid, chosen)
    else:
        for part in review.parts:
            yield from _part(part, laid, chosen)


def _about(review: ReviewDifference) -> str:
    if review.ours is None:
        return _about_missing(review)
    if review.theirs is None:
        return "Disposed of in the other copy" if review.stays else "Only this file has it"
    if review.whole:
        return "Signed here" if review.ours.is_sealed else "Signed in the other copy"
    return ""


def _about_missing(review: ReviewDifference) -> str:
    if review.stays:
        return "Disposed of here; the other copy still has it"
    is_gone = review.changed is not ChangedIn.THERE
    return "Thrown away here; the other copy has it" if is_gone else "New in the other copy"


def _whole(review: ReviewDifference, laid: Laid, chosen: Chosen) -> Iterator[Block]:
    key = key_of_review(review.cycle.id)
    if not review.is_takable:
        yield Note(f"{key}.stays", _why_whole_stays(review), kind=NoteKind.LOCK)
    if review.ours is not None and review.theirs is not None:
        for part in review.parts:
            yield Heading(f"part.{key_of_part(part.key)}", name_of(part.kind), level=3)
            yield from _versions(part, laid)
    if review.is_takable:
        keep = "Leave it out" if review.ours is None else "Keep the review as it stands here"
        yield _choice(
            key,
            phrased("Review {label}", label=review.cycle.label),
            (keep, "Take the whole review from the other copy"),
            _answer_on_review(review, chosen.answers),
            chosen,
        )


def _why_whole_stays(review: ReviewDifference) -> str:
    if review.stays:
        return review.stays
    if review.theirs is None:
        return "It stays. If it is to go, throw it away here as well."
    return "What is signed stays as it is. Take what you need from the other copy by hand."


def _part(part: Difference, laid: Laid, chosen: Chosen) -> Iterator[Block]:
    key, name = key_of_part(part.key), name_of(part.kind)
    yield Heading(f"part.{key}", name, level=3, eyebrow=_changed(part, laid))
    yield from _versions(part, laid)
    if part.is_takable:
        words = ("Keep what is here", "Take the other copy's")
        yield _choice(key, name, words, _answer(part, chosen.answers), chosen)
    else:
        sealed = "Signed here, so it stays."
        none = "The other copy has none: it stays."
        said = part.stays or (sealed if part.is_sealed else none)
        yield Note(f"{key}.stays", said, kind=NoteKind.LOCK)


def _choice(key: str, name: str, words: tuple[str, str], value: str, chosen: Chosen) -> ChoiceField:
    error = next((each.text for each in chosen.problems if each.target == key), "")
    options = (Option(KEEP, words[0]), Option(TAKE, words[1]))
    label = phrased("What is to stand in “{name}”?", name=name)
    return ChoiceField(key, label, options=options, value=value, error=error)


def _changed(part: Difference, laid: Laid) -> str:
    where = {
        ChangedIn.HERE: "Changed only here",
        ChangedIn.THERE: "Changed only in the other copy",
        ChangedIn.BOTH: "Changed in both",
    }[part.changed]
    at = laid.compared.parted_at
    if at is None:
        return where
    return phrased("{where} since {at}", where=where, at=long_day(at.astimezone(laid.zone)))


def _versions(part: Difference, laid: Laid) -> Iterator[Block]:
    sides = laid.sides.get(part.root_id, laid.sides[""])
    rows = sides.rows(part)
    key = key_of_part(part.key)
    for number, row in enumerate(rows):
        yield Versions(f"{key}.{number}", _label(row), row.ours, row.theirs)
    if not rows:
        yield Note(f"{key}.behind", _BEHIND_PAGES, kind=NoteKind.QUIET)


def _label(row: Row) -> str:
    return (
        phrased("{card}: {question}", card=row.card, question=row.question)
        if row.card and row.question
        else row.card or row.question
    )


def _moment(at: datetime | None, zone: tzinfo | None) -> str:
    if at is None:
        return ""
    local = at.astimezone(zone)
    return phrased("{local}, {local2}", local=long_day(local), local2=f"{local:%H:%M}")
