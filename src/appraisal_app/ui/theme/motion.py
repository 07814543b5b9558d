"""Whether things may move: as the system says, where Qt tells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


def wants_stillness() -> bool:
    """Whether the system asks for as little movement as can be."""
    # Held by a name: what is asked of it goes when it goes.
    hints = QApplication.styleHints()
    return hints.accessibility().motionPreference() == Qt.MotionPreference.ReducedMotion


def still_menus(*, still: bool) -> None:
    """Let menus, lists and tool tips appear at once when `still`; otherwise as they do anyway."""
    if still:
        for effect in _EFFECTS:
            QApplication.setEffectEnabled(effect, enable=False)
