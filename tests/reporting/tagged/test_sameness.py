"""The same story at the same time is the same file, whatever was printed before."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.reporting.tagged.samples import statement, torture

if TYPE_CHECKING:
    from collections.abc import Callable

    from appraisal_app.reporting.tagged.press import Press
    from appraisal_app.reporting.tagged.story import Story

_ELSEWHERE = """
import hashlib, sys
from pathlib import Path
from appraisal_app.reporting.tagged.output import print_story
from appraisal_app.reporting.tagged.press import open_press
from tests.reporting.tagged.conftest import FURNITURE, PARTICULARS, RECORD
from tests.reporting.tagged.samples import torture

press = open_press(Path(sys.argv[1]))
content = print_story(torture(press), press=press, particulars=PARTICULARS, furniture=FURNITURE,
    attachments=(RECORD,))
print(hashlib.sha256(content).hexdigest())
"""


def test_a_document_is_the_same_twice_with_another_in_between(
    press: Press, printed: Callable[[Story], bytes]
) -> None:
    first = printed(statement(press))
    printed(torture(press))
    assert printed(statement(press)) == first


def test_a_document_is_the_same_in_another_process(
    press: Press, printed: Callable[[Story], bytes], resources: Path
) -> None:
    printed(statement(press))
    here = hashlib.sha256(printed(torture(press))).hexdigest()
    root = Path(__file__).parents[3]
    elsewhere = subprocess.run(
        [sys.executable, "-c", _ELSEWHERE, str(resources)],
        check=True,
        capture_output=True,
        text=True,
        env={
            **os.environ,
            "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}",
            "PYTHONHASHSEED": "7",
        },
    )
    assert elsewhere.stdout.strip() == here
