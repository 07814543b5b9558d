"""Takes the chair's request onto the desk: a new review, or news about one that is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from appraisal_app.application.own_desk.request import objectives_of
from appraisal_app.domain.desk_papers import DeskRequest
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.objectives import Objective
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.own_words import with_review
from appraisal_app.domain.phrases import phrased
from appraisal_app.domain.reflection import Reflection, Response

NO_NEWS = "Nothing in the request has changed since you read it last."
SAFE = "What you wrote is untouched."


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The desk with the request, which review it is, and what is new in plain sentences."""

    desk: OwnDesk
    review: str
    news: tuple[str, ...] = ()
    is_new: bool = False


def take_request(desk: OwnDesk, request: DeskRequest, *, into: str = "") -> Taken:
    """The desk with the request; `into` is the id of a review begun by hand that it belongs to.

    A review that is known keeps its draft and everything that was submitted. One that a statement
    joined is still by hand, so its answers find their objectives now.
    """
    known = desk.review(request.review)
    begun = begun_by_hand(desk, request.review if known is not None else into)
    if begun is not None:
        return _joined(desk, begun, request)
    if known is not None:
        after = _asked(known, request)
        return Taken(
            desk=with_review(desk, after), review=after.id, news=tuple(_news(known, after))
        )
    new = _asked(OwnReview(id=request.review, draft=Reflection(id=request.review)), request)
    return Taken(desk=with_review(desk, new), review=new.id, is_new=True)


def may_join(review: OwnReview) -> bool:
    """Whether what comes may be laid over it: begun by hand, and nothing submitted yet."""
    return review.by_hand and not review.submitted


def begun_by_hand(desk: OwnDesk, review: str) -> OwnReview | None:
    """The review with that id, if what comes may be laid over it."""
    found = desk.review(review)
    return found if found is not None and may_join(found) else None


def _asked(review: OwnReview, request: DeskRequest) -> OwnReview:
    return replace(
        review,
        label=request.label,
        start=request.start,
        end=request.end,
        due=request.due,
        scale=request.scale,
        frameworks=request.frameworks,
        objectives=objectives_of(request),
        by_hand=False,
    )


def _joined(desk: OwnDesk, begun: OwnReview, request: DeskRequest) -> Taken:
    """Answers go with their objective, known by its title; the others stay in the draft."""
    ids: dict[str, str] = {_plain(each.title): each.id for each in objectives_of(request)}
    new_id: dict[str, str] = {
        each.id: ids[_plain(each.title)] for each in begun.objectives if _plain(each.title) in ids
    }
    responses = tuple(_moved(each, new_id) for each in begun.draft.responses)
    draft = replace(begun.draft, id=request.review, responses=responses)
    after = _asked(replace(begun, id=request.review, draft=draft), request)
    reviews = tuple(after if each.id == begun.id else each for each in desk.reviews)
    left = [each.title for each in begun.objectives if each.id not in new_id]
    news = tuple(
        phrased(
            "“{title}” is not in the request. What you wrote about it stays in "
            "your draft and is not submitted.",
            title=title,
        )
        for title in left
    )
    return Taken(desk=replace(desk, reviews=reviews), review=after.id, news=(*news, SAFE))


def _moved(response: Response, new_id: dict[str, str]) -> Response:
    return replace(response, objective=new_id.get(response.objective, response.objective))


def _plain(title: str) -> str:
    return " ".join(title.split()).casefold()


def _news(before: OwnReview, after: OwnReview) -> Iterator[str]:
    found = (*_dates(before, after), *_words(before, after), *_objectives(before, after))
    yield from (*found, SAFE) if found else (NO_NEWS,)


def _dates(before: OwnReview, after: OwnReview) -> Iterator[str]:
    if before.label != after.label:
        yield phrased("The review is now called {label}.", label=after.label)
    if (before.start, before.end) != (after.start, after.end):
        yield phrased(
            "It looks back on {start} to {end} now.",
            start=long_day(after.start),
            end=long_day(after.end),
        )
    if before.due != after.due:
        day = long_day(after.due)
        yield phrased("It is due on {day} now.", day=day) if day else "It has no due date any more."


def _words(before: OwnReview, after: OwnReview) -> Iterator[str]:
    if before.scale != after.scale:
        yield "The words of the scale have changed. Look at your own views again."
    if before.frameworks != after.frameworks:
        yield "The areas that are asked about have changed."


def _objectives(before: OwnReview, after: OwnReview) -> Iterator[str]:
    old: dict[str, Objective] = {each.id: each for each in before.objectives}
    new: dict[str, Objective] = {each.id: each for each in after.objectives}
    for key, each in new.items():
        if key not in old:
            yield phrased("“{title}” is a new objective.", title=each.title)
        elif old[key] != each:
            yield phrased(
                "“{title}” has changed: read its wording, measures and milestones again.",
                title=each.title,
            )
    for key, each in old.items():
        if key not in new:
            yield (
                phrased(
                    "“{title}” is not asked about any more. What you wrote about it stays "
                    "in your draft and is not submitted.",
                    title=each.title,
                )
            )
