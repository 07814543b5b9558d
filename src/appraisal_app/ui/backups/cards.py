"""One backup as a card of the page."""

from __future__ import annotations

from datetime import datetime, tzinfo

from appraisal_app.application.ports.backups import BackupFacts
from appraisal_app.domain.english_dates import long_day, moment
from appraisal_app.domain.phrases import phrased
from appraisal_app.ui.backups.words import Times, size_in_words
from appraisal_app.ui.forms.blocks import ActionBlock, Card, Facts, PageAction

OPEN, REMOVE = "open:", "remove:"


def key_of(backup: BackupFacts) -> str:
    """The id of a backup's card: its place and its name."""
    return f"{backup.place}/{backup.path.name}"


def card(
    backup: BackupFacts, times: Times, *, now: datetime | None, is_free: bool, can_write: bool
) -> Card:
    """When it was taken, what is known of it, and what can be done with it."""
    key, zone = key_of(backup), times.zone
    opens = PageAction(
        f"{OPEN}{key}",
        "Open as a copy…",
        enabled=is_free,
        hint="Asks whether to compare it with the file or to save it beside it. The file stays "
        "as it is.",
    )
    remove = PageAction(
        f"{REMOVE}{key}",
        "Remove this backup…",
        enabled=is_free,
        hint="Asks first. Whatever else lies there stays.",
    )
    rows = (
        ("Size", size_in_words(backup.size)),
        ("Where", str(backup.path)),
        ("Last test", _test_of(backup, zone)),
        ("Opens with", _opens_with(backup)),
    )
    return Card(
        id=key,
        title=times.by_clock(backup, now) if now else times.of(backup),
        summary=phrased(
            "{size} · {state}", size=size_in_words(backup.size), state=_state_of(backup, zone)
        ),
        folded=True,
        blocks=(
            Facts(f"{key}.facts", rows),
            ActionBlock(f"{key}.actions", (opens, remove) if can_write else (opens,)),
        ),
    )


def _state_of(backup: BackupFacts, zone: tzinfo | None) -> str:
    if not backup.is_fit:
        return "damaged" if backup.is_damaged else "of another file"
    if backup.opens is False:
        return "opens with the passphrase of its day"
    if backup.last_test is None:
        return "not tested"
    return phrased(
        "found whole on {last_test}", last_test=long_day(backup.last_test.astimezone(zone))
    )


def _test_of(backup: BackupFacts, zone: tzinfo | None) -> str:
    if backup.last_test is None:
        return (
            "Not tested, but it is cut short or no backup at all. Do not rely on it."
            if backup.is_damaged
            else "Not tested yet. Press “Test every backup”."
        )
    when = moment(backup.last_test.astimezone(zone))
    if backup.is_foreign:
        return phrased("Of another file, {when}. It is no backup of this one.", when=when)
    return (
        phrased("Damaged, {when}. Do not rely on it.", when=when)
        if backup.is_damaged
        else phrased("Whole, {when}", when=when)
    )


def _opens_with(backup: BackupFacts) -> str:
    if not backup.is_protected:
        return "No passphrase: whoever gets it can read it"
    return {
        True: "Today's passphrase",
        False: "The passphrase that the file had on that day",
        None: "Not known: it is open, or cannot be reached",
    }[backup.opens]
