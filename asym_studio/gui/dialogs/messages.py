"""Questions and errors as dialogs, each with plain words on its buttons."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from asym_studio.flash.errors import StudioError
from asym_studio.gui.helping import Helping
from asym_studio.gui.i18n import translated
from asym_studio.gui.icons import icon_meaning
from asym_studio.gui.look import Look
from asym_studio.gui.widgets import TONE_ICONS

_SIGN = 36


class Answer(Enum):
    """What a person decided."""

    SAVE = "save"
    DISCARD = "discard"
    CANCEL = "cancel"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Messages", text)


def _box(parent: QWidget, look: Look, tone: str, title: str, text: str, more: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, QMessageBox.StandardButton.NoButton, parent)
    sign = look.icon(TONE_ICONS[tone], tone)
    box.setIconPixmap(sign.pixmap(QSize(_SIGN, _SIGN), parent.devicePixelRatioF()))
    shown = box.findChild(QLabel, "qt_msgboxex_icon_label")
    if shown is not None:
        shown.setAccessibleName(icon_meaning(TONE_ICONS[tone]))
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    return box


def _named(button: QPushButton, kind: str = "") -> QPushButton:
    button.setIcon(button.icon().__class__())
    if kind:
        button.setProperty("kind", kind)
    return button


def ask_about_unsaved(parent: QWidget, look: Look, name: str) -> Answer:
    """Ask what becomes of changes that are not saved."""
    box = _box(
        parent,
        look,
        "warning",
        _tr("Unsaved Changes"),
        _tr("Save the changes to “{0}”?").format(name),
        _tr("They are lost if you do not save them."),
    )
    save = _named(box.addButton(_tr("Save"), QMessageBox.ButtonRole.AcceptRole))
    discard = _named(box.addButton(_tr("Discard"), QMessageBox.ButtonRole.DestructiveRole), "danger")
    cancel = _named(box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return Answer.SAVE if clicked is save else Answer.DISCARD if clicked is discard else Answer.CANCEL


def ask(parent: QWidget, look: Look, title: str, text: str, more: str, do: str, *, dangerous: bool = False) -> bool:
    """Ask whether to do something; `do` is what the button says. Cancel is what Esc and Enter choose if dangerous."""
    box = _box(parent, look, "warning", title, text, more)
    yes = _named(box.addButton(do, QMessageBox.ButtonRole.AcceptRole), "danger" if dangerous else "")
    no = _named(box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
    box.setDefaultButton(no if dangerous else yes)
    box.setEscapeButton(no)
    box.exec()
    agreed = box.clickedButton() is yes
    box.deleteLater()
    return agreed


def show_error(parent: QWidget, look: Look, title: str, error: StudioError, name: str = "") -> None:
    """Show an error: what is wrong, what to do, in which file (`name`) and where, its code, and the way to its entry.

    Before the window is up it waits for that.
    """
    if not parent.isVisible():
        QTimer.singleShot(0, parent, lambda: _show_error(parent, look, title, error, name))
    else:
        _show_error(parent, look, title, error, name)


def _show_error(parent: QWidget, look: Look, title: str, error: StudioError, name: str) -> None:
    where = ""
    if error.line is not None:
        where = _tr("Line {0}").format(error.line)
        if error.column is not None:
            where = _tr("Line {0}, column {1}").format(error.line, error.column)
    where = " · ".join(part for part in (name, where) if part)
    more = "\n\n".join(part for part in (translated(error.remedy), where, error.code) if part)
    box = _box(parent, look, "danger", title, translated(error.message), more)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    close = _named(box.addButton(_tr("Close"), QMessageBox.ButtonRole.AcceptRole))
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    helping = parent.window().findChild(Helping)  # a dialog has none: nothing is to come up behind it
    if helping is not None:
        _named(box.addButton(_tr("What It Means"), QMessageBox.ButtonRole.HelpRole))
    box.exec()
    clicked = box.clickedButton()
    if helping is not None and clicked is not None and clicked is not close:
        helping.explain(error.code)
    box.deleteLater()
