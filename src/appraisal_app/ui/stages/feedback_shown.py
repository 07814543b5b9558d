"""A summary to read: question by question what each group says, and which group is held back."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.domain.feedback.asking import Question, QuestionKind
from appraisal_app.domain.feedback.rates import prompts, rate_of, rate_of_all
from appraisal_app.domain.feedback.released import FeedbackSummary, GroupSummary
from appraisal_app.domain.phrases import phrased, strung
from appraisal_app.ui.forms.blocks import Block, Heading, Note, NoteKind, TableBlock

HELD_BACK = "Not shown"
NOBODY = "Nothing is shown of any group here."


def summary_blocks(summary: FeedbackSummary, key: str) -> tuple[Block, ...]:
    """The whole summary; nothing else is in what is released."""
    return (*_heard(summary, key), *_by_question(summary, key))


def _heard(summary: FeedbackSummary, key: str) -> Iterator[Block]:
    yield Heading(f"{key}.groups.heading", "Who is heard")
    yield Note(
        f"{key}.floor",
        phrased(
            "A group is shown for a question once {floor} of it answered; of what "
            "is held back not even the number is told.",
            floor=summary.floor,
        ),
        kind=NoteKind.QUIET,
    )
    yield TableBlock(
        f"{key}.groups",
        ("Group", "Asked", "Heard here"),
        tuple(_row(each) for each in summary.groups),
        empty_text="No group is asked yet.",
    )
    rate = rate_of_all(summary)
    if rate is not None:
        yield Note(
            f"{key}.rate",
            phrased(
                "{answered} of {asked} asked are heard.", answered=rate.answered, asked=rate.asked
            ),
            kind=NoteKind.QUIET,
        )
    for number, sentence in enumerate(prompts(summary)):
        yield Note(f"{key}.prompt.{number}", sentence, kind=NoteKind.WARN)


def _row(group: GroupSummary) -> tuple[str, str, str]:
    if not group.is_shown:
        return group.name, HELD_BACK, HELD_BACK
    asked = str(group.asked) if group.asked else "Not counted"
    rate = rate_of(group)
    share = (
        phrased(" ({answered} in 100)", answered=rate.answered * 100 // rate.asked)
        if rate is not None
        else ""
    )
    return group.name, asked, phrased("{answered}{share}", answered=group.answered, share=share)


def _by_question(summary: FeedbackSummary, key: str) -> Iterator[Block]:
    for number, question in enumerate(summary.questions, start=1):
        place = f"{key}.{question.id}"
        yield Heading(
            f"{place}.heading", question.text, level=3, eyebrow=_eyebrow(question, number)
        )
        if question.kind is QuestionKind.TEXT:
            yield from _texts(summary, question, place)
        else:
            yield _table(summary, question, place)
        yield from _held_back(summary, question, place)


def _eyebrow(question: Question, number: int) -> str:
    return phrased("Question {number}", number=number) + (
        phrased(" · {heading}", heading=question.heading) if question.heading else ""
    )


def _table(summary: FeedbackSummary, question: Question, place: str) -> Block:
    shown = [(each, each.to(question.id)) for each in summary.groups]
    told = [(group, heard) for group, heard in shown if heard.is_shown]
    words = tuple(count.word for count in told[0][1].counts) if told else ()
    rows = tuple((group.name, *(str(c.times) for c in heard.counts)) for group, heard in told)
    return TableBlock(f"{place}.counts", ("Group", *words), rows, empty_text=NOBODY)


def _texts(summary: FeedbackSummary, question: Question, place: str) -> Iterator[Block]:
    told = [(each, each.to(question.id)) for each in summary.groups]
    shown = [(group, heard) for group, heard in told if heard.is_shown]
    if not shown:
        yield Note(f"{place}.none", NOBODY)
    for group, heard in shown:
        lines = strung(
            "\n", (phrased("- {split}", split=" ".join(text.split())) for text in heard.texts)
        )
        yield Note(f"{place}.{group.id}", phrased("{name}\n{lines}", name=group.name, lines=lines))


def _held_back(summary: FeedbackSummary, question: Question, place: str) -> Iterator[Block]:
    names = [each.name for each in summary.groups if not each.to(question.id).is_shown]
    is_any = len(names) < len(summary.groups)
    if names and is_any:
        text = phrased("{held_back}: {names}.", held_back=HELD_BACK, names=strung(", ", names))
        yield Note(f"{place}.held_back", text, kind=NoteKind.QUIET)
