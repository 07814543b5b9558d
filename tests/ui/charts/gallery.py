"""Pictures of every sample chart, for eyes: `python -m tests.ui.charts.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from tests.ui.charts.samples import ALL

from appraisal_app.application.charts.values import Chart
from appraisal_app.ui.charts.panel import ChartPanel
from appraisal_app.ui.interpreter import keep_constants_alive
from appraisal_app.ui.theme.appearance import Appearance

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
LOOKS = [
    (shade, percent, width)
    for shade in ("light", "dark")
    for percent in (100, 200)
    for width in (420, 760)
]


def framed(chart: Chart) -> tuple[QWidget, QVBoxLayout]:
    frame, panel = QWidget(), ChartPanel()
    panel.show_chart(chart)
    stack = QVBoxLayout(frame)
    stack.setContentsMargins(16, 16, 16, 16)
    stack.addWidget(panel)
    stack.addStretch(1)
    return frame, stack


def take(application: QApplication, folder: Path, names: list[str]) -> None:
    appearance = Appearance(application, RESOURCES)
    folder.mkdir(parents=True, exist_ok=True)
    for shade, percent, width in LOOKS:
        appearance.set_shade(shade)
        appearance.set_text_size(percent)
        for name in names or list(ALL):
            frame, stack = framed(ALL[name])
            frame.resize(width + 32, 300)
            frame.show()
            for _ in range(5):
                application.processEvents()
                frame.resize(width + 32, stack.heightForWidth(width + 32))
            frame.grab().save(str(folder / f"{name}-{shade}-{percent}-{width}.png"))
            frame.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    keep_constants_alive()
    take(QApplication([]), Path(sys.argv[1]), sys.argv[2:])
