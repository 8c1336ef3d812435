"""The Preferences dialog: each choice takes effect at once and is there again at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from asym_studio.gui import motion
from asym_studio.gui.actions import Act
from asym_studio.gui.dialogs.preferences import PreferencesDialog
from asym_studio.gui.places import write_settings
from asym_studio.gui.preferences import MOST_HEADROOM, Preferences, load_preferences
from asym_studio.gui.window import MainWindow
from tests.gui.windowing import button_named, click, open_csv, page, press, type_into

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def preferences(window: MainWindow, qtbot: QtBot) -> PreferencesDialog:
    """The dialog, reached as a user does."""
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    return shown(window)


def shown(window: MainWindow) -> PreferencesDialog:
    found = window.findChild(PreferencesDialog)
    assert found is not None
    assert found.isVisible()
    return found


def choose_by_key(box: QComboBox, value: str) -> None:
    """Go through the list with the arrow keys till that value is chosen."""
    box.setFocus()
    press(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentData() == value:
            return
        press(box, Qt.Key.Key_Down)
    raise AssertionError(f"no {value} in the list")


def test_choices_take_effect_at_once(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_csv(window, qtbot, tmp_path / "partitions.csv")
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    dialog = shown(window)
    choose_by_key(dialog.theme, "dark")
    assert window.look.theme.name == "dark"
    assert window.actions_[Act.DARK].isChecked()
    choose_by_key(dialog.policy, "trade")
    assert page(window).editing.policy.value == "trade"
    assert window.actions_[Act.TRADE].isChecked()
    choose_by_key(dialog.scale, "true")
    assert window.actions_[Act.TRUE].isChecked()
    type_into(dialog.headroom, "15")
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    window.actions_[Act.FIT].trigger()
    assert page(window).fit.headroom.slider.value() == 15
    assert load_preferences() == Preferences(
        theme="dark", policy="trade", scale="true", headroom=15, geometry=load_preferences().geometry
    )


def test_the_language_waits_for_the_next_start(preferences: PreferencesDialog) -> None:
    assert "next start" in preferences.language_note.text()
    assert [preferences.language.itemText(row) for row in range(4)] == [
        "Like the system",
        "English",
        "Deutsch",
        "简体中文",
    ]
    choose_by_key(preferences.language, "de")
    assert load_preferences().language == "de"
    assert preferences.windowTitle() == "Preferences"


def test_what_the_menus_choose_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.choices.choose(policy="push", reduced_motion=True)
    qtbot.keyClick(window, Qt.Key.Key_Comma, CTRL)
    dialog = shown(window)
    assert dialog.policy.currentData() == "push"
    assert dialog.motion.isChecked()


def test_reset_brings_everything_back(window: MainWindow, preferences: PreferencesDialog) -> None:
    choose_by_key(preferences.theme, "dark")
    press(preferences.motion, Qt.Key.Key_Space)
    assert load_preferences().reduced_motion
    window.choices.remember(geometry="AAAA")
    click(preferences.reset)
    assert load_preferences() == Preferences(geometry="AAAA")
    assert preferences.theme.currentData() == "system"
    assert not preferences.motion.isChecked()
    assert window.actions_[Act.SYSTEM].isChecked()


def test_reduced_motion_stills_the_window(
    window: MainWindow, preferences: PreferencesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(motion, "_STILL_PLATFORMS", ())  # as on a screen whose system shows animations
    before = QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, True)
    assert motion.wants_motion()
    press(preferences.motion, Qt.Key.Key_Space)
    assert not motion.wants_motion()
    press(preferences.motion, Qt.Key.Key_Space)
    assert motion.wants_motion()
    QApplication.setEffectEnabled(Qt.UIEffect.UI_General, before)


def test_the_folders_are_named(window: MainWindow, preferences: PreferencesDialog) -> None:
    buttons = [button for button in preferences.findChildren(QPushButton) if button.text() == "Open Folder"]
    assert [button.accessibleName() for button in buttons] == [
        "Open the folder: Backups",
        "Open the folder: Migrations",
    ]
    for button in buttons:
        assert not button.isEnabled()
        assert "first backup" in button.toolTip()
    assert button_named(preferences, "Close").isVisible()


@pytest.mark.parametrize(
    "wrong",
    [
        {"headroom": MOST_HEADROOM + 1},
        {"headroom": "5"},
        {"headroom": True},
        {"reduced_motion": 1},
        {"theme": "pink"},
        {"language": None},
    ],
)
def test_nonsense_has_its_default(wrong: dict[str, object]) -> None:
    write_settings("window.json", wrong)
    assert load_preferences() == Preferences()


def test_the_captions_lead_to_their_fields(window: MainWindow, preferences: PreferencesDialog, qtbot: QtBot) -> None:
    for letter, field in ((Qt.Key.Key_N, preferences.policy), (Qt.Key.Key_H, preferences.headroom)):
        qtbot.keyClick(preferences, letter, Qt.KeyboardModifier.AltModifier)
        assert QApplication.focusWidget() is field
