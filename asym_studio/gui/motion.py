"""Whether things may move: not where a person or the system wants no motion, and not where nobody could see it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

_STILL_PLATFORMS = ("offscreen", "minimal")
_REDUCED, _BLINK = "reducedMotion", "usualCursorFlashTime"


def reduce_motion(reduced: bool) -> None:
    """Show no animations from now on, nor a blinking cursor, or leave that to the system again."""
    app = QApplication.instance()
    if app is None:
        return
    app.setProperty(_REDUCED, reduced)
    if app.property(_BLINK) is None:
        app.setProperty(_BLINK, QApplication.cursorFlashTime())
    QApplication.setCursorFlashTime(0 if reduced else app.property(_BLINK))


def wants_motion() -> bool:
    """Return whether animations are shown: nobody reduced them, and the system's are on."""
    app = QApplication.instance()
    if app is None or app.property(_REDUCED):
        return False
    if QGuiApplication.platformName() in _STILL_PLATFORMS:
        return False
    from PySide6.QtWidgets import QStyle  # its enumerations take a while to load

    style = QApplication.style()
    if style is None:
        return False
    duration = style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
    return QApplication.isEffectEnabled(Qt.UIEffect.UI_General) and duration > 0
