"""Circles and boxes to pick and tick that grow with the text beside them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

_METRIC = QStyle.PixelMetric
_SIDES = frozenset(
    {
        _METRIC.PM_IndicatorWidth,
        _METRIC.PM_IndicatorHeight,
        _METRIC.PM_ExclusiveIndicatorWidth,
        _METRIC.PM_ExclusiveIndicatorHeight,
    }
)
_OF_LINE = 0.74
_NAME = "growing-indicators"


class GrowingIndicators(QProxyStyle):
    """Fusion, with indicators as high as three quarters of a line of text."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        usual = super().pixelMetric(metric, option, widget)
        if metric not in _SIDES or widget is None:
            return usual
        return max(usual, round(widget.fontMetrics().height() * _OF_LINE))


def grow_with_text(widget: QWidget) -> None:
    """Let the indicator of `widget` grow under Fusion; other styles follow their system."""
    application = QApplication.instance()
    if application is None or widget.style().name() != "fusion":
        return
    style = application.findChild(GrowingIndicators, _NAME)
    if style is None:
        style = GrowingIndicators("fusion")
        style.setObjectName(_NAME)
        style.setParent(application)
    widget.setStyle(style)
