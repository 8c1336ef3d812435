"""What every screen owes its users: names for screen readers, a way by keyboard, both themes, small windows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QDialogButtonBox, QStyle, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.gui.actions import Act
from asym_studio.gui.app import make_application
from asym_studio.gui.dialogs.crash import CrashDialog
from asym_studio.gui.dialogs.gallery import PresetGallery
from asym_studio.gui.dialogs.pages import AboutDialog
from asym_studio.gui.dialogs.preferences import PreferencesDialog
from asym_studio.gui.dialogs.shortcuts import ShortcutsDialog
from asym_studio.gui.look import Look
from asym_studio.gui.palette import CommandPalette, entries
from asym_studio.gui.preferences import load_preferences
from asym_studio.gui.theme import DARK
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import choose, document, page, press


def nameless(root: QWidget) -> list[str]:
    """Return the widgets that the keyboard can go to, or a reader finds, without a name to say."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QTabBar) or widget.objectName().startswith("qt_"):
            continue
        text = widget.accessibleName() or getattr(widget, "text", str)()
        if not text and isinstance(widget.parent(), QAbstractScrollArea):
            continue  # the viewport of a view that has a name
        if not text:
            found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    return found


def test_everything_on_the_start_page_has_a_name(window: MainWindow) -> None:
    assert nameless(window) == []


@pytest.mark.parametrize("label", ["", "app0", "gap", "table"])
def test_everything_in_the_editor_has_a_name(window: MainWindow, label: str) -> None:
    window.filing.new_from("tower")
    editing = page(window).editing
    match label:
        case "app0":
            choose(window, label)
        case "gap":
            editing.select_offset(0x360000)
        case "table":
            editing.select_offset(0x8000)
    assert nameless(window) == []


def test_everything_in_the_dialogs_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    dialogs: list[QDialog] = [
        PresetGallery(window.look, window),
        ShortcutsDialog(window.menuBar(), window),
        PreferencesDialog(window.choices, window.look, window),
        CommandPalette(entries(window), window.look, window),
        AboutDialog(window),
        CrashDialog("report", window),
    ]
    for dialog in dialogs:
        dialog.show()
        assert nameless(dialog) == [], type(dialog).__name__
        dialog.close()


def test_every_action_has_a_tip_and_no_two_share_a_key(window: MainWindow) -> None:
    keys: dict[str, Act] = {}
    for act in Act:
        action = window.actions_[act]
        assert action.toolTip(), act
        for key in action.shortcuts():
            assert keys.setdefault(key.toString(), act) is act, (
                f"{key.toString()} is both {keys[key.toString()]} and {act}"
            )


def test_what_needs_a_document_is_off_without_one(window: MainWindow) -> None:
    assert not window.actions_[Act.SAVE].isEnabled()
    window.filing.new_from("tower")
    assert window.actions_[Act.SAVE].isEnabled()
    assert not window.actions_[Act.DELETE].isEnabled()
    choose(window, "app0")
    assert window.actions_[Act.DELETE].isEnabled()
    window.filing.close()
    assert not window.actions_[Act.SAVE].isEnabled()
    assert not window.actions_[Act.DELETE].isEnabled()


def test_f6_goes_through_all_panels_and_back(window: MainWindow) -> None:
    window.filing.new_from("tower")
    choose(window, "app0")
    editor = page(window)
    editor.map.setFocus()
    seen = []
    for _ in range(4):
        press(editor, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen[0] is editor.table
    assert seen[1] is editor.inspector.partition.label.edit
    assert seen[2] is editor.problems.list
    assert seen[3] is editor.map


def test_a_theme_is_put_on_and_remembered(window: MainWindow) -> None:
    window.filing.new_from("tower")
    before = page(window).grab().toImage()
    window.actions_[Act.DARK].trigger()
    assert window.look.theme is DARK
    assert page(window).map.theme is DARK
    assert page(window).grab().toImage() != before
    assert load_preferences().theme == "dark"
    window.actions_[Act.LIGHT].trigger()


def test_policy_and_scale_are_kept_for_the_next_document(window: MainWindow) -> None:
    window.filing.new_from("tower")
    window.actions_[Act.TRADE].trigger()
    window.actions_[Act.TRUE].trigger()
    window.filing.new_from("cat")
    assert page(window).map.policy.value == "trade"
    assert page(window).editing.policy.value == "trade"
    assert page(window).map.scale_kind == "true"
    assert (load_preferences().policy, load_preferences().scale) == ("trade", "true")


def test_damaged_preferences_are_no_obstacle(home, window: MainWindow) -> None:
    file = home / "asym-studio" / "config" / "window.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    for damaged in ("", "[1]", '{"theme": "pink", "scale": 7, "geometry": null}', "\x00"):
        file.write_text(damaged)
        assert load_preferences().theme == "system"


def test_the_window_fits_1280_by_720(window: MainWindow) -> None:
    window.filing.new_from("tower")
    window.resize(1280, 720)
    assert (window.width(), window.height()) == (1280, 720)
    editor = page(window)
    assert editor.map.height() >= 128
    assert editor.table.viewport().height() >= 3 * 28
    assert not window._tools.findChild(QWidget, "qt_toolbar_ext_button").isVisible()


def test_the_first_window_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    main = MainWindow(Look(make_application(), "light"))
    room = main.screen().availableSize()
    assert main.width() == max(min(1280, room.width()), main.minimumWidth())
    assert main.height() == min(800, room.height() - 40), "a title bar has room as well"
    assert main.close()
    main.deleteLater()


def test_buttons_of_dialogs_have_words_and_no_foreign_icons(window: MainWindow, qtbot: QtBot) -> None:
    dialog = PresetGallery(window.look, window)
    qtbot.addWidget(dialog)
    boxes = dialog.findChildren(QDialogButtonBox)
    assert boxes
    for box in boxes:
        box.ensurePolished()
        assert not box.style().styleHint(QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons, None, box)


def test_zoom_actions_reach_the_map(window: MainWindow) -> None:
    window.filing.new_from("tower")
    window.actions_[Act.TRUE].trigger()
    window.actions_[Act.ZOOM_IN].trigger()
    assert page(window).map.zoom > 1
    window.actions_[Act.ZOOM_FIT].trigger()
    assert page(window).map.zoom == 1


def test_closing_a_document_takes_its_page_away(window: MainWindow, qtbot: QtBot) -> None:
    window.filing.new_from("tower")
    with qtbot.waitSignal(page(window).destroyed):
        window.filing.close()
    assert window.editor is None
    assert document is not None
