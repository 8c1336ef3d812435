"""Hands on a migration in the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from asym_studio.boot.bootloader import BootOptions, boot
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.edits import attach
from asym_studio.gui.board.page import BoardPage
from asym_studio.gui.document import Document
from asym_studio.gui.window import MainWindow
from tests.gui.board.hands import settle
from tests.gui.windowing import button_named, click, dialog_handled


def open_seed(window: MainWindow, updater: Path) -> Document:
    """Open the seed's asymmetric layout with an updater attached to its small slot."""
    assert window.filing.new_from("esp32-ota-asym")
    document = window.filing.document
    assert document is not None
    layout = document.layout()
    row = layout.updater_row()
    assert row is not None
    document.apply(attach(layout, row, str(updater)).layout, "Attach")
    return document


def choose_port(page: BoardPage, flash: Path, **options: object) -> None:
    query = "&".join(f"{key}={value}" for key, value in {"chip": "esp32", **options}.items())
    page.connection.choose(f"virtual://{flash}?{query}")


def connect(page: BoardPage, qtbot: QtBot, flash: Path, **options: object) -> None:
    choose_port(page, flash, **options)
    click(page.connection.button)
    settle(page, qtbot)
    assert page.operations.seen is not None


def migrate(page: BoardPage, qtbot: QtBot, answer: Callable[[QWidget], None]) -> None:
    with dialog_handled(answer) as seen:
        click(page.migrate)
        qtbot.waitUntil(lambda: bool(seen))
    settle(page, qtbot)


def choice(page: BoardPage, text: str) -> QWidget:
    banner = page.banners.banner("report")
    assert banner is not None
    return button_named(banner, text)


def cells(table: QTableWidget, column: int) -> list[str]:
    return [item.text() for row in range(table.rowCount()) if (item := table.item(row, column)) is not None]


def booted(flash: Path) -> str | None:
    return boot(flash.read_bytes(), CHIPS["esp32"], BootOptions(rollback=True)).label
