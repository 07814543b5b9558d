"""Everything that can be tried against a signed review, chosen by a seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from enum import Enum
from pathlib import Path
from random import Random
from typing import Any

from tests.application.arriving_deeds import ARRIVING
from tests.wired import KEY_WORDS

from appraisal_app.application.addenda import add_addendum
from appraisal_app.application.discarding import discard
from appraisal_app.application.editing import RecordEditor
from appraisal_app.application.errors import AppError
from appraisal_app.application.ports.files import CaseFile, Passphrase, Version
from appraisal_app.application.ports.services import Services
from appraisal_app.application.reading import cycles
from appraisal_app.application.rolling_forward import roll_forward
from appraisal_app.application.two_copies.choosing import Choice
from appraisal_app.application.two_copies.comparing import compare
from appraisal_app.application.two_copies.going_on import go_on
from appraisal_app.application.two_copies.joining import Joining, join
from appraisal_app.domain.cycle import Action, Preset
from appraisal_app.domain.errors import DomainError
from appraisal_app.domain.people import Role
from appraisal_app.domain.record import CYCLE_PARTS, SEALED_BY_SIGNATURE, Record

REFUSALS = (AppError, DomainError, KeyError, ValueError, LookupError)


class Trying:
    """One open file, and deeds against its signed reviews."""

    def __init__(self, path: Path, services: Services, chance: Random) -> None:
        self.path, self.services, self.chance = path, services, chance
        self.case: CaseFile = services.files().open(path, None, at=services.clock.now())
        self.number = 0
        self.sealed: list[str] = [each.id for each in cycles(self.case) if each.is_sealed]

    def do_something(self) -> str:
        """Try one deed; says which, and whether it was refused."""
        name = self.chance.choice(sorted(DEEDS))
        try:
            DEEDS[name](self)
        except REFUSALS as error:
            return f"{name}: {type(error).__name__}"
        return name

    def review(self) -> str:
        return self.chance.choice(self.sealed)

    def editor(self) -> RecordEditor:
        role = self.chance.choice(list(Role))
        return RecordEditor(self.case, self.review(), clock=self.services.clock, role=role)

    def beside(self) -> Path:
        self.number += 1
        return self.path.with_name(f"beside {self.number}.appraisal")

    def kind(self) -> Any:
        return self.chance.choice(SEALED_BY_SIGNATURE)


def saved_over(trying: Trying) -> None:
    with trying.case.unit_of_work() as unit:
        value, version = unit.get(trying.kind(), trying.review())
        unit.save(otherwise(value, trying.chance), version)


def saved_over_any_version(trying: Trying) -> None:
    with trying.case.unit_of_work() as unit:
        value, version = unit.get(trying.kind(), trying.review())
        wanted = Version(version + trying.chance.randrange(-1, 2))
        unit.save(otherwise(value, trying.chance), wanted)


def added_again(trying: Trying) -> None:
    with trying.case.unit_of_work() as unit:
        value, _ = unit.get(trying.kind(), trying.review())
        unit.add(otherwise(value, trying.chance))


def removed(trying: Trying) -> None:
    kinds = trying.chance.choice([(trying.kind(),), tuple(CYCLE_PARTS.values())])
    with trying.case.unit_of_work() as unit:
        unit.remove(kinds, trying.review(), actor="chair", at=trying.services.clock.now())


def sealed_again(trying: Trying) -> None:
    with trying.case.unit_of_work() as unit:
        unit.seal(trying.kind(), trying.review(), at=trying.services.clock.now())


def bytes_put(trying: Trying) -> None:
    with trying.case.unit_of_work() as unit:
        unit.put_blob(trying.chance.randbytes(40), "application/pdf")


def events_added(trying: Trying) -> None:
    now = trying.services.clock.now()
    with trying.case.unit_of_work() as unit:
        unit.record_event("step", actor="clerk", body={"cycle": trying.review()}, at=now)
        unit.note_hashes(actor="clerk", at=now)


def edited(trying: Trying) -> None:
    editor = trying.editor()
    name = trying.chance.choice([each.name for each in fields(Record)])
    with suppress(*REFUSALS):
        editor.edit(lambda record: changed(record, name, trying.chance), "tried")
    if trying.chance.random() < 0.5:
        editor.undo()
        editor.redo()
    editor.save()
    editor.leave_page()


def committed(trying: Trying) -> None:
    name = trying.chance.choice([each.name for each in fields(Record)])
    trying.editor().commit(lambda _, record: changed(record, name, trying.chance), "tried")


def moved_on(trying: Trying) -> None:
    action = trying.chance.choice(list(Action))
    trying.editor().advance(action, reason="Because somebody asked for it, at length.")


def saved_elsewhere(trying: Trying) -> None:
    editor, path = trying.editor(), trying.beside()
    trying.case.save_copy(path)
    copy = trying.services.files().open(path, _key(trying), at=trying.services.clock.now())
    try:
        editor.edit(lambda record: changed(record, "meeting", trying.chance), "tried")
        editor.save_into(copy)
    finally:
        copy.close()


def noted_below(trying: Trying) -> None:
    text = trying.chance.choice(["", "She left in May."])
    add_addendum(
        trying.editor(),
        text,
        reason="It was copied wrongly.",
        clock=trying.services.clock,
        new_id=lambda: f"note-{trying.chance.random()}",
    )


def rolled_forward(trying: Trying) -> None:
    last = cycles(trying.case)[-1]
    roll_forward(
        trying.case,
        trying.chance.choice([trying.review(), last.id]),
        trying.services.templates(),
        trying.services.clock,
        trying.services.new_id,
        meeting=last.end + timedelta(days=60),
        preset=trying.chance.choice(list(Preset)),
    )


def discarded(trying: Trying) -> None:
    discard(
        trying.case,
        trying.chance.choice([each.id for each in cycles(trying.case)]),
        backups=trying.path.parent / "backups",
        clock=trying.services.clock,
        by=Role.CHAIR,
    )


def joined(trying: Trying) -> None:
    """A copy of the file in which the signed review was changed, seals and all, comes back."""
    with_copy(trying, lambda copy: _joined(trying, copy))


def gone_on(trying: Trying) -> None:
    with_copy(trying, lambda copy: go_on(_joining(trying, copy), compare(trying.case, copy)))


def with_copy(trying: Trying, deed: Callable[[CaseFile], object]) -> None:
    path, now = trying.beside(), trying.services.clock.now()
    trying.case.save_copy(path)
    copy = trying.services.files().open(path, _key(trying), at=now)
    try:
        _meddle(trying, copy)
        deed(copy)
    finally:
        copy.close()


def _meddle(trying: Trying, copy: CaseFile) -> None:
    """Seals are taken off with a database tool, and the copy noted as if nothing were wrong."""
    link: Any = copy._attached.link  # type: ignore[attr-defined]
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    triggers = link.execute(query).fetchall()
    link.execute("BEGIN")
    for name, _ in triggers:
        link.execute(f'DROP TRIGGER "{name}"')
    if trying.chance.random() < 0.5:
        link.execute("DELETE FROM seal")
    link.execute("COMMIT")
    with copy.unit_of_work() as unit:
        kind, review = trying.kind(), trying.review()
        value, version = unit.get(kind, review)
        unit.save(otherwise(value, trying.chance), version)
        unit.note_hashes(actor="chair", at=trying.services.clock.now())
    link.execute("BEGIN")
    for _, sql in triggers:
        link.execute(sql)
    link.execute("COMMIT")


def _joining(trying: Trying, copy: CaseFile) -> Joining:
    return Joining(
        ours=trying.case,
        theirs=copy,
        actor="chair",
        at=trying.services.clock.now(),
        backups=trying.path.parent / "backups",
    )


def _joined(trying: Trying, copy: CaseFile) -> None:
    compared = compare(trying.case, copy)
    everything = Choice(
        file_parts=frozenset(each.key for each in compared.parts),
        reviews=frozenset(each.cycle.id for each in compared.reviews),
    )
    join(_joining(trying, copy), compared, everything)


def key_changed(trying: Trying) -> None:
    # An encrypted file takes half a second to open; most of the time it stays plain.
    wanted = Passphrase(KEY_WORDS) if trying.chance.random() < 0.1 else None
    trying.case.change_key(wanted)


def backed_up(trying: Trying) -> None:
    trying.case.back_up(trying.path.parent / "backups", at=trying.services.clock.now())


def opened_again(trying: Trying) -> None:
    key = _key(trying)
    trying.case.close()
    trying.case = trying.services.files().open(trying.path, key, at=trying.services.clock.now())


def _key(trying: Trying) -> Passphrase | None:
    return Passphrase(KEY_WORDS) if trying.case.is_protected else None


def changed(record: Record, name: str, chance: Random) -> Record:
    """The record with another value somewhere in that part."""
    return replace(record, **{name: otherwise(getattr(record, name), chance)})


def otherwise(value: Any, chance: Random) -> Any:
    """The value with something else in one place; ids stay."""
    if is_dataclass(value) and not isinstance(value, type):
        names = [each.name for each in fields(value) if each.name != "id"]
        name = chance.choice(names)
        return replace(value, **{name: otherwise(getattr(value, name), chance)})
    if isinstance(value, tuple):
        return _other_items(value, chance)
    return _other_leaf(value, chance)


def _other_items(value: tuple[Any, ...], chance: Random) -> tuple[Any, ...]:
    if not value:
        return value
    at = chance.randrange(len(value))
    if chance.random() < 0.3:
        return (*value[:at], *value[at + 1 :])
    return (*value[:at], otherwise(value[at], chance), *value[at + 1 :])


def _other_leaf(value: Any, chance: Random) -> Any:
    if isinstance(value, Enum):
        return chance.choice(list(type(value)))
    for kind, other in _OTHER:
        if isinstance(value, kind):
            return other(value)
    return value


_OTHER: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (bool, lambda value: not value),
    (int, lambda value: value + 1),
    (str, lambda value: f"{value} Otherwise."),
    (date, lambda value: value + timedelta(days=1)),
)


DEEDS: Mapping[str, Callable[[Trying], None]] = {
    each.__name__: each
    for each in (
        saved_over,
        saved_over_any_version,
        added_again,
        removed,
        sealed_again,
        bytes_put,
        events_added,
        edited,
        committed,
        moved_on,
        saved_elsewhere,
        noted_below,
        rolled_forward,
        discarded,
        joined,
        gone_on,
        key_changed,
        backed_up,
        opened_again,
        *ARRIVING,
    )
}
