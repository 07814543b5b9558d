"""Charts in print: the marks of the screen, whole, in bundled letters, with words beside them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from reportlab.graphics.shapes import Drawing
from tests.reporting.conformance import check, reason_to_skip
from tests.reporting.tagged.reading import elements, open_document, unmarked_painting
from tests.wired import ROOT

from appraisal_app.application.charts.telling import in_words
from appraisal_app.application.charts.trust_figures import trust_charts
from appraisal_app.application.charts.values import (
    Chart,
    LineChart,
    Point,
    RadarChart,
    Series,
    SmallMultiples,
    Strip,
    Target,
    View,
)
from appraisal_app.domain.figures import Figure, Figures, Measure
from appraisal_app.reporting.charts import chart_drawing
from appraisal_app.reporting.style import TEXT_WIDTH
from appraisal_app.reporting.tagged.layout import Furniture
from appraisal_app.reporting.tagged.metadata import Particulars
from appraisal_app.reporting.tagged.output import print_story
from appraisal_app.reporting.tagged.press import Press, open_press
from appraisal_app.reporting.tagged.story import Story


@cache
def press() -> Press:
    return open_press(ROOT / "resources")


def line(title: str = "Reserves", *names: str) -> LineChart:
    values = ("-120000", "40000", "310000")
    points = tuple(Point(f"202{n}/2{n + 1}", Decimal(value)) for n, value in enumerate(values))
    series = tuple(Series(name, points) for name in names or ("",))
    return LineChart(title=title, unit="£", points_by_series=series, target=Target(Decimal(200000)))


CHARTS: dict[str, Chart] = {
    "line": line(),
    "lines": line("Reserves", "Ysgol Żółć", "Moorside", "Beck Lane", "Harbour"),
    "nothing": LineChart(title="Reserves"),
    "views": RadarChart(
        title="Three views",
        axes=("Reading", "People", "Money"),
        rings=("not yet", "begun", "strong"),
        views=(View("board", (0, 1, None)), View("chief executive", (2, 2, 1))),
    ),
    "judgements": Strip("Reading", ("2024/25", "2025/26"), ("met", "")),
    "several": SmallMultiples(title="Each school", panels=(line("One"), line("محمد"))),
}


def printed(chart: Chart) -> bytes:
    story = Story(press())
    story.heading(1, "A page with a chart")
    story.chart(chart)
    return print_story(
        story,
        press=press(),
        particulars=Particulars(
            title="Charts",
            author="Northmoor",
            subject="Charts",
            created=datetime(2026, 11, 10, tzinfo=UTC),
            tool="CEO Appraisal",
        ),
        furniture=Furniture(header_left="", header_right="", footer_left=""),
    )


def pieces(drawing: Drawing) -> list[Any]:
    return list(drawing.contents)


@pytest.mark.parametrize("name", CHARTS)
def test_nothing_of_a_chart_lies_outside_of_it(name: str) -> None:
    drawing = chart_drawing(CHARTS[name], TEXT_WIDTH, press().fonts)
    assert drawing.width <= TEXT_WIDTH + 0.01
    for piece in pieces(drawing):
        left, bottom, right, top = piece.getBounds()
        assert left > -2
        assert bottom > -2
        assert right < drawing.width + 2
        assert top < drawing.height + 2


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_is_heard_in_the_words_of_the_screen(name: str) -> None:
    with open_document(printed(CHARTS[name])) as pdf:
        (figure,) = [each for each in elements(pdf) if each.S == "/Figure"]
        assert str(figure.Alt) == in_words(CHARTS[name])
        assert unmarked_painting(pdf) == []


def test_a_loss_is_drawn_with_a_sign_and_not_with_a_box() -> None:
    drawing = chart_drawing(line(), TEXT_WIDTH, press().fonts)
    texts = [piece.text for piece in pieces(drawing) if hasattr(piece, "text")]
    assert "\u2013£120k" in texts
    assert not [text for text in texts if "\ufffd" in text]


def test_the_same_chart_gives_the_same_bytes() -> None:
    assert printed(CHARTS["views"]) == printed(CHARTS["views"])


def test_only_the_trust_as_a_whole_is_drawn_and_only_from_two_figures_on() -> None:
    def of(measure: str, *values: str, school: str = "") -> tuple[Figure, ...]:
        return tuple(
            Figure(id=f"{measure}{n}", measure=measure, school=school, when=f"202{n}", value=value)
            for n, value in enumerate(values)
        )

    titles = ("Reserves", "", "One alone", "Of a school", "In words")
    found = trust_charts(
        Figures(
            id="file",
            measures=tuple(Measure(id=str(n), title=title) for n, title in enumerate(titles)),
            figures=(
                *of("0", "3", "1"),
                *of("1", "1", "2", "3"),
                *of("2", "1"),
                *of("3", "1", "2", school="s"),
                *of("4", "1", "many"),
            ),
        )
    )
    assert [each.title for each in found] == ["Reserves", "Measure without a title"]
    assert [point.value for point in found[0].points_by_series[0].points] == [3, 1]


@pytest.mark.skipif(bool(reason_to_skip()), reason=reason_to_skip() or "can run")
def test_every_kind_of_chart_keeps_to_both_standards(tmp_path: Path) -> None:
    paths: list[Path] = []
    for name, chart in CHARTS.items():
        paths.append(tmp_path / f"{name}.pdf")
        paths[-1].write_bytes(printed(chart))
    assert check(paths) == []
