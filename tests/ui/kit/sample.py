"""A page and a window with believable content, for tests and for looking at."""

from __future__ import annotations

from datetime import date

from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Card,
    Check,
    CheckField,
    ChecksField,
    ChoiceField,
    DateField,
    Due,
    Facts,
    Heading,
    ListField,
    Note,
    NoteKind,
    Option,
    PageAction,
    PageState,
    Problem,
    SelectField,
    TableBlock,
    TextField,
)

WHO = "Panel and adviser, once submitted"
RATINGS = (
    Option("met", "Met", "the success criteria are met"),
    Option("largely", "Largely met", "most are, and the rest is on its way"),
    Option("partly", "Partly met", "some are; important ones are not"),
    Option("not", "Not met"),
    Option("early", "Too early to say", "with a reason"),
)
PROGRESS = (
    "Seven of eight leads are trained. Harbour Road is the exception: the post was vacant until "
    "June.\n\n- Reading ages at Fell View rose by five months, at Moorside by three.\n"
    "- Harbour Road has not moved, and I was slow to lend it a lead from another school."
)


def objective(number: int, title: str) -> Card:
    return Card(
        f"o{number}",
        title,
        summary=f"Objective {number} of 4 · agreed 12 November 2025",
        movable=True,
        removable=True,
        remove_label="Remove this objective",
        blocks=(
            TextField(
                f"o{number}:title", "Objective", value=title, who="Board and chief executive"
            ),
            TextField(
                f"o{number}:measure",
                "How we shall know",
                hint="What will be different, for whom, and by when.",
                value="A trained reading lead in every school by Easter.",
                multiline=True,
            ),
            DateField(f"o{number}:by", "By when", value=date(2027, 3, 31)),
        ),
    )


def opening() -> tuple[Block, ...]:
    return (
        Heading(
            "h",
            "Every school has a reading lead trained by Easter, and reading ages rise in the "
            "three schools furthest behind",
            eyebrow="Objective 2 of 4",
        ),
        TextField(
            "progress",
            "What progress has been made?",
            hint="Say what is different now, for whom, and how you know.",
            who=WHO,
            value=PROGRESS,
            limit=4000,
            multiline=True,
        ),
        ChoiceField(
            "view",
            "Your own view",
            hint="The panel reaches its own. Yours is printed beside it, unchanged.",
            who=WHO,
            options=RATINGS,
            value="largely",
        ),
        TextField(
            "evidence",
            "Evidence that already exists",
            hint="Point to it; there is no need to make a portfolio.",
            who=WHO,
            value="Report to trustees, 3 July 2026, item 6 (reading ages by school)",
        ),
    )


def rest() -> tuple[Block, ...]:
    return (
        DateField(
            "meeting",
            "Date of the review meeting",
            hint="For example 14/10/2026 or 14 October.",
            value=date(2026, 10, 14),
            error="The meeting is before the panel has met. Choose a day after 2 October 2026.",
        ),
        SelectField(
            "adviser",
            "External adviser",
            options=(Option("mo", "Moira Okafor"), Option("sb", "Simon Blake")),
            value="mo",
            advice=(
                "The adviser was last appointed in 2023; many trusts change after three years.",
            ),
        ),
        CheckField(
            "conflicts", "Every panel member has declared conflicts of interest", who="Board"
        ),
        ChecksField(
            "sources",
            "Whose views are asked for",
            options=(
                Option("heads", "Headteachers", "as a group of three or more"),
                Option("staff", "Central team"),
                Option("trustees", "Trustees outside the panel"),
            ),
            values=("heads",),
        ),
        Note("n1", "Views are shown as group summaries of three or more, never one by one."),
        Note(
            "n2",
            "The adviser has not yet replied; the meeting is in nine days.",
            kind=NoteKind.WARN,
        ),
        Facts(
            "f", (("Panel", "Ruth Adeyemi (chair), Colin Marsh, Priya Nair"), ("Year", "2026/27"))
        ),
        TableBlock(
            "t",
            ("School", "Reading age, 2025", "Reading age, 2026"),
            (("Fell View", "9y 2m", "9y 7m"), ("Moorside", "8y 11m", "9y 2m")),
        ),
        ListField(
            "objectives",
            "Objectives for the year",
            hint="Three to five; each with a measure and a date.",
            items=(
                objective(1, "Open the Harbour Road resource base on time and within budget"),
                objective(2, "Every school has a reading lead trained by Easter"),
            ),
            add_label="Add an objective",
            empty_text="No objectives yet. Begin with what matters most to pupils this year.",
        ),
        ListField("risks", "Risks", empty_text="No risks yet.", add_label="Add a risk"),
        ActionBlock("acts", (PageAction("preview", "See what the panel will see"),)),
    )


def page(*, problems: bool = False) -> PageState:
    return PageState(
        step="self-reflection",
        stage_title="Stage 2 · Process planning and delivery",
        title="Self-reflection",
        purpose="You write first, in private. Nobody can read this until you submit it.",
        due=Due("Due Wednesday 14 October"),
        complete_when=(
            Check("the request has been read", done=True),
            Check("each of the four objectives has an answer", done=True),
            Check("what helped and what got in the way is answered", target="progress"),
            Check("you have seen what the panel will see, and submitted it"),
        ),
        problems=(Problem("Choose a later day for the review meeting", "meeting"),)
        if problems
        else (),
        blocks=(*opening(), *rest()),
        actions=(
            PageAction("back", "\u2039 Evidence"),
            PageAction(
                "complete",
                "Mark as complete",
                primary=True,
                enabled=False,
                hint="Two things are missing: see the list at the top.",
            ),
            PageAction("on", "Meeting \u203a"),
        ),
    )
