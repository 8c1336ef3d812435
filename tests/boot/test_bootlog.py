"""Boot logs as boards print them: the table in them, what is wrong, and what to do."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asym_studio.boot.bootloader import boot
from asym_studio.boot.bootlog import compare, decode, diagnose, read_log
from asym_studio.files.presets import load_preset, presets
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.layout import Layout
from tests.board.boards import sample

ESPFLASH_DEFAULT = """\
I (53) boot: ## Label            Usage          Type ST Offset   Length
I (60) boot:  0 nvs              WiFi data        01 02 00009000 00006000
I (67) boot:  1 phy_init         RF data          01 01 0000f000 00001000
I (75) boot:  2 factory          factory app      00 00 00010000 003f0000
I (82) boot: End of partition table
"""


def listing(layout: Layout, *, colour: bool = False) -> str:
    rows = [
        f"I ({50 + n}) boot: {n:2d} {p.label:<16} {'something':<16} "
        f"{p.type:02x} {p.subtype:02x} {p.offset:08x} {p.size:08x}"
        for n, p in enumerate(layout.table)
    ]
    lines = ["I (49) boot: ## Label            Usage          Type ST Offset   Length", *rows]
    return "\r\n".join(f"\x1b[0;32m{line}\x1b[0m" if colour else line for line in lines) + "\r\n"


def preset(name: str) -> Layout:
    return load_preset(name).layout


@pytest.mark.parametrize("name", [entry.id for entry in presets()])
@pytest.mark.parametrize("colour", [False, True])
def test_the_table_that_a_board_prints_is_the_table(name: str, colour: bool) -> None:
    layout = preset(name)
    report = read_log(decode(listing(layout, colour=colour).encode()))
    assert compare(report, layout.table) == ()
    assert diagnose(report, layout) == ()


def test_the_log_of_the_simulated_bootloader_is_understood() -> None:
    board = sample()
    report = read_log("\n".join(boot(board.data, CHIPS["esp32"]).log))
    assert compare(report, board.layout.table) == ()
    assert (report.loaded, report.header_flash_size) == (0x10000, 4 << 20)


def test_labels_with_spaces_and_of_sixteen_letters() -> None:
    text = (
        "I (1) boot:  0 my settings      WiFi data        01 02 00009000 00005000\n"
        "I (2) boot:  1 sixteen_letters_ OTA app          00 10 00010000 00100000\n"
    )
    report = read_log(text)
    assert report.partitions is not None
    assert [partition.label for partition in report.partitions] == ["my settings", "sixteen_letters_"]


def test_a_table_that_was_not_flashed_is_counted() -> None:
    report = read_log(ESPFLASH_DEFAULT.replace("factory ", "firmware"))
    messages = [str(mismatch.message) for mismatch in compare(report, preset("esp32-ota-asym").table)]
    assert messages[0].startswith("The board should show 5 partitions, it shows 3")
    assert "“flashApp” is missing." in messages
    assert [found.code for found in diagnose(report, preset("esp32-ota-asym"))] == ["table-not-flashed"]


def test_a_default_table_of_espflash_has_overwritten_ours() -> None:
    report = read_log(ESPFLASH_DEFAULT)
    assert [found.code for found in diagnose(report, preset("tower"))] == ["table-overwritten"]


def test_out_of_bounds_has_two_causes() -> None:
    panic = "\n!! A panic occured: called `Result::unwrap()` on an `Err` value: OutOfBounds\n"
    assert [found.code for found in diagnose(read_log(panic))] == ["out-of-bounds"]
    other = diagnose(read_log(listing(preset("min_spiffs")) + panic), preset("tower"))
    assert "out-of-bounds-table-not-flashed" in [found.code for found in other]
    same = diagnose(read_log(listing(preset("tower")) + panic), preset("tower"))
    assert [found.code for found in same] == ["out-of-bounds-no-such-partition"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (
            "E (58) flash_parts: partition 3 invalid - offset 0x210000 size 0x1000000 exceeds flash chip size 0x400000",
            "header-flash-size",
        ),
        ("E (45) flash_parts: Incorrect MD5 checksum", "table-md5"),
        ("E (46) boot: Failed to verify partition table", "table-refused"),
        ("E (46) boot: load partition table error!", "table-refused"),
        ("E (97) boot: No bootable app partitions in the partition table", "no-bootable-app"),
        ("E (30) flash_parts: partition 0 invalid magic number 0xffff", "table-row-magic"),
        ("E (88) esp_image: image at 0x10000 has invalid magic byte (nothing flashed here?)", "image-magic"),
        ("E (90) esp_image: Checksum failed. Calculated 0x1 read 0x2", "image-checksum"),
        ("E (90) esp_image: Image hash failed - image is corrupt", "image-hash"),
        ("E (90) esp_image: Image length 1966096 doesn't fit in partition length 1966080", "image-too-long"),
        ("E (90) boot: OTA app partition slot 1 is not bootable", "slot-not-bootable"),
        ("E (90) boot_comm: mismatch chip ID, expected 0, found 9", "image-wrong-chip"),
        ("E (90) boot_comm: Image requires chip rev >= v3.0, but chip is v1.0", "image-wrong-revision"),
        ("W (90) esp_ota_ops: Rollback to previously worked partition. Restart.", "rolled-back"),
        ("invalid header: 0xffffffff", "rom-no-bootloader"),
        ("flash read err, 1000", "rom-no-bootloader"),
        ("csum err:0x9a!=0x89", "rom-bootloader-damaged"),
        ("Checksum failure. Calculated 0x18 stored 0x00", "rom-bootloader-damaged"),
        (
            "E (300) spi_flash: Detected size(4096k) smaller than the size in the binary image header(16384k).",
            "chip-smaller-than-header",
        ),
        ("E (400) SPIFFS: mount failed, -10025", "spiffs-mount"),
        ("./managed_components/littlefs/lfs.c:1369:error: Corrupted dir pair at {0x0, 0x1}", "littlefs-mount"),
    ],
)
def test_known_messages_are_explained(line: str, code: str) -> None:
    (found,) = diagnose(read_log(f"rst:0x1 (POWERON_RESET),boot:0x13\n{line}\n"))
    assert (found.code, found.line, found.text) == (code, 2, line)
    assert str(found.remedy)


def test_only_the_last_of_several_boots_counts() -> None:
    text = ESPFLASH_DEFAULT + listing(preset("min_spiffs"))
    assert compare(read_log(text), preset("min_spiffs").table) == ()


@given(st.binary(max_size=400))
@settings(max_examples=60)
def test_no_log_is_too_strange(data: bytes) -> None:
    report = read_log(decode(data + b"boot: 0 x y 01 02 00009000 00005000" + data))
    diagnose(report, preset("min_spiffs"))
