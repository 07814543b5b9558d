"""What the panel may ask at each item of the agenda; nobody else is meant to read it."""

from __future__ import annotations

from collections.abc import Iterator

from appraisal_app.domain.conversation import LISTENING, PARTS, ModelPart
from appraisal_app.domain.last_submitted import last_submitted
from appraisal_app.domain.objectives import MilestoneState, Objective
from appraisal_app.domain.process import FrameworkUse
from appraisal_app.domain.record import Record
from appraisal_app.domain.views import View
from appraisal_app.domain.year import ConversationModel

_AREAS = 8
"""More questions about the wider role than this are not asked in a quarter of an hour."""


def _part(model: ConversationModel, key: str) -> ModelPart:
    return next(part for part in PARTS[model] if part.key == key)


_REALITY = _part(ConversationModel.GROW, "reality")
_OPTIONS = _part(ConversationModel.GROW, "options")
_STRENGTHS = tuple(f"{part.name}: {part.prompt}" for part in PARTS[ConversationModel.STRENGTHS])

PURPOSE = (
    "Has anybody a new interest to declare? Ask once, and note that you asked.",
    "Who takes the notes? They are written so that the chief executive can read them.",
)
FIRST = (
    "Hear it to the end before anybody answers.",
    LISTENING[-1],
    "What are you proud of? What was hardest?",
)
ADVISER = (
    "Which point do we want to hear more about?",
    "What does the adviser see elsewhere that we do not?",
)
TWO_WAY = (
    "What did the board do that helped?",
    "What did we do, or leave undone, that made the work harder?",
    "What should we do differently from now on? Name one thing, and who does it.",
)
DEVELOPMENT = (
    "What would you like to be better at in a year?",
    "Who or what could help, and what does the board put towards it?",
)
NEXT = (
    _part(ConversationModel.GROW, "goal").prompt,
    _part(ConversationModel.GROW, "will").prompt,
    "What goes on, what is finished, and what is dropped?",
)
AFTER = (
    "When does the draft come, and how long is there to comment on it?",
    "Which way does pay go, and who decides?",
    "Read out who promised what, and by when.",
)
_SUPPORT = (
    "How do you keep up with the work, and what would make it lighter?",
    "Write down what was agreed; write nothing about health.",
)


def context(record: Record) -> tuple[str, ...]:
    """What the year was like, and what nobody could help."""
    words = last_submitted(record.reflection)
    named = words is not None and words.outside_control.strip()
    told = ("The reflection names what lay outside anybody's control: begin there.",)
    return (
        "What happened that nobody could foresee?",
        "What had been handed on from before?",
        *(told if named else ()),
    )


def wellbeing(record: Record) -> tuple[str, ...]:
    """Workload and support; more firmly where the chief executive asked to talk about it."""
    words = last_submitted(record.reflection)
    asked = ("The chief executive asked to talk about this: leave time for it.",)
    return (*(asked if words is not None and words.wellbeing_raised else ()), *_SUPPORT)


def framework(record: Record) -> tuple[str, ...]:
    """Strengths first, then a question for each of the first areas."""
    areas = (
        (area.title, area.prompts[0])
        for each in record.cycle.frameworks
        if each.use is not FrameworkUse.REFLECTION
        for area in each.domains
        if area.prompts
    )
    questions = tuple(f"{title}: {question}" for title, question in areas)
    return (*_STRENGTHS, *questions[:_AREAS])


def objective(record: Record, about: Objective) -> tuple[str, ...]:
    """What the panel's members want to ask about it, then what can always be asked."""
    missed = any(each.state is MilestoneState.MISSED for each in about.milestones)
    return (
        *_asked(record, about),
        _REALITY.prompt,
        *((_OPTIONS.prompt,) if missed else ()),
        "What stood in the way, and what was learned?",
    )


def _asked(record: Record, about: Objective) -> Iterator[str]:
    for view in _views(record):
        question = " ".join(view.on(about.id).ask.split())
        person = record.people.get(view.person)
        if question:
            yield f"{person.full_name}: {question}" if person and person.full_name else question


def _views(record: Record) -> tuple[View, ...]:
    """The chair's own, and the others once it is sealed."""
    views = record.views
    own = () if views.own is None else (views.own,)
    return (*own, *views.others) if views.sealed_at is not None else own
