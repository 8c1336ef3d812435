"""The underlined letters: in no menu and on no page do two things share one, in any language; nor a shortcut."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QMenuBar, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.files.presets import load_preset
from asym_studio.gui.app import make_application
from asym_studio.gui.choosing import ImageButton
from asym_studio.gui.dialogs.crash import CrashDialog
from asym_studio.gui.dialogs.gallery import PresetGallery
from asym_studio.gui.dialogs.pages import AboutDialog
from asym_studio.gui.dialogs.preferences import PreferencesDialog
from asym_studio.gui.dialogs.shortcuts import ShortcutsDialog
from asym_studio.gui.kit.dialog import KitDialog
from asym_studio.gui.language import LANGUAGES, install_language
from asym_studio.gui.look import Look
from asym_studio.gui.window import MainWindow

_MNEMONIC = re.compile(r"&([^&])")
_BOARD_DIALOGS = {
    "MigrationPage": ("&Migrate", "&Pair Partitions…"),
    "PairingDialog": ("&Plan Again", "As &Suggested"),
    "SeveralDialog": ("&Add", "&Plan…", "&Stop"),
}
"""What has a mnemonic in the dialogs that only a board with something to migrate shows."""


@pytest.fixture(params=LANGUAGES)
def main(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window in each language; what was installed for it is taken away again."""
    app, before = make_application(), QLocale()
    font = app.font()
    known = set(app.findChildren(QTranslator))
    install_language(app, request.param)
    shown = MainWindow(Look(app, "light"))
    shown.resize(1280, 800)
    with qtbot.waitExposed(shown):
        shown.show()
    yield shown
    assert shown.close()
    shown.deleteLater()
    for translator in set(app.findChildren(QTranslator)) - known:
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    app.setFont(font)


def mnemonic(text: str) -> str:
    """Return the letter that Alt goes with, in capitals; nothing where a text has none."""
    found = _MNEMONIC.search(text.replace("&&", ""))
    return found[1].upper() if found else ""


def shared(texts: list[str]) -> list[str]:
    """Return the texts whose letter another one has, too."""
    letters = Counter(mnemonic(text) for text in texts if mnemonic(text))
    return [text for text in texts if letters[mnemonic(text)] > 1]


def menus(actions: list[QAction], path: str) -> Iterator[tuple[str, list[str]]]:
    yield path, [action.text() for action in actions if not action.isSeparator() and action.isVisible()]
    for action in actions:
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menus(inner.actions(), f"{path} › {action.text()}")


def on_page(root: QWidget) -> list[str]:
    """Return the texts with a mnemonic that one sees at the same time, the menu bar's among them."""
    texts = [action.text() for bar in root.findChildren(QMenuBar) for action in bar.actions()]
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            texts.append(widget.text())
        elif isinstance(widget, QTabBar):
            texts.extend(widget.tabText(index) for index in range(widget.count()))
    return [text for text in texts if mnemonic(text)]


def clashes(places: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return the places with texts that share a letter, and those texts."""
    return {place: found for place, texts in places.items() if (found := shared(texts))}


def test_no_two_entries_of_a_menu_share_a_letter(main: MainWindow) -> None:
    places = dict(menus(main.menuBar().actions(), ""))
    for button in main.findChildren(ImageButton):
        places["image"] = [action.text() for action in button.menu().actions()]
    assert sum(map(len, places.values())) > 50
    assert clashes(places) == {}


def test_no_two_things_on_a_page_share_a_letter(main: MainWindow, qtbot: QtBot) -> None:
    places = {"start": on_page(main)}
    assert main.filing.new_from("min_spiffs")
    assert main.editor is not None
    places["editor"] = on_page(main)
    main.editor.show_fit(True)
    assert not main.editor.fit.apply_button.isVisible()
    places["fit"] = [*on_page(main), main.editor.fit.apply_button.text()]
    main.editor.show_fit(False)
    main.show_board(True)
    board = main.boarding.page
    assert board is not None
    qtbot.waitUntil(lambda: board.connection.port.count() > 0)
    places["board"] = on_page(main)
    before = board.connection.button.text()
    board.connection.button.setText(QCoreApplication.translate("ConnectionBar", "&Disconnect"))
    assert board.connection.button.text() != before
    places["connected"] = on_page(main)
    main.show_board(False)
    main.show_learn(True)
    places["learn"] = on_page(main)
    assert [min(len(texts), 8) for texts in places.values()] == [4, 7, 8, 8, 8, 4], "all that has a letter is seen"
    assert clashes(places) == {}


def test_no_two_things_in_a_dialog_share_a_letter(main: MainWindow, tmp_path: Path) -> None:
    opened = load_preset("esp32-ota-asym")
    dialogs = (
        PresetGallery(main.look, main),
        PreferencesDialog(main.choices, main.look, main),
        ShortcutsDialog(main.menuBar(), main),
        KitDialog(opened.layout, opened.csv, tmp_path, main.look, main),
        AboutDialog(main),
        CrashDialog("report", main, save=print),
    )
    for dialog in dialogs:
        dialog.show()
        assert shared(on_page(dialog)) == [], type(dialog).__name__
        dialog.close()
    for context, texts in _BOARD_DIALOGS.items():
        told = [QCoreApplication.translate(context, text) for text in texts]
        assert all(mnemonic(text) for text in told) and shared(told) == [], context


def test_a_mnemonic_is_in_the_text_or_in_brackets_behind_it(main: MainWindow) -> None:
    texts = [action.text() for action in main.findChildren(QAction) if mnemonic(action.text())]
    assert len(texts) > 40
    for text in texts:
        if any(ord(letter) > 0x2E80 for letter in text):  # Chinese has no letters to underline
            assert re.search(r"\(&[A-Z]\)…?$", text), text
        assert mnemonic(text).isalnum(), text


def test_no_two_actions_share_a_shortcut(main: MainWindow) -> None:
    assert main.filing.new_from("min_spiffs")
    keys: dict[str, set[str]] = {}
    for action in main.findChildren(QAction):
        for key in action.shortcuts():
            keys.setdefault(QKeySequence(key).toString(), set()).add(action.text())
    assert len(keys) > 20
    assert {key: texts for key, texts in keys.items() if len(texts) > 1} == {}
