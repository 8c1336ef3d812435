"""The Fit panel: images in, a split out, applied as one step; bad input changes nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from asym_studio.flash import edits
from asym_studio.gui.fit import FitPanel
from asym_studio.gui.widgets import ElidedLabel
from asym_studio.gui.window import MainWindow
from asym_studio.plan.split import UpdaterSlot
from tests.gui.dropping import drop
from tests.gui.imaging import image, write_image
from tests.gui.windowing import (
    button_named,
    choosing_file,
    click,
    dialog_handled,
    document,
    page,
    partition,
    press,
    type_into,
)

CTRL = Qt.KeyboardModifier.ControlModifier
UPDATER, APP = 250_000, 1_500_000
MIN_SPIFFS = b"""\
# the seed's board
nvs,      data, nvs,     0x9000,   0x5000,
otadata,  data, ota,     0xe000,   0x2000,
app0,     app,  ota_0,   0x10000,  0x1E0000,
app1,     app,  ota_1,   0x1F0000, 0x1E0000,
spiffs,   data, spiffs,  0x3D0000, 0x30000,
# asym-studio: flash-size=4MB
"""


def panel(window: MainWindow) -> FitPanel:
    return page(window).fit


def rows(window: MainWindow) -> dict[str, tuple[int, int]]:
    return {p.label: (p.offset, p.size) for p in document(window).layout().table}


@pytest.fixture
def fitting(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window with min_spiffs on 4 MB and the Fit panel in front; updater.bin and app.bin lie beside the table."""
    write_image(tmp_path / "updater.bin", UPDATER, version="1.4")
    write_image(tmp_path / "app.bin", APP, version="0.20")
    (tmp_path / "partitions.csv").write_bytes(MIN_SPIFFS)
    assert window.filing.open_path(tmp_path / "partitions.csv")
    press(page(window).map, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert panel(window).isVisible()
    return window


def give(window: MainWindow, qtbot: QtBot, path: Path, *, app: bool = False) -> None:
    """Drop an image on its card and wait until it is read."""
    card = panel(window).app if app else panel(window).updater
    assert drop(card, path)
    qtbot.waitUntil(lambda: card.candidate is not None and card.candidate.path == path and not card.is_reading)


def solve(window: MainWindow, qtbot: QtBot) -> None:
    """Press the button, unless it was pressed, and wait for the answer to what is asked now."""
    if panel(window).split_button.isVisible():
        click(panel(window).split_button)
    qtbot.waitUntil(lambda: (a := panel(window).answer) is not None and a.order == panel(window).order())


def test_the_keyboard_goes_from_split_to_apply(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    fit = panel(fitting)
    give(fitting, qtbot, tmp_path / "updater.bin")
    fit.split_button.setFocus()
    press(fit.split_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: fit.answer is not None)
    assert fit.apply_button.hasFocus()
    press(fit.apply_button, Qt.Key.Key_Space)
    assert partition(fitting, "flashApp").size == 0x40000


def test_the_whole_way_from_two_images_to_the_saved_table(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    fit = panel(fitting)
    with dialog_handled(choosing_file(tmp_path / "updater.bin")):
        fit.updater.choose.file_action.trigger()
    qtbot.waitUntil(lambda: fit.updater.candidate is not None)
    assert "248 KB (0x3e000)" in fit.updater.numbers.text()
    assert "checksum and SHA-256 verified" in fit.updater.about.text()
    assert "8 KB are lost if an app slot follows" in fit.updater.cost.text()
    give(fitting, qtbot, tmp_path / "app.bin", app=True)
    before = document(fitting).layout()
    solve(fitting, qtbot)
    assert "app 1.88 MB → 3.5 MB (+87 %)" in fit.outcome.text()
    assert document(fitting).layout() == before
    spoken = fit.preview.accessibleDescription()
    assert "app0: 1.88 MB at 0x10000 becomes app: 3.5 MB at 0x10000" in spoken
    assert "spiffs: stays" in spoken
    click(fit.apply_button)
    assert not fit.isVisible()
    assert document(fitting).undo_stack.count() == 1
    after = rows(fitting)
    assert after["app"] == (0x10000, 0x380000)
    assert after["flashApp"] == (0x390000, 0x40000)
    assert after["spiffs"] == (0x3D0000, 0x30000)
    assert document(fitting).layout().image_length("app") == APP
    assert document(fitting).layout().image_length("flashApp") == UPDATER
    fitting.activateWindow()  # without a window manager nobody does that after a dialog
    qtbot.waitUntil(fitting.isActiveWindow)
    press(fitting, Qt.Key.Key_S, CTRL)
    saved = (tmp_path / "partitions.csv").read_text(encoding="utf-8")
    assert saved.startswith("# the seed's board\nnvs,      data, nvs,     0x9000,   0x5000,\n")
    assert "images=app=app.bin,flashApp=updater.bin" in saved
    assert fitting.filing.open_path(tmp_path / "partitions.csv")
    assert rows(fitting) == after
    qtbot.waitUntil(lambda: document(fitting).layout().image_length("app") == APP)


def test_apply_is_undone_in_one_step_images_included(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    before = document(fitting).layout()
    give(fitting, qtbot, tmp_path / "updater.bin")
    solve(fitting, qtbot)
    click(panel(fitting).apply_button)
    assert document(fitting).layout() != before
    press(fitting, Qt.Key.Key_Z, CTRL)
    assert document(fitting).layout() == before
    press(fitting, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert document(fitting).layout().image_length("flashApp") == UPDATER


def test_the_headroom_slider_moves_the_map_live(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    fit = panel(fitting)
    give(fitting, qtbot, tmp_path / "updater.bin")
    solve(fitting, qtbot)
    picture = fit.preview.grab().toImage()
    before = document(fitting).layout()
    sizes = []
    for _ in range(4):
        fit.headroom.slider.setFocus()
        press(fit.headroom.slider, Qt.Key.Key_PageUp)
        solve(fitting, qtbot)
        assert fit.answer is not None and fit.answer.split is not None
        sizes.append(fit.answer.split.updater.size)
    assert fit.headroom.percent.text() == "20 %"
    assert sizes == sorted(sizes) and sizes[-1] >= UPDATER * 1.2 > sizes[0] - 0x10000
    assert fit.preview.grab().toImage() != picture
    assert document(fitting).layout() == before


def test_apply_does_nothing_while_another_split_is_on_its_way(
    fitting: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    fit = panel(fitting)
    give(fitting, qtbot, tmp_path / "updater.bin")
    solve(fitting, qtbot)
    before = document(fitting).layout()
    press(fit.headroom.slider, Qt.Key.Key_PageUp)
    click(fit.apply_button)  # what is shown is the split for less headroom
    assert document(fitting).layout() == before
    solve(fitting, qtbot)
    click(fit.apply_button)
    assert document(fitting).layout() != before


def test_releases_and_bytes_add_to_the_headroom(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    fit = panel(fitting)
    give(fitting, qtbot, tmp_path / "updater.bin")
    type_into(fit.headroom.bytes.edit, "100K")
    fit.headroom.releases.setValue(10)
    grown = int(UPDATER * 1.008**10) + 100 * 1024
    least = -(-grown // 0x1000) * 0x1000
    assert f"{least:#x}" in fit.updater.numbers.text()
    type_into(fit.headroom.bytes.edit, "a lot")
    assert fit.headroom.bytes.message.isVisible()
    assert f"{least:#x}" in fit.updater.numbers.text()


def test_a_typed_size_does_without_an_image(fitting: MainWindow, qtbot: QtBot) -> None:
    fit = panel(fitting)
    type_into(fit.updater.size_field.edit, "256K")
    solve(fitting, qtbot)
    click(fit.apply_button)
    assert rows(fitting)["flashApp"] == (0x390000, 0x40000)
    assert document(fitting).layout().images == ()


def test_the_updater_may_go_to_factory_and_the_difference_is_said(
    fitting: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    fit = panel(fitting)
    give(fitting, qtbot, tmp_path / "updater.bin")
    solve(fitting, qtbot)
    assert "esp_ota" in fit.outcome.text()
    click(fit.slot.buttons[UpdaterSlot.FACTORY])
    solve(fitting, qtbot)
    assert "blank otadata" in fit.outcome.text()
    click(fit.apply_button)
    assert partition(fitting, "flashApp").subtype_name == "factory"


def test_the_other_partitions_are_named_for_every_layout(fitting: MainWindow, qtbot: QtBot) -> None:
    def names() -> list[str]:
        qtbot.wait(1)  # what was shown before goes
        return [each.text() for each in panel(fitting).parts.findChildren(ElidedLabel) if each.isVisible()]

    before = names()
    layout = document(fitting).layout()
    row = layout.table.find("spiffs")
    assert row is not None
    document(fitting).apply(edits.resize(layout, row, 0x10000).layout, "Resize")
    assert names() == [*before[:-1], "spiffs · 64 KB"]
    document(fitting).undo_stack.undo()
    assert names() == before


def test_dropping_a_partition_gives_its_room_to_the_app(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    fit = panel(fitting)
    give(fitting, qtbot, tmp_path / "updater.bin")
    fit.parts.drop["spiffs"].setFocus()
    press(fit.parts.drop["spiffs"], Qt.Key.Key_Space)
    assert not fit.parts.keep["spiffs"].isEnabled()
    solve(fitting, qtbot)
    assert "spiffs: given up" in fit.preview.accessibleDescription()
    click(fit.apply_button)
    assert "spiffs" not in rows(fitting)
    assert rows(fitting)["app"][1] == 0x3B0000


def test_what_does_not_fit_offers_the_smallest_changes(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    fit = panel(fitting)
    write_image(tmp_path / "app.bin", 0x398000)
    give(fitting, qtbot, tmp_path / "updater.bin")
    give(fitting, qtbot, tmp_path / "app.bin", app=True)
    solve(fitting, qtbot)
    assert not fit.apply_button.isEnabled()
    assert "at most 3.5 MB" in fit.outcome.text()
    before = document(fitting).layout()
    qtbot.waitUntil(lambda: any(b.isVisible() for b in fit.outcome.findChildren(QAbstractButton)))
    click(button_named(fit.outcome, "Do it: a flash of 8 MB"))
    solve(fitting, qtbot)
    assert fit.flash_note.text() == "Planned for a flash of 8 MB."
    assert document(fitting).layout() == before
    click(fit.flash_back)
    solve(fitting, qtbot)
    assert not fit.apply_button.isEnabled()
    qtbot.waitUntil(lambda: any(b.isVisible() for b in fit.outcome.findChildren(QAbstractButton)))
    change = next(b for b in fit.outcome.findChildren(QAbstractButton) if "spiffs" in b.accessibleName())
    click(change)
    solve(fitting, qtbot)
    click(fit.apply_button)
    assert rows(fitting)["app"][1] >= 0x398000


@pytest.mark.parametrize("what", ["noise", "missing", "empty folder", "damaged"])
def test_what_is_no_image_is_told_and_the_former_stays(
    fitting: MainWindow, qtbot: QtBot, tmp_path: Path, what: str
) -> None:
    fit, bad = panel(fitting), tmp_path / "bad.bin"
    give(fitting, qtbot, tmp_path / "updater.bin")
    former = fit.updater.candidate
    if what == "noise":
        bad.write_bytes(bytes(range(1, 250)) * 30)
    elif what == "empty folder":
        bad.mkdir()
    elif what == "damaged":
        damaged = bytearray(image(UPDATER))
        damaged[9000] ^= 4
        bad.write_bytes(damaged)
    assert drop(fit.updater, bad)
    qtbot.waitUntil(lambda: fit.updater.message.property("tone") == "danger")
    assert fit.updater.message.isVisible()
    assert "bad.bin" in fit.updater.message.text()
    assert fit.updater.candidate == former
    assert document(fitting).undo_stack.count() == 0


def test_a_rebuilt_updater_changes_the_plan_by_itself(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    fit = panel(fitting)
    give(fitting, qtbot, tmp_path / "updater.bin")
    solve(fitting, qtbot)
    told: list[str] = []
    fit.notice.connect(told.append)
    qtbot.wait(50)
    write_image(tmp_path / "updater.bin", 400_000)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["updater.bin was rebuilt: 244.14 KB → 390.62 KB"]
    solve(fitting, qtbot)
    assert fit.answer is not None and fit.answer.split is not None
    assert fit.answer.split.updater.size == 0x70000


def test_the_wrong_chip_is_said_at_the_card(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    write_image(tmp_path / "c3.bin", UPDATER, chip_id=5)
    give(fitting, qtbot, tmp_path / "c3.bin")
    assert "Built for ESP32-C3; the layout is for ESP32." in panel(fitting).updater.cost.text()


def test_an_attached_image_is_taken_up_when_the_panel_opens(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    give(fitting, qtbot, tmp_path / "updater.bin")
    give(fitting, qtbot, tmp_path / "app.bin", app=True)
    solve(fitting, qtbot)
    click(panel(fitting).apply_button)
    press(fitting, Qt.Key.Key_S, CTRL)
    assert fitting.filing.open_path(tmp_path / "partitions.csv")
    qtbot.waitUntil(lambda: document(fitting).layout().image_length("app") == APP)
    press(page(fitting).map, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    fit = panel(fitting)
    qtbot.waitUntil(lambda: fit.app.candidate is not None and fit.updater.candidate is not None)
    assert fit.app.candidate is not None and fit.app.candidate.found is not None
    assert fit.app.candidate.found.image.length == APP


def test_esc_and_the_shortcut_leave_the_panel(fitting: MainWindow) -> None:
    press(panel(fitting).updater.choose, Qt.Key.Key_Escape)
    assert not panel(fitting).isVisible()
    assert page(fitting).map.isVisible()
    press(page(fitting).map, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert panel(fitting).isVisible()
    press(panel(fitting).updater.choose, Qt.Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert not panel(fitting).isVisible()


def test_nothing_of_the_hidden_map_is_deleted_from_the_panel(fitting: MainWindow) -> None:
    before = document(fitting).layout()
    page(fitting).editing.select_row(0)
    press(panel(fitting).updater.choose, Qt.Key.Key_Delete)
    press(panel(fitting).updater.choose, Qt.Key.Key_Insert)
    assert document(fitting).layout() == before


def test_reading_can_be_cancelled(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    card = panel(fitting).updater
    assert drop(card, tmp_path / "updater.bin")
    assert card.is_reading
    click(button_named(card, "Updater: remove"))
    assert not card.is_reading
    qtbot.wait(100)
    assert card.candidate is None


def test_the_window_closes_while_an_image_is_read(fitting: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "large.bin").write_bytes(b"\xff" * (8 << 20))
    assert drop(panel(fitting).updater, tmp_path / "large.bin")
    assert fitting.close()


def test_a_dump_lets_one_choose_the_slot(fitting: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    from asym_studio.flash.binary import write_binary  # noqa: PLC0415 — only this test makes a dump

    dump = bytearray(b"\xff" * (4 << 20))
    table = document(fitting).layout().table
    dump[0x8000 : 0x8000 + 0xC00] = write_binary(table)
    for offset, length in ((0x10000, APP), (0x1F0000, UPDATER)):
        dump[offset : offset + length] = image(length)
    (tmp_path / "dump.bin").write_bytes(dump)
    give(fitting, qtbot, tmp_path / "dump.bin")
    card = panel(fitting).updater
    assert card.slots.isVisible()
    assert card.candidate is not None and card.candidate.found is not None
    assert card.candidate.found.label == "app1"
    card.slots.setFocus()
    press(card.slots, Qt.Key.Key_Up)
    card.slots.activated.emit(card.slots.currentIndex())
    assert card.candidate.found.label == "app0"
