"""Runs every test that counts rounds until its goal is reached, and prints one table: `make soak`.

A run goes on where the last one stopped; the tally lies in build/soak. `--minutes N` is how long a
row may take in this run, `--table` prints what was reached so far and runs nothing. A file named
`stop` in build/soak ends the run, every row after its round; take it away before the next one.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.soaking import Row, read_row

ROOT = Path(__file__).resolve().parent.parent
TALLY = ROOT / "build" / "soak"
_WIDE = 58
_COUNTS = re.compile(r"^from tests\.soaking import .*\brounds$", re.MULTILINE)


def counted() -> tuple[str, ...]:
    """The test modules that count rounds."""
    modules = sorted((ROOT / "tests").rglob("test_*.py"))
    return tuple(str(path) for path in modules if _COUNTS.search(path.read_text("utf-8")))


def rows(folder: Path) -> tuple[Row, ...]:
    """Every row that was ever begun."""
    return tuple(read_row(path) for path in sorted(folder.glob("*.tally")))


def table(found: Iterable[Row]) -> str:
    """One line a row: what was reached, of how much, what failed or was cut off, and the hours."""
    lines = [f"{'promise':{_WIDE}}{'reached':>11}{'of':>11}{'open':>7}{'hours':>9}"]
    total = 0.0
    for row in found:
        total += row.seconds
        counts = f"{row.reached:>11,}{row.goal:>11,}{len(row.open):>7}{row.seconds / 3600:>9.2f}"
        lines.append(f"{row.name:{_WIDE}}{counts}")
    lines.append(f"{'in all':{_WIDE}}{'':>29}{total / 3600:>9.2f}")
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> int:
    """Run, and print; the exit code is that of the tests."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, help="how long each row may take in this run")
    parser.add_argument("--table", action="store_true", help="print what was reached so far")
    asked = parser.parse_args(arguments)
    code = 0
    if not asked.table:
        long_run = {"APPRAISAL_SOAK": str(TALLY), "QT_QPA_PLATFORM": "offscreen"}
        if asked.minutes is not None:
            long_run["APPRAISAL_SOAK_MINUTES"] = str(asked.minutes)
        command = [sys.executable, "-m", "pytest", "-q", "-n", "2", *counted()]
        code = subprocess.run(
            command, cwd=ROOT, env={**os.environ, **long_run}, check=False
        ).returncode
    print(table(rows(TALLY)))
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
