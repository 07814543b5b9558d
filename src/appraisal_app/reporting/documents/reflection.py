"""D03, the chief executive's self-review, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from appraisal_app.application.documents.words import NO_ANSWER
from appraisal_app.reporting.documents.opening import open_with
from appraisal_app.reporting.style import Role
from appraisal_app.reporting.tagged.story import Story

if TYPE_CHECKING:
    from appraisal_app.application.documents.reflection.content import (
        Answered,
        FrameworkAnswered,
        ReflectionContent,
    )
    from appraisal_app.reporting.tagged.press import Press


def reflection_story(content: ReflectionContent, press: Press) -> Story:
    """Answers to the objectives, then the answers about the whole year."""
    story = Story(press)
    open_with(story, content.cover, content.mark)
    story.paragraph(content.origin, Role.NOTE)
    with story.section():
        story.heading(2, "Objective by objective")
        for answer in content.objectives:
            _answer(story, answer)
    for framework in content.frameworks:
        _framework(story, framework)
    with story.section():
        story.heading(2, "The year as a whole")
        for question, words in content.answers:
            story.heading(3, question)
            story.prose(words)
    return story


def _answer(story: Story, answer: Answered) -> None:
    with story.section():
        story.heading(
            3,
            answer.title or NO_ANSWER,
            kicker=f"Objective {answer.no}",
            aside=answer.own_view or NO_ANSWER,
        )
        story.label("What progress has been made")
        story.prose(answer.progress)
        story.label("What got in the way")
        story.prose(answer.obstacles)
        if answer.learning:
            story.label("What was learned")
            story.prose(answer.learning)


def _framework(story: Story, framework: FrameworkAnswered) -> None:
    with story.section():
        story.heading(2, framework.title or NO_ANSWER)
        for area in framework.areas:
            with story.section():
                story.heading(3, area.title or NO_ANSWER)
                story.label("What is strong")
                story.prose(area.strength)
                story.label("What should grow")
                story.prose(area.growth)
                if area.confidence:
                    said = f"Confidence, as the chief executive puts it: {area.confidence}."
                    story.paragraph(said, Role.NOTE)
