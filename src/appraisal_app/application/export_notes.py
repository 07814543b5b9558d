"""What the events are called that tell of exports."""

from __future__ import annotations

EXPORT = "export"
"""The kind of the event."""
BEGUN = "export_begun"
"""The kind of the event that stands before those of what leaves together."""
NOT_GIVEN = "export_not_given"
"""The kind of the event that says that nothing left after all."""
NOTES = frozenset({EXPORT, BEGUN, NOT_GIVEN})
"""Kinds of events that change nothing in the record."""
