"""The rows of the rail for Qt's list view."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from appraisal_app.ui.shell.rail_rows import RailRow

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_NOWHERE = QModelIndex()


class RailModel(QAbstractListModel):
    """Rows that only change where they differ."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RailRow, ...] = ()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        if role == _ROLE.DisplayRole:
            return self.row(index).label
        return self.row(index).spoken if role == _ROLE.AccessibleTextRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or not self.row(index).key:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def row(self, index: Index) -> RailRow:
        """The row behind an index."""
        return self._rows[index.row()]

    def place_of(self, key: str) -> QModelIndex:
        """The index of the place `key`, invalid if there is none."""
        places = (at for at, row in enumerate(self._rows) if row.key == key)
        return self.index(next(places, -1))

    def chosen(self) -> QModelIndex:
        """The index of the place that is in sight."""
        places = (at for at, row in enumerate(self._rows) if row.chosen)
        return self.index(next(places, -1))

    def entrance(self) -> QModelIndex:
        """Where the keyboard comes in: at the place in sight, or the first while none is here."""
        chosen = self.chosen()
        places = (at for at, row in enumerate(self._rows) if row.key)
        return chosen if chosen.isValid() else self.index(next(places, -1))

    def show_rows(self, rows: tuple[RailRow, ...]) -> bool:
        """Show `rows`; True when all had to be laid out again."""
        if rows == self._rows:
            return False
        if [row.key for row in rows] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return True
        before, self._rows = self._rows, rows
        for at, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at), self.index(at))
        return any(_shape(old) != _shape(new) for old, new in zip(before, rows, strict=True))


def _shape(row: RailRow) -> tuple[str, str]:
    return row.label, row.right
