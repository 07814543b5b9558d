"""What of a draft is submitted, and what stays as it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.planted import MOMENT, planted

from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.objectives import Objective, ObjectiveId
from appraisal_app.domain.own_desk import OwnDesk, OwnReview
from appraisal_app.domain.own_words import (
    is_begun,
    rewritten,
    submission,
    submitted,
    taken_back,
    with_review,
)
from appraisal_app.domain.process import FrameworkUse
from appraisal_app.domain.reflection import AreaResponse, Reflection, Response

LATER = MOMENT + timedelta(days=3)


def review(**changes: object) -> OwnReview:
    whole: OwnReview = planted(OwnReview, "own")
    framework = replace(whole.frameworks[0], use=FrameworkUse.REVIEW)
    area = framework.domains[0].id
    draft = Reflection(
        id="own",
        responses=(
            Response(objective="one", progress="Words"),
            Response(objective="two"),
            Response(objective="dropped", progress="Not asked any more"),
        ),
        areas=(AreaResponse(area=area, growth="More"), AreaResponse(area="unknown", growth="No")),
        achievements="Proud",
    )
    objectives = tuple(Objective(id=ObjectiveId(each), title=each) for each in ("one", "two"))
    plain = replace(
        whole,
        id="own",
        frameworks=(framework,),
        objectives=objectives,
        draft=draft,
        submitted=(),
        withdrawn_at=None,
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_only_what_answers_a_question_and_has_words_is_submitted() -> None:
    words = submission(review(), at=MOMENT)
    assert [each.objective for each in words.responses] == ["one"]
    assert [each.growth for each in words.areas] == ["More"]
    assert words.achievements == "Proud"


def test_an_area_of_mere_questions_is_not_submitted() -> None:
    own = review()
    asking = replace(own.frameworks[0], use=FrameworkUse.PROMPTS)
    assert submission(replace(own, frameworks=(asking,)), at=MOMENT).areas == ()


def test_a_note_and_a_private_comment_are_in_no_submission() -> None:
    whole: OwnDesk = planted(OwnDesk, "desk")
    words = str(submission(whole.reviews[0], at=MOMENT))
    assert "desk.notes" not in words
    assert "received" not in words


@given(st.text(), st.text(), st.text())
def test_words_are_submitted_as_they_stand(progress: str, proud: str, ideas: str) -> None:
    own = review()
    draft = replace(
        own.draft,
        responses=(Response(objective="one", progress=progress, learning="x"),),
        achievements=proud,
        ideas=ideas,
    )
    after = submitted(replace(own, draft=draft), at=MOMENT)
    words = after.submitted[0]
    assert (words.responses[0].progress, words.achievements, words.ideas) == (
        progress,
        proud,
        ideas,
    )
    assert words == submission(replace(own, draft=draft), at=MOMENT)


def test_nothing_is_submitted_while_nothing_is_written() -> None:
    empty = review(draft=Reflection(id="own", responses=(Response(objective="one"),)))
    assert not is_begun(empty)
    with pytest.raises(DomainError):
        submitted(empty, at=MOMENT)


def test_a_second_edition_follows_only_when_the_first_is_taken_back() -> None:
    first = submitted(review(), at=MOMENT)
    assert first.is_submitted
    with pytest.raises(DomainError):
        submitted(first, at=LATER)
    again = submitted(taken_back(first, at=LATER), at=LATER)
    assert [each.edition for each in again.submitted] == [1, 2]
    assert again.submitted[0] == first.submitted[0]
    assert again.is_submitted


def test_what_was_never_submitted_cannot_be_taken_back() -> None:
    with pytest.raises(DomainError):
        taken_back(review(), at=MOMENT)


def desk(own: OwnReview) -> OwnDesk:
    return OwnDesk(id="file", reviews=(own,))


def test_an_edit_may_touch_a_draft_but_never_what_was_submitted() -> None:
    open_one = review()
    other_draft = replace(open_one.draft, ideas="New")
    assert not rewritten(desk(open_one), desk(replace(open_one, draft=other_draft)))
    sent = submitted(open_one, at=MOMENT)
    changes = (
        replace(sent, draft=other_draft),
        replace(sent, submitted=()),
        replace(sent, submitted=(replace(sent.submitted[0], ideas="New"),)),
        replace(sent, withdrawn_at=LATER),
    )
    assert all(rewritten(desk(sent), desk(each)) for each in changes)
    assert rewritten(desk(sent), OwnDesk(id="file"))


def test_after_taking_back_the_draft_is_open_and_the_edition_still_is_not() -> None:
    back = taken_back(submitted(review(), at=MOMENT), at=LATER)
    assert not rewritten(desk(back), desk(replace(back, draft=replace(back.draft, ideas="New"))))
    assert rewritten(desk(back), desk(replace(back, submitted=())))


def test_news_about_a_submitted_review_may_still_come_in() -> None:
    sent = submitted(review(), at=MOMENT)
    assert not rewritten(desk(sent), desk(replace(sent, label="Another")))


def test_a_review_is_put_back_in_its_place_or_added() -> None:
    own, other = review(), review(id="other")
    both = with_review(desk(own), other)
    assert [each.id for each in both.reviews] == ["own", "other"]
    assert with_review(both, replace(own, label="L")).reviews[0].label == "L"
