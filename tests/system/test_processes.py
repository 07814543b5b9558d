"""Telling whether a process goes on, and leaving it alone."""

from __future__ import annotations

import os
import subprocess
import sys

from appraisal_app.system.processes import is_running


def test_a_process_that_ended_is_told_from_one_that_goes_on() -> None:
    words = [sys.executable, "-c", "input()"]
    with subprocess.Popen(words, stdin=subprocess.PIPE) as child:
        assert is_running(child.pid)
        assert child.poll() is None
        child.communicate(b"\n")
    assert not is_running(child.pid)
    assert is_running(os.getpid())


def test_a_number_that_no_process_can_have_is_not_taken_for_gone() -> None:
    assert is_running(10**30)
