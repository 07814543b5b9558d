"""What the pages about documents say of work under way, and of what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from appraisal_app.application.ports.interaction import Job, Progress, ProgressNote, Tasks
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.documents.keys import SHOW, STOP
from appraisal_app.ui.failures import problems_in
from appraisal_app.ui.forms.blocks import (
    ActionBlock,
    Block,
    Note,
    PageAction,
    Problem,
    ProgressBlock,
)

T = TypeVar("T")

STOPPED = "Stopped. Nothing was exported, and nothing is left behind."


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Work under way, or what came of it; `made` is what can be shown in its folder.

    `is_stopping`: it was asked to stop, and does so at its next step.
    """

    working: str = ""
    done: int = 0
    total: int = 0
    can_stop: bool = False
    is_stopping: bool = False
    said: str = ""
    made: Path | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def is_free(self) -> bool:
        """Whether something else can be begun."""
        return not self.working


NOTHING = Saying()


def blocks_of(saying: Saying) -> tuple[Block, ...]:
    """The same at the head of a page."""
    blocks: list[Block] = []
    if saying.said:
        blocks.append(Note("said", saying.said))
    if saying.made is not None:
        blocks.append(ActionBlock("made", (PageAction(SHOW, "Show in folder"),)))
    if saying.working:
        cancel = PageAction(STOP, "Cancel") if saying.can_stop else None
        blocks.append(
            ProgressBlock(
                "working",
                saying.working,
                done=saying.done,
                total=saying.total,
                cancel=cancel,
            )
        )
    return tuple(blocks)


class Work:
    """One job at a time behind the window; tells `changed` whenever there is something to say.

    `finished` is called after each job that came to its end, before what came of it is told.
    """

    def __init__(
        self, tasks: Tasks, changed: Callable[[], None], finished: Callable[[], None]
    ) -> None:
        self._tasks = tasks
        self._changed = changed
        self._finished = finished
        self._job: Job | None = None
        self._stopping = ""
        self.saying = NOTHING

    def say(self, text: str, *, made: Path | None = None) -> None:
        """Tell what was done."""
        self._now(Saying(said=text, made=made))

    def refuse(self, problems: tuple[Problem, ...]) -> None:
        """Tell what is to be put right."""
        self._now(Saying(problems=problems))

    def hush(self) -> None:
        """Forget what was said; work that goes on is still told of."""
        if self.saying.is_free:
            self.saying = NOTHING

    def run(
        self,
        text: str,
        job: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        can_stop: bool = False,
        stopping: str = "Stopping…",
    ) -> None:
        """Begin `job` unless another goes on; `done` is called when it is finished.

        `stopping` is said from when it was asked to stop until it does.
        """
        if not self.saying.is_free:
            return
        self._stopping = stopping
        self._now(Saying(working=text, can_stop=can_stop))

        def finished(result: T) -> None:
            self.saying = NOTHING
            self._finished()
            done(result)

        self._job = self._tasks.run(
            job,
            done=finished,
            failed=self._failed,
            progress=self._heard,
            cancelled=lambda: self.say(STOPPED),
        )

    def stop(self) -> None:
        """Ask the job to stop at its next step, and say so meanwhile."""
        if self._job is None or self.saying.is_free:
            return
        self._job.cancel()
        if self.saying.can_stop:
            self._now(
                replace(self.saying, working=self._stopping, can_stop=False, is_stopping=True)
            )

    def _heard(self, note: ProgressNote) -> None:
        if not self.saying.is_free:
            before = self.saying
            is_told = bool(note.text) and not before.is_stopping
            self._now(
                replace(
                    before,
                    working=phrased("Making: {text}", text=note.text)
                    if is_told
                    else before.working,
                    done=note.done,
                    total=note.total,
                    can_stop=before.can_stop and note.done < note.total,
                )
            )

    def _failed(self, error: Exception) -> None:
        self._now(NOTHING)
        self._now(Saying(problems=problems_in(error)))

    def _now(self, saying: Saying) -> None:
        self.saying = saying
        self._changed()
