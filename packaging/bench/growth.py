"""Opening, listing, searching and saving in files of 1, 10, 100 and 1,000 reviews."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from growing import KEY, grown
from pairs import Part, in_turn, milliseconds, note
from worlds import PASSPHRASE, World

from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.ports.files import CaseFile, Passphrase
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles, review_lines
from appraisal_app.application.searching import search_file
from appraisal_app.domain.people import Role
from appraisal_app.ui.session.open_review import OpenReview

SIZES = (1, 10, 100, 1000)
_WORD = "attendance"


@dataclass(frozen=True, slots=True)
class Grown:
    """A file of some reviews; no passphrase is derived here."""

    path: Path
    wired: Services

    def open(self) -> CaseFile:
        """The file."""
        return self.wired.files().open(self.path, KEY, at=self.wired.clock.now())

    def opened(self, then: Callable[[CaseFile], float] = lambda _: 0.0) -> float:
        """Milliseconds until it is open, checks and all, and until `then` is done."""
        found: list[CaseFile] = []
        took = milliseconds(lambda: found.append(self.open()))
        took += then(found[0])
        found[0].close()
        return took

    def with_it(self, work: Callable[[CaseFile], float]) -> float:
        """What `work` measures in the open file."""
        case = self.open()
        try:
            return work(case)
        finally:
            case.close()


def measure(part: Part, world: World) -> None:
    """Each against the same with one review."""
    files = {size: _made(world, size) for size in SIZES}
    works: Mapping[str, tuple[float | None, Callable[[Grown], float]]] = {
        "open": (1.5, lambda each: each.opened()),
        "open and list": (1.5, lambda each: each.opened(_listed)),
        "list alone": (None, lambda each: each.with_it(_listed)),
        "open and take up, as far as Home needs": (1.5, lambda each: each.opened(_taken_up(each))),
        "search": (None, lambda each: each.with_it(_searched)),
        "save": (None, lambda each: each.with_it(_saved(each))),
    }
    for name, (goal, work) in works.items():
        measures = [lambda size=size, work=work: work(files[size]) for size in SIZES]
        rounds = in_turn(*measures, rounds=max(3, part.rounds // 2))
        names = tuple(f"{name}: {size:,} reviews against 1" for size in SIZES[1:])
        part.rows(names, [(*round_[1:], round_[0]) for round_ in rounds], goal=goal)


def _made(world: World, size: int) -> Grown:
    wired = world.services()
    path = world.home / f"{size}.appraisal"
    note(f"making a file of {size} reviews")
    grown(world.example, Passphrase(PASSPHRASE), path, size, wired)
    return Grown(path, wired)


def _listed(case: CaseFile) -> float:
    return milliseconds(lambda: review_lines(case))


def _taken_up(of: Grown) -> Callable[[CaseFile], float]:
    return lambda case: milliseconds(lambda: OpenReview(case, of.wired.clock))


def _searched(case: CaseFile) -> float:
    return milliseconds(lambda: search_file(case, _WORD))


def _saved(of: Grown) -> Callable[[CaseFile], float]:
    def save(case: CaseFile) -> float:
        editor = RecordEditor(case, cycles(case)[-1].id, clock=of.wired.clock, role=Role.CHAIR)
        editor.edit(lambda r: replace(r, report=replace(r.report, item="first")), "item")
        editor.save()
        editor.edit(lambda r: replace(r, report=replace(r.report, item="then")), "item")
        return milliseconds(editor.save)

    return save
