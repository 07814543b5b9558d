"""Entering answers by hand: one form at a time, from paper or from a mail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from appraisal_app.application.feedback.entering import enter, take_out
from appraisal_app.application.ports.interaction import Choice
from appraisal_app.application.ports.interaction import Question as Asked
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.feedback.answering import closed
from appraisal_app.domain.feedback.asking import Question, QuestionKind
from appraisal_app.domain.feedback.rounds import LONGEST_TEXT, Answer, FeedbackRound, Reply
from appraisal_app.domain.feedback.summary import repeats
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.ui.feedback.by_form import DEEDS as BY_FORM
from appraisal_app.ui.feedback.by_form import by_form
from appraisal_app.ui.feedback.content import (
    FeedbackContext,
    FeedbackDeed,
    FeedbackPage,
    FeedbackTools,
)
from appraisal_app.ui.feedback.frame import framed, who_blocks
from appraisal_app.ui.feedback.keys import Part
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    ChoiceField,
    Facts,
    Heading,
    ListField,
    Note,
    NoteKind,
    Option,
    PageAction,
    SelectField,
    TableBlock,
    TextField,
)
from appraisal_app.ui.stages.wording import opening

NOTE, CLEAR, TAKE_OUT = "note", "clear", "take_out"
GROUP: Final = "writing.group"
PURPOSE: Final = "One form at a time, word for word, and nobody's name."
NO_NAMES: Final = (
    "Enter what stands on the form and nothing about who filled it in. Then delete the mail it "
    "came with, and shred the paper once the answers are here."
)
NOTHING_ASKED: Final = "Nobody is asked yet. Open the chair's request on Home first."
NOTED: Final = "Noted. The next form can be entered."
REPEAT: Final = (
    "The very same answers of this group are here already. Most likely the form came twice."
)
_OTHER, _SAME = "other", "same"
_SKIP: Final = Option("", "No answer")


def page(context: FeedbackContext) -> FeedbackPage:
    """The form that is being typed in, and how many are noted."""
    feedback = context.feedback
    if not feedback.groups or not feedback.questions:
        blocks: tuple[Block, ...] = (Note("nothing", NOTHING_ASKED, kind=NoteKind.WARN),)
    else:
        form = () if closed(feedback) else (*by_form(feedback), *_form(feedback))
        blocks = (*form, *_noted(feedback))
    actions = (
        PageAction(Part.ASKING, "\u2039 Groups and questions"),
        PageAction(Part.READING, "Read what was written \u203a", primary=True),
    )
    deeds = {NOTE: note, CLEAR: clear, **BY_FORM}
    outs = {f"{TAKE_OUT}.{each.id}": _taking_out(each.id) for each in feedback.answers}
    return FeedbackPage(
        state=framed(context, Part.ENTERING, blocks, purpose=PURPOSE, actions=actions),
        deeds={**deeds, **outs},
    )


def _form(feedback: FeedbackRound) -> tuple[Block, ...]:
    writing = feedback.writing
    is_begun = writing is not None and any(each.is_given for each in writing.replies)
    return (
        *who_blocks(feedback, "Before you type"),
        Heading("heading.form", "Type in what came back"),
        Note("form.no_names", NO_NAMES, kind=NoteKind.QUIET),
        _group_field(feedback),
        *(_field(feedback, each) for each in feedback.questions),
        ActionBlock(
            "form.do",
            (
                PageAction(
                    NOTE,
                    "Note these answers",
                    primary=True,
                    enabled=is_begun,
                    hint="" if is_begun else "Enter at least one answer first.",
                ),
                PageAction(CLEAR, "Empty the form", enabled=is_begun),
            ),
        ),
    )


def _group_field(feedback: FeedbackRound) -> SelectField:
    def write(kept: FeedbackRound, answer: str) -> FeedbackRound:
        return replace(kept, writing=replace(_writing(kept), group=answer))

    return SelectField(
        GROUP,
        "From which group?",
        options=tuple(Option(each.id, each.name) for each in feedback.groups),
        value=feedback.writing.group if feedback.writing is not None else "",
        write=write,
    )


def _field(feedback: FeedbackRound, question: Question) -> TextField | ChoiceField:
    key, reply = f"writing.{question.id}", _writing(feedback).to(question.id)

    def write(kept: FeedbackRound, answer: object) -> FeedbackRound:
        return _said(kept, question, str(answer))

    if question.kind is QuestionKind.TEXT:
        return TextField(
            key,
            question.text,
            value=reply.text,
            limit=LONGEST_TEXT,
            multiline=True,
            write=write,
        )
    scale = tuple(Option(each.key, each.label) for each in feedback.scale)
    return ChoiceField(key, question.text, options=(*scale, _SKIP), value=reply.chosen, write=write)


def _writing(feedback: FeedbackRound) -> Answer:
    if feedback.writing is not None:
        return feedback.writing
    return Answer(id="writing", group="", received_on=date.min)


def _said(feedback: FeedbackRound, question: Question, said: str) -> FeedbackRound:
    writing = _writing(feedback)
    is_text = question.kind is QuestionKind.TEXT
    reply = Reply(
        question=question.id, chosen="" if is_text else said, text=said if is_text else ""
    )
    others = tuple(each for each in writing.replies if each.question != question.id)
    return replace(feedback, writing=replace(writing, replies=(*others, reply)))


def note(tools: FeedbackTools) -> None:
    """Note the form that was typed in; ask when the very same is here already."""
    writing = _writing(tools.editor.feedback)
    said = {each.question: each.chosen or each.text for each in writing.replies}
    found = enter(tools.editor, writing.group, said, tools.services)
    if found.repeat_of:
        question = Asked(
            title="These answers are here already",
            text=REPEAT,
            choices=(
                Choice(_SAME, "It is the same form: empty this one"),
                Choice(_OTHER, "Somebody else said the very same: note it"),
            ),
        )
        answer = tools.dialogs.choose(question)
        if answer == _SAME:
            tools.editor.edit(lambda kept: replace(kept, writing=None), "emptying the form")
        elif answer == _OTHER:
            enter(tools.editor, writing.group, said, tools.services, is_another=True)
            tools.tell(NOTED)
        return
    tools.tell(NOTED)


def clear(tools: FeedbackTools) -> None:
    """Empty the form; undo brings it back."""
    tools.editor.edit(lambda kept: replace(kept, writing=None), "emptying the form")


def _taking_out(answer: str) -> FeedbackDeed:
    def deed(tools: FeedbackTools) -> None:
        take_out(tools.editor, answer)

    return deed


def _noted(feedback: FeedbackRound) -> tuple[Block, ...]:
    twice = dict(repeats(feedback))
    return (
        Heading("heading.noted", "What is here"),
        TableBlock(
            "noted.numbers",
            ("Group", "Asked", "Forms here"),
            tuple(
                (
                    each.name,
                    str(each.asked or "Not counted"),
                    str(len(feedback.answers_of(each.id))),
                )
                for each in feedback.groups
            ),
        ),
        ListField(
            "noted",
            "The forms",
            hint="Only you see these. Take one out if it was entered by mistake.",
            items=tuple(
                _card(feedback, number, each, is_repeat=each.id in twice)
                for number, each in enumerate(feedback.answers, start=1)
            ),
            empty_text="No form is here yet.",
        ),
    )


def words_chosen(count: int) -> str:
    """How many questions were answered with a word of the scale."""
    if not count:
        return "Nothing answered"
    return phrased_by(count, "{count} word chosen", "{count} words chosen", count=count)


def _card(feedback: FeedbackRound, number: int, answer: Answer, *, is_repeat: bool) -> Card:
    group = feedback.group(answer.group)
    texts = [each.text for each in answer.replies if each.text]
    said = opening(texts[0], "") if texts else words_chosen(len(answer.replies))
    repeat = "The same as another · " if is_repeat else ""
    return Card(
        answer.id,
        phrased(
            "{number}. {name}",
            number=number,
            name=group.name if group is not None else "A group that is gone",
        ),
        summary=phrased(
            "{repeat}{received_on} · {said}",
            repeat=repeat,
            received_on=long_day(answer.received_on),
            said=said,
        ),
        folded=True,
        blocks=(
            *_told(feedback, answer),
            ActionBlock(
                f"noted.{answer.id}.do",
                (PageAction(f"{TAKE_OUT}.{answer.id}", "Take this form out"),),
            ),
        ),
    )


def _told(feedback: FeedbackRound, answer: Answer) -> Iterator[Block]:
    labels = {each.key: each.label for each in feedback.scale}
    rows = tuple(
        (each.text, reply.text or labels.get(reply.chosen, reply.chosen))
        for each in feedback.questions
        if (reply := answer.to(each.id)).is_given
    )
    yield Facts(f"noted.{answer.id}.said", rows)
