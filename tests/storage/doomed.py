"""Processes that are killed by the thousand: each is forked from one that has imported all."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

Say = Callable[[str], None]
Task = Callable[[Path, Say], None]
"""Works on the file at that path, and says its first word when it may be killed."""

_CONTEXT = multiprocessing.get_context("forkserver")
_TASKS = (
    "tests.storage.test_kill",
    "tests.storage.test_backups_killed",
    "tests.storage.test_replacing",
    "tests.application.disposing.test_killed",
    "tests.application.two_copies.doomed",
)
"""Where the tasks are; what these import would else be imported anew by each process."""


def _prepare() -> None:
    """Starts the process that all others are forked from, with everything imported."""
    _CONTEXT.set_forkserver_preload([__name__, *_TASKS])
    before = os.environ.get("PYTHONPATH")
    # It is told no path to import from but by its environment.
    os.environ["PYTHONPATH"] = os.pathsep.join(sys.path)
    try:
        forkserver.ensure_running()
    finally:
        os.environ.pop("PYTHONPATH")
        if before is not None:
            os.environ["PYTHONPATH"] = before


class Doomed:
    """A process at work on a case file, until it is killed."""

    def __init__(self, process: BaseProcess, heard: Connection) -> None:
        self._process = process
        self._heard = heard

    def hear(self) -> str:
        """The next word that it says."""
        return self._heard.recv_bytes().decode()

    def wait(self, seconds: float) -> None:
        """Let it go on for so long, or until it says something."""
        self._heard.poll(seconds)

    def kill(self) -> list[str]:
        """End it without warning; what it had said and nobody had heard yet."""
        self._process.kill()
        self._process.join()
        said: list[str] = []
        try:
            while True:
                said.append(self.hear())
        except EOFError:
            return said


@contextmanager
def doomed(task: Task, path: Path) -> Iterator[Doomed]:
    """Starts the task and waits for its first word; killed at the latest when the block ends."""
    _prepare()
    heard, told = _CONTEXT.Pipe(duplex=False)
    process = _CONTEXT.Process(target=_work, args=(task, path, told), daemon=True)
    process.start()
    told.close()
    made = Doomed(process, heard)
    try:
        made.hear()
        yield made
    finally:
        process.kill()
        process.join()
        process.close()
        heard.close()


def _work(task: Task, path: Path, told: Connection) -> None:
    def say(word: str) -> None:
        told.send_bytes(word.encode())

    task(path, say)
