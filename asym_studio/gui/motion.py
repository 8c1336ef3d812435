"""Whether things may move: not where the system asks for reduced motion, and not where nobody could see it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

_STILL_PLATFORMS = ("offscreen", "minimal")


def wants_motion() -> bool:
    """Return whether animations are shown: the system's effects and its style's animations are on."""
    style = QApplication.style()
    if QGuiApplication.platformName() in _STILL_PLATFORMS or style is None:
        return False
    duration = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General) and duration > 0
