"""What a group says is shown whole or not at all, and what is held back leaves no trace."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from appraisal_app.domain.feedback.asking import Group, Question, QuestionKind
from appraisal_app.domain.feedback.released import Heard
from appraisal_app.domain.feedback.rounds import Answer, FeedbackRound, Reply, Verdict, Vetted
from appraisal_app.domain.feedback.summary import repeats, summary, unvetted
from appraisal_app.domain.process import Rating

DAY = date(2026, 11, 2)
WORDS, OPEN = "listens", "tell_us"
SCALE = (
    Rating(key="often", label="Often", meaning=""),
    Rating(key="seldom", label="Seldom", meaning=""),
)
HEADS, TRUSTEES = "heads", "trustees"
ROUND = FeedbackRound(
    id="file",
    review="r1",
    label="2025/26",
    scale=SCALE,
    questions=(
        Question(id=WORDS, text="Listens before deciding"),
        Question(id=OPEN, text="What else?", kind=QuestionKind.TEXT),
    ),
    groups=(Group(id=HEADS, name="Headteachers", asked=6), Group(id=TRUSTEES, name="Trustees")),
)


def answer(number: int, group: str, *, chosen: str = "", text: str = "") -> Answer:
    replies = (Reply(question=WORDS, chosen=chosen), Reply(question=OPEN, text=text))
    return Answer(id=f"{group}{number}", group=group, received_on=DAY, replies=replies)


def asked(*answers: Answer) -> FeedbackRound:
    """The round with these answers, every text passed."""
    vetted = tuple(
        Vetted(answer=each.id, question=OPEN, verdict=Verdict.PASSED, by="C. Lerk", on=DAY)
        for each in answers
    )
    return replace(ROUND, answers=answers, vetted=vetted)


def heard(feedback: FeedbackRound, group: str, question: str) -> Heard:
    (found,) = [each for each in summary(feedback, on=DAY).groups if each.id == group]
    (said,) = [each for each in found.heard if each.question == question]
    return said


def test_two_answers_are_not_shown_and_three_are() -> None:
    three = [answer(n, HEADS, chosen="often") for n in range(3)]
    assert heard(asked(*three[:2]), HEADS, WORDS) == Heard(question=WORDS, is_shown=False)
    counts = heard(asked(*three), HEADS, WORDS).counts
    assert [(each.word, each.times) for each in counts] == [("Often", 3), ("Seldom", 0)]


def test_the_floor_counts_for_each_question_by_itself() -> None:
    answers = [answer(n, HEADS, chosen="often", text="Yes" if n else "") for n in range(3)]
    feedback = asked(*answers)
    assert heard(feedback, HEADS, WORDS).is_shown
    assert heard(feedback, HEADS, OPEN) == Heard(question=OPEN, is_shown=False)


def test_no_floor_below_three_is_kept_to() -> None:
    two = [answer(n, HEADS, chosen="often") for n in range(2)]
    assert not heard(replace(asked(*two), floor=1), HEADS, WORDS).is_shown
    four = [answer(n, HEADS, chosen="often") for n in range(4)]
    assert not heard(replace(asked(*four), floor=5), HEADS, WORDS).is_shown


def test_a_group_of_which_nothing_is_shown_tells_no_number() -> None:
    feedback = asked(*(answer(n, HEADS, chosen="often") for n in range(2)))
    hidden = summary(feedback, on=DAY).groups[0]
    assert (hidden.asked, hidden.answered) == (None, None)


def test_a_text_that_was_left_out_does_not_leave_two_alone() -> None:
    feedback = asked(*(answer(n, HEADS, text=f"Text {n}") for n in range(3)))
    assert heard(feedback, HEADS, OPEN).texts == ("Text 0", "Text 1", "Text 2")
    out = replace(feedback.vetted[1], verdict=Verdict.LEFT_OUT)
    fewer = replace(feedback, vetted=(feedback.vetted[0], out, feedback.vetted[2]))
    assert not heard(fewer, HEADS, OPEN).is_shown


def test_no_text_goes_out_that_nobody_vetted() -> None:
    feedback = asked(*(answer(n, HEADS, text=f"Text {n}") for n in range(4)))
    waiting = replace(feedback, vetted=feedback.vetted[:3])
    assert heard(waiting, HEADS, OPEN).texts == ("Text 0", "Text 1", "Text 2")
    assert [each.id for each, _ in unvetted(waiting)] == ["heads3"]


def test_reworded_texts_go_out_in_the_other_words() -> None:
    feedback = asked(*(answer(n, HEADS, text=f"Ann said {n}") for n in range(3)))
    other = replace(feedback.vetted[0], verdict=Verdict.REWORDED, words="[A colleague] said 0")
    reworded = replace(feedback, vetted=(other, *feedback.vetted[1:]))
    assert heard(reworded, HEADS, OPEN).texts[0] == "[A colleague] said 0"


def test_the_order_does_not_tell_who_answered_first() -> None:
    answers = [answer(n, HEADS, text=text) for n, text in enumerate(("zeal", "Apt", "moves"))]
    assert heard(asked(*answers), HEADS, OPEN).texts == ("Apt", "moves", "zeal")
    assert summary(asked(*answers), on=DAY) == summary(asked(*reversed(answers)), on=DAY)


def test_the_same_words_from_one_group_are_a_repeat_and_from_another_are_not() -> None:
    first = answer(1, HEADS, chosen="often", text="Open  door")
    again = replace(first, id="again", replies=tuple(reversed(first.replies)))
    elsewhere = answer(1, TRUSTEES, chosen="often", text="open door")
    assert repeats(asked(first, elsewhere, again)) == (("again", first.id),)


def _cells(feedback: FeedbackRound) -> dict[tuple[str, str], bool]:
    return {
        (group.id, each.question): each.is_shown
        for group in summary(feedback, on=DAY).groups
        for each in group.heard
    }


_REPLY = st.tuples(st.sampled_from(["", "often", "seldom"]), st.sampled_from(["", "Aa", "Bb"]))
_FORMS = st.lists(st.tuples(st.sampled_from([HEADS, TRUSTEES]), _REPLY), max_size=8)


def _made(forms: list[tuple[str, tuple[str, str]]]) -> FeedbackRound:
    return asked(*(answer(n, group, chosen=c, text=t) for n, (group, (c, t)) in enumerate(forms)))


@given(_FORMS, st.data())
def test_who_knows_all_answers_but_one_that_is_held_back_learns_nothing(
    forms: list[tuple[str, tuple[str, str]]], data: st.DataObject
) -> None:
    """Two truths that differ in one form of which nothing is shown are told alike."""
    assume(forms)
    place = data.draw(st.integers(0, len(forms) - 1))
    group = forms[place][0]
    other = [*forms]
    other[place] = (group, data.draw(_REPLY))
    one, two = _made(forms), _made(other)
    hidden = {cell for cell, shown in _cells(one).items() if not shown}
    assume(hidden == {cell for cell, shown in _cells(two).items() if not shown})
    assume({(group, WORDS), (group, OPEN)} <= hidden)
    assert summary(one, on=DAY) == summary(two, on=DAY)


@given(_FORMS, st.data())
def test_whether_a_form_came_at_all_is_not_told_of_a_group_that_stays_hidden(
    forms: list[tuple[str, tuple[str, str]]], data: st.DataObject
) -> None:
    assume(forms)
    place = data.draw(st.integers(0, len(forms) - 1))
    group = forms[place][0]
    one, two = _made(forms), _made(forms[:place] + forms[place + 1 :])
    for feedback in (one, two):
        cells = _cells(feedback)
        assume(not cells[group, WORDS])
        assume(not cells[group, OPEN])
    assert summary(one, on=DAY) == summary(two, on=DAY)


@given(_FORMS, st.data())
def test_one_hidden_reply_changes_nothing_that_is_shown_beside_it(
    forms: list[tuple[str, tuple[str, str]]], data: st.DataObject
) -> None:
    """The floor is by question: a hidden question tells nothing although its group shows others."""
    assume(forms)
    place = data.draw(st.integers(0, len(forms) - 1))
    group, (chosen, _) = forms[place]
    other = [*forms]
    other[place] = (group, (chosen, data.draw(st.sampled_from(["", "Aa", "Bb"]))))
    one, two = _made(forms), _made(other)
    assume(not _cells(one)[group, OPEN])
    assume(not _cells(two)[group, OPEN])
    assert summary(one, on=DAY) == summary(two, on=DAY)


@given(_FORMS, st.sampled_from([HEADS, TRUSTEES]), st.sampled_from(["Aa", "Bb"]))
def test_a_form_that_answers_only_what_is_held_back_is_not_even_counted(
    forms: list[tuple[str, tuple[str, str]]], group: str, text: str
) -> None:
    one, two = _made(forms), _made([*forms, (group, ("", text))])
    assume(not _cells(one)[group, OPEN])
    assume(not _cells(two)[group, OPEN])
    assert summary(one, on=DAY) == summary(two, on=DAY)


@given(_FORMS, st.data())
def test_what_was_left_out_is_not_told_apart_from_what_was_never_written(
    forms: list[tuple[str, tuple[str, str]]], data: st.DataObject
) -> None:
    assume(forms)
    place = data.draw(st.integers(0, len(forms) - 1))
    group, (chosen, text) = forms[place]
    assume(text)
    written = _made(forms)
    out = replace(written.vetted[place], verdict=Verdict.LEFT_OUT)
    left_out = replace(written, vetted=(*written.vetted[:place], out, *written.vetted[place + 1 :]))
    never = [*forms]
    never[place] = (group, (chosen, ""))
    assert summary(left_out, on=DAY) == summary(_made(never), on=DAY)
