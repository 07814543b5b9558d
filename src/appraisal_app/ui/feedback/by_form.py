"""Forms for stakeholders without the application: made for a group, and brought in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Final

from appraisal_app.application.exporting import export_new
from appraisal_app.application.fillable.stakeholders.issuing import (
    TOO_MANY,
    MadeForm,
    answers_wanted_by,
    give_group_forms,
    make_group_form,
    make_numbered_forms,
)
from appraisal_app.application.ports.interaction import Choice, DayQuestion, FileKind, TextQuestion
from appraisal_app.application.ports.interaction import Question as Asked
from appraisal_app.domain.english_dates import long_day
from appraisal_app.domain.errors import DomainError, Refusal
from appraisal_app.domain.feedback.asking import Group
from appraisal_app.domain.feedback.rounds import FeedbackRound, GroupForm
from appraisal_app.domain.phrases import phrased, phrased_by
from appraisal_app.ui.destinations import BRINGING_FORMS
from appraisal_app.ui.feedback.asking import too_small
from appraisal_app.ui.feedback.content import FeedbackDeed, FeedbackTools
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Heading,
    Note,
    NoteKind,
    PageAction,
    TableBlock,
)

MAKE, BRING_IN = "make_form", "bring_in_forms"
HOW: Final = (
    "A form is a PDF that anybody can fill in. It says who will see what, in what form and until "
    "when, and asks for no name. E-mails are out of the application's reach: once a form is taken "
    "in, delete the mail with which it came."
)
WHICH: Final = (
    "One form for the whole group tells nobody who sent it; one that comes twice is known by its "
    "answers. A form with a number for each tells you more surely, but whoever hands the forms out "
    "may know whose number is whose."
)
MADE_ONE: Final = (
    "The form is saved as “{name}”. Send it to everybody in the group, and bring in what comes "
    "back with “Bring in forms…”, or drop it on the window."
)
DUE: Final = (
    "The day stands on the form, and should leave you a week to read what people wrote before the "
    "summary is wanted. A form that comes later is taken in as well, until the summary is released."
)
HOW_MANY: Final = "Each form gets the next number of this group."
_PDFS = (FileKind("PDF", ("pdf",)),)
_ONE, _EACH, _NOT_NOW = "one", "each", "not_now"
_LONGEST_NAME: Final = 80


def by_form(feedback: FeedbackRound) -> tuple[Block, ...]:
    """What can be made and brought in, and what was made."""
    actions = (
        PageAction(MAKE, "Make a form for a group…"),
        PageAction(BRING_IN, "Bring in forms…"),
    )
    rows = tuple(_rows(feedback))
    table = TableBlock("by_form.forms", ("Form", "For", "Made"), rows)
    return (
        Heading("heading.by_form", "By form"),
        Note("by_form.how", HOW, kind=NoteKind.QUIET),
        ActionBlock("by_form.do", actions),
        *((table,) if rows else ()),
    )


def _rows(feedback: FeedbackRound) -> list[tuple[str, str, str]]:
    """A line for each form of a group; numbered ones of a group and day share one."""
    singles = [each for each in feedback.forms if not each.number]
    numbered = [each for each in feedback.forms if each.number]
    rows = [(each.id, _group_of(feedback, each), long_day(each.made_on)) for each in singles]
    for group, day in dict.fromkeys((each.group, each.made_on) for each in numbered):
        of_them = [each for each in numbered if (each.group, each.made_on) == (group, day)]
        count = phrased("{count} with numbers", count=len(of_them))
        rows.append((count, _group_of(feedback, of_them[0]), long_day(day)))
    return rows


def _group_of(feedback: FeedbackRound, form: GroupForm) -> str:
    group = feedback.group(form.group)
    return group.name.strip() if group is not None else "A group that is gone"


def make(tools: FeedbackTools) -> None:
    """Save one form, or a numbered one for each, and remember them."""
    group = _chosen_group(tools)
    if group is None:
        return
    which = tools.dialogs.choose(_which(tools.editor.feedback, group))
    if which == _NOT_NOW:
        return
    answer = tools.dialogs.ask_day(_day(tools))
    if answer is None:
        return
    if which == _EACH:
        _make_numbered(tools, group, answer.day)
    else:
        _make_one(tools, group, answer.day)


def bring_in(tools: FeedbackTools) -> None:
    """Turn to the page on which forms are brought in."""
    tools.navigate(BRINGING_FORMS)


DEEDS: Mapping[str, FeedbackDeed] = MappingProxyType({MAKE: make, BRING_IN: bring_in})


def _chosen_group(tools: FeedbackTools) -> Group | None:
    groups = tools.editor.feedback.groups
    if len(groups) <= 1:
        return groups[0] if groups else None
    names = tuple(Choice(each.id, each.name.strip() or "Nameless") for each in groups)
    answer = tools.dialogs.choose(
        Asked(
            title="For which group?",
            text="Every group is asked the same.",
            choices=(*names, Choice(_NOT_NOW, "Not now")),
        )
    )
    return tools.editor.feedback.group(answer)


def _day(tools: FeedbackTools) -> DayQuestion:
    today = tools.services.clock.today()
    return DayQuestion(
        title="Until when do people answer?",
        text=DUE,
        label="Due on",
        accept="Go on",
        today=today,
        value=answers_wanted_by(tools.editor.feedback, today),
    )


def _which(feedback: FeedbackRound, group: Group) -> Asked:
    warning = too_small(feedback, group)
    return Asked(
        title=phrased("A form for “{name}”", name=group.name.strip()),
        text=phrased("{warning}\n\n{which}", warning=warning, which=WHICH) if warning else WHICH,
        choices=(
            Choice(_ONE, "One form for everybody"),
            Choice(_EACH, "A number for each…"),
            Choice(_NOT_NOW, "Not now"),
        ),
    )


def _make_one(tools: FeedbackTools, group: Group, due: date | None) -> None:
    made = make_group_form(tools.editor, tools.services, group.id, due=due)
    suggestion = tools.documents / f"{_file_name(tools, group)}.pdf"
    path = tools.dialogs.save_path("Save the form", suggestion, _PDFS)
    if path is not None:
        give_group_forms((made,), lambda _: path, tools.editor)
        tools.tell(phrased(MADE_ONE, name=path.name))


def forms_saved(count: int) -> str:
    """What to do with forms that have a number each."""
    return phrased_by(
        count,
        "{count} form is saved. Hand it out, and bring it in with “Bring in forms…” when it comes "
        "back, or drop it on the window.",
        "{count} forms are saved. Hand out one to each, and bring in what comes back with “Bring "
        "in forms…”, or drop it on the window.",
        count=count,
    )


def _make_numbered(tools: FeedbackTools, group: Group, due: date | None) -> None:
    said = tools.dialogs.ask_text(
        TextQuestion(
            title="A form for each",
            text=HOW_MANY,
            label="How many forms?",
            accept="Choose a folder…",
            value=str(group.asked or ""),
        )
    )
    folder = tools.dialogs.folder("Save the forms", start=tools.documents) if said else None
    if said is None or folder is None:
        return
    editor, count = tools.editor, _number(said)
    made = make_numbered_forms(editor, tools.services, group.id, how_many=count, due=due)
    name = _file_name(tools, group)

    def place(each: MadeForm) -> Path:
        return folder / f"{name} {each.form.number}.pdf"

    give_group_forms(made, place, editor, export_new)
    tools.tell(forms_saved(len(made)))


def _number(said: str) -> int:
    text = said.strip()
    if not (text.isascii() and text.isdigit()):
        raise DomainError((Refusal(sentence=TOO_MANY, hard=True),))
    return int(text[:4])


def _file_name(tools: FeedbackTools, group: Group) -> str:
    words = phrased(
        "Feedback form {label} {name}", label=tools.editor.feedback.label, name=group.name
    ).strip()
    return "".join(c if c.isalnum() or c == " " else "-" for c in words)[:_LONGEST_NAME]
