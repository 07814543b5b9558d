"""Areas of other frameworks that speak of the same thing, found by the themes that they share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from appraisal_app.domain.process import Framework, FrameworkDomain, FrameworkUse


def seen_under(
    frameworks: tuple[Framework, ...], areas: Iterable[str]
) -> tuple[tuple[Framework, FrameworkDomain], ...]:
    """Every area of another framework that shares a theme with one of `areas`, in their order.

    An area that is named itself is left out; so are frameworks that only ask questions.
    """
    named = frozenset(areas)
    return tuple(
        (framework, area)
        for framework in frameworks
        if framework.use is not FrameworkUse.PROMPTS
        for area in framework.domains
        if area.id not in named
        and not set(area.themes).isdisjoint(_themes_elsewhere(frameworks, framework, named))
    )


def _themes_elsewhere(
    frameworks: tuple[Framework, ...], here: Framework, named: frozenset[str]
) -> Iterator[str]:
    """What the named areas of the other frameworks are about."""
    return (
        theme
        for framework in frameworks
        if framework.id != here.id
        for area in framework.domains
        if area.id in named
        for theme in area.themes
    )
