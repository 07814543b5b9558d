"""The documentation says what the program does."""

from __future__ import annotations

from pathlib import Path

from appraisal_app.cli.main import COMMANDS
from appraisal_app.domain.workflow import TRANSITIONS

DOCS = Path(__file__).resolve().parent.parent


def test_the_table_of_moves_is_the_one_in_the_code() -> None:
    text = (DOCS / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = [
        f"| {action.value} | {t.source.value if t.source else 'any unsigned'} | {t.target.value} | "
        f"{'needed' if t.needs_reason else ''} |"
        for action, t in TRANSITIONS.items()
    ]
    table = text.split("<!-- table")[1].split("<!-- end of table -->")[0]
    assert [line for line in table.splitlines() if line.startswith("| ")][2:] == rows


def test_the_readme_names_every_command() -> None:
    text = (DOCS / "README.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"appraisal-app {name}" not in text] == []
