"""Groups and questions: who is asked, how many they are, and what; as the chair asked for it."""

from __future__ import annotations

from typing import Any

from appraisal_app.domain.feedback.asking import Group, Question, QuestionKind
from appraisal_app.domain.feedback.rounds import FeedbackRound
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.feedback.content import FeedbackContext, FeedbackPage
from appraisal_app.ui.feedback.frame import framed, who_blocks
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.feedback.texts import count_field
from appraisal_app.ui.forms.blocks import (
    Block,
    Card,
    Facts,
    Heading,
    ListField,
    Note,
    NoteKind,
    Option,
    PageAction,
)
from appraisal_app.ui.kept_pages.places import whole
from appraisal_app.ui.stages.fields import Ask, Listing, cards, choice, long_text, text
from appraisal_app.ui.stages.places import At

PURPOSE = "Who is asked, and what. It stands as it is from the first answer on."
STANDS = (
    "Answers have come, so questions and groups stand as they are. Names, and how many were asked, "
    "can still be put right."
)
TOO_SMALL = (
    "Nothing of this group can ever be shown: {asked} asked, and a question needs {needed} "
    "answers. Join it with another group before you send anything: take it out here, and count "
    "its people there, under a name that fits both."
)
TOO_SMALL_NOW = (
    "Nothing of this group can be shown: {asked} asked, and a question needs {needed} answers. "
    "Answers have come already, so groups stand as they are. Tell the chair, and do not count on "
    "what this group says."
)
ALL_OF_THEM = "A question is shown only if all {needed} of them answer it. A larger group is safer."
_KINDS = (
    Option(QuestionKind.CHOICE, "One word of the scale"),
    Option(QuestionKind.TEXT, "In their own words"),
)
_KIND_NAMES = {QuestionKind(each.value): each.label for each in _KINDS}
_LINE, _QUESTION = 80, 300


def page(context: FeedbackContext) -> FeedbackPage:
    """Groups with their numbers, the scale, and the questions."""
    feedback = context.feedback
    at = whole(feedback)
    stands = (Note("stands", STANDS, kind=NoteKind.QUIET),) if feedback.answers else ()
    blocks: tuple[Block, ...] = (
        *stands,
        _groups(at),
        Heading("heading.scale", "The words of the scale"),
        Facts("scale", tuple((each.label, each.meaning) for each in feedback.scale)),
        Note("scale.skip", "Whoever cannot tell leaves the question out.", kind=NoteKind.QUIET),
        _questions(at),
        *who_blocks(feedback, "What everybody is told before they answer"),
    )
    actions = (PageAction(Part.ENTERING, "Enter answers \u203a", primary=True),)
    return FeedbackPage(
        state=framed(context, Part.ASKING, blocks, purpose=PURPOSE, actions=actions)
    )


def _groups(at: At[FeedbackRound]) -> ListField:
    stands = bool(at.value.answers)

    def card(place: At[Any]) -> Card:
        group: Group = place.value
        asked = (
            phrased("{asked} asked", asked=group.asked)
            if group.asked is not None
            else "Not counted yet"
        )
        too_small = "; too few to be shown" if at.value.is_too_small(group) else ""
        return Card(
            group.id,
            group.name.strip() or "A group without a name",
            summary=phrased("{asked}{too_small}", asked=asked, too_small=too_small),
            blocks=(
                *_told_of(at.value, group, place.place.key_of("too_small")),
                text(place, "name", Ask("What is the group called?"), limit=_LINE),
                count_field(place, "asked", "How many people are asked?"),
            ),
            removable=not stands,
            remove_label="Take this group out",
        )

    ask = Ask(
        "Who is asked?",
        "Groups of three or four people are seldom heard: a group is shown only for a question "
        "that enough of it answered. Put small groups together before anybody answers.",
    )
    listing = Listing(
        card=card,
        make=lambda _, new: Group(id=new),
        add_label="" if stands else "Add a group",
        empty_text="Nobody is asked yet.",
    )
    return cards(at, "groups", ask, listing)


def too_small(feedback: FeedbackRound, group: Group) -> str:
    """That nothing of the group can ever be shown, and what to do; "" where it can."""
    if not feedback.is_too_small(group):
        return ""
    asked = (
        "1 person is"
        if group.asked == 1
        else phrased("{asked} people are", asked=group.asked or "no")
    )
    words = TOO_SMALL_NOW if feedback.answers else TOO_SMALL
    return phrased(words, asked=asked, needed=feedback.needed)


def _told_of(feedback: FeedbackRound, group: Group, key: str) -> tuple[Block, ...]:
    if sentence := too_small(feedback, group):
        return (Note(key, sentence, kind=NoteKind.WARN),)
    if group.asked == feedback.needed:
        words = phrased(ALL_OF_THEM, needed=feedback.needed)
        return (Note(key, words, kind=NoteKind.QUIET),)
    return ()


def _questions(at: At[FeedbackRound]) -> ListField:
    stands = bool(at.value.answers)

    def card(place: At[Any]) -> Card:
        question: Question = place.value
        fields = (
            long_text(place, "text", Ask("The question"), limit=_QUESTION),
            choice(place, "kind", Ask("How is it answered?"), _KINDS, QuestionKind),
        )
        return Card(
            question.id,
            question.text.strip() or "A question without words",
            summary=question.heading or _KIND_NAMES[question.kind],
            folded=True,
            blocks=(Facts(place.place.key_of("stands"), _told(question)),) if stands else fields,
            removable=not stands,
            remove_label="Take this question out",
        )

    ask = Ask("What is asked?", "The same of everybody, so that answers can stand side by side.")
    listing = Listing(
        card=card,
        make=lambda _, new: Question(id=new),
        add_label="" if stands else "Add a question",
        empty_text="Nothing is asked yet.",
    )
    return cards(at, "questions", ask, listing)


def _told(question: Question) -> tuple[tuple[str, str], ...]:
    return (("The question", question.text), ("Answered", _KIND_NAMES[question.kind]))
