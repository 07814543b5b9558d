"""What a screen reader takes our widgets for, where Qt would say nothing of use."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

_ROLES: Mapping[str, QAccessible.Role] = MappingProxyType(
    {
        "QScrollArea": QAccessible.Role.Pane,
        "QPdfView": QAccessible.Role.Document,
        "MeetingView": QAccessible.Role.Pane,
        "SummaryBox": QAccessible.Role.Grouping,
    }
)
"""By class: Qt has one role for all of these, which means "something"."""

_TOLD = "spoken-roles"


def tell_roles(application: QApplication) -> None:
    """Let whoever asks Qt hear them; once for each application, however many windows it has."""
    if not application.property(_TOLD):
        QAccessible.installFactory(_interface)
        application.setProperty(_TOLD, True)  # noqa: FBT003 - a value, not a switch


def _interface(kind: str, of: QObject) -> QAccessibleInterface | None:
    role = _ROLES.get(kind)
    return QAccessibleWidget(of, role) if role and isinstance(of, QWidget) else None
