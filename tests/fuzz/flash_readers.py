"""Readers of what lies on a flash or goes there: tables, dumps, images, otadata, logs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from asym_studio.boot.bootloader import BootOptions, boot_until_settled
from asym_studio.boot.bootlog import compare, decode, diagnose, read_log
from asym_studio.boot.flash_view import FlashView
from asym_studio.boot.header import chip_of
from asym_studio.boot.otadata import active, read_sectors, select, select_factory
from asym_studio.files.app_files import read_app_file
from asym_studio.files.opening import open_table
from asym_studio.files.presets import presets
from asym_studio.files.sizes import archive_sizes
from asym_studio.flash.binary import write_binary
from asym_studio.flash.changes import changes
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.contents import Bytes, look
from asym_studio.flash.csv_reader import CsvDocument
from asym_studio.flash.csv_writer import write_csv
from asym_studio.flash.errors import StudioError
from asym_studio.flash.export.c_header import c_header
from asym_studio.flash.export.layout_json import layout_json
from asym_studio.flash.export.svg import svg
from asym_studio.flash.export.text_map import text_map
from asym_studio.flash.images import read_image
from asym_studio.flash.images.contained import open_dump
from asym_studio.flash.images.flash_size import with_flash_size
from asym_studio.flash.layout import Layout
from asym_studio.flash.reading import Opened, read_table
from asym_studio.flash.rules import check
from asym_studio.flash.secure_boot import SecureBoot
from asym_studio.flash.table import OTADATA_SIZE
from asym_studio.flash.units import MB
from asym_studio.plan.fit import fit_length
from tests.board.boards import nvs, spiffs
from tests.boot.boot_states import GOOD, State, app, record
from tests.corpus import CORPUS, corpus_tables
from tests.files.elf_builder import RISCV, XTENSA, build_elf
from tests.files.test_sizes import MAP
from tests.flash.image_builder import Geometry, build, description, sign_v1, sign_v2
from tests.fuzz.folders import packed, unpack
from tests.fuzz.mutators import mutate_bytes, mutate_folder, mutate_text
from tests.fuzz.reader import Reader
from tests.fuzz.sealing import mutate_dump, mutate_image, seal_dump, seal_image, seal_otadata, seal_table, sealing

_MOST_CORPUS = 60
_LOG = b"""\
ets Jul 29 2019 12:21:46

rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)
I (29) boot: ESP-IDF v5.1 2nd stage bootloader
I (37) boot.esp32: SPI Flash Size : 4MB
I (46) boot: Partition Table:
I (50) boot: ## Label            Usage          Type ST Offset   Length
I (57) boot:  0 nvs              WiFi data        01 02 00009000 00005000
I (64) boot:  1 otadata          OTA data         01 00 0000e000 00002000
I (72) boot:  2 app0             OTA app          00 10 00010000 001e0000
\x1b[0;32mI (80) boot:  3 flashApp         OTA app          00 11 001f0000 00040000\x1b[0m
I (95) boot: End of partition table
E (99) boot: ota data partition invalid and no factory, will try all partitions
I (100) boot: Loaded app from partition at offset 0x10000
Guru Meditation Error: Core  0 panic'ed (StoreProhibited). Exception was unhandled.
Brownout detector was triggered
flash read err, 1000
"""


def use(opened: Opened) -> None:
    """Do with a layout what commands and window do with one: check it, mend it, write it in every form."""
    layout = opened.layout
    problems = check(layout)
    for problem in problems[:4]:
        if problem.fix is not None:
            changes(layout, problem.fix.apply(layout))
    for say in (*problems, *opened.problems):
        assert str(say.message)
    for form in (layout_json, svg, text_map, c_header):
        form(layout)
    for source in (opened.csv, None):
        _rewrite(layout, source=source)
    for attached in layout.images:
        if attached.image is not None:
            fit_length(attached.image.signed_length, layout.chip, layout.extent, layout.secure_boot)


def _rewrite(layout: Layout, *, source: CsvDocument | None) -> None:
    with suppress(StudioError):  # a faulty table may be refused
        read_table(write_csv(layout, source))
    with suppress(StudioError):
        write_binary(layout.table)


def _csv(data: bytes, _folder: Path) -> None:
    use(read_table(data))


def _csv_seeds() -> list[bytes]:
    ours = [preset.path.read_bytes() for preset in presets()]
    real = [(CORPUS / "tables" / entry["file"]) for entry in corpus_tables()]
    return [*ours, *(path.read_bytes() for path in real[:: max(1, len(real) // _MOST_CORPUS)] if path.is_file())]


def _settings(data: bytes, folder: Path) -> None:
    """A table with attached images, in its folder."""
    unpack(data, folder)
    use(open_table(folder / "partitions.csv"))


def _settings_seeds() -> list[bytes]:
    rows = (
        "nvs,data,nvs,0x9000,0x5000,\notadata,data,ota,0xe000,0x2000,\napp,app,ota_0,0x10000,1M,\nup,app,ota_1,,1M,\n"
    )
    line = "# asym-studio: chip=esp32s3 flash-size=8MB pinned=nvs,app table-offset=0x8000 secure-boot=v2 md5=off\n"
    images = (
        "# asym-studio: images=app=app.bin,up=build\n# asym-studio: header-flash-size=4MB recovery-offset=0x3ff000\n"
    )
    build_folder = {"build/flasher_args.json": '{"app": {"file": "a.bin", "offset": "0x10000"}}', "build/a.bin": GOOD}
    return [
        packed({"partitions.csv": rows + line + images, "app.bin": GOOD, **build_folder}),
        packed({"partitions.csv": rows + "# asym-studio: images=app=../outside/secret,up=/dev/zero\n"}),
    ]


def _binary_seeds() -> list[bytes]:
    ours = [write_binary(read_table(preset.path.read_bytes()).layout.table) for preset in presets()]
    real = sorted((CORPUS / "binaries").glob("*.bin")) if CORPUS.is_dir() else []
    return [*ours, *(path.read_bytes() for path in real if path.stat().st_size <= 1 << 16)]


def _dump(data: bytes, _folder: Path) -> None:
    """A whole flash: its table, what lies in it, its images, and what would start."""
    flash = FlashView(data)
    chip = chip_of(flash) or CHIPS["esp32"]
    if len(data) > 0x9000:
        for rollback in (False, True):
            for result in boot_until_settled(data, chip, BootOptions(rollback=rollback)):
                assert all(str(sentence) for sentence in result.explanation)
    open_dump(data)
    opened = read_table(data)
    for partition in opened.layout.table:
        str(look(Bytes(data[partition.offset : partition.end]), partition))
    use(opened)


def _dump_seeds() -> list[bytes]:
    rows = (
        *(("nvs", 1, 2, 0x9000, 0x5000), ("otadata", 1, 0, 0xE000, 0x2000)),
        *(("app", 0, 0x10, 0x10000, 0x40000), ("flashApp", 0, 0x11, 0x50000, 0x20000)),
        *(("spiffs", 1, 0x82, 0x70000, 0x10000), ("fat", 1, 0x81, 0x80000, 0x10000)),
    )
    contents: dict[str | int, bytes] = {"app": GOOD, "flashApp": GOOD, "nvs": nvs(5), "spiffs": spiffs(0x10000)}
    states = [State(rows, (record(1), record(2, "NEW")), contents, flash_size=1 * MB)]
    states.append(State(rows, images={"app": app("esp32s3").build()}, chip="esp32s3", flash_size=1 * MB))
    return [state.build()[:0x90000] for state in states]


def _image(data: bytes, folder: Path) -> None:
    for chip in (None, CHIPS["esp32"], CHIPS["esp32s3"]):
        image = read_image(data, chip)
        fit_length(image.signed_length, CHIPS["esp32"], 4 * MB, SecureBoot.NONE)
        assert all(str(problem.message) for problem in image.problems)
    with suppress(StudioError):
        with_flash_size(data, 8 * MB)
    path = folder / "app.bin"
    path.write_bytes(data)
    read_app_file(path)


def _image_seeds() -> list[bytes]:
    described = Geometry(segments=((0x3F400020, 0x400), (0x400D0020, 0x800)), description=description("blink", "1.0"))
    signed = [sign_v2(GOOD), sign_v2(build(described), 3), sign_v1(GOOD)]
    return [
        *(GOOD, app("esp32c3").build(), app("esp32s3", hash_flag=0, with_hash=False).build(), build(described)),
        *signed,
    ]


def _elf(data: bytes, folder: Path) -> None:
    path = folder / "app.elf"
    path.write_bytes(data)
    read_app_file(path)


def _elf_seeds() -> list[bytes]:
    xtensa = [(".flash.rodata", 0x3F400020, description("blink")), (".flash.text", 0x400D0020, b"\x36\x41\0\0" * 64)]
    riscv = [(".flash.rodata", 0x3C000020, description("blink")), (".flash.text", 0x42000020, b"\x13\0\0\0" * 64)]
    return [build_elf(xtensa, XTENSA), build_elf(riscv, RISCV), build_elf([(".iram0", 0x40080000, bytes(64))], XTENSA)]


def _otadata(data: bytes, _folder: Path) -> None:
    sectors = read_sectors(data.ljust(OTADATA_SIZE, b"\xff")[:OTADATA_SIZE])
    active(sectors[0].record, sectors[1].record)
    for count in (1, 2, 16):
        for slot in (0, count - 1):
            select(slot, count, data.ljust(OTADATA_SIZE, b"\xff")[:OTADATA_SIZE])
    select_factory(data.ljust(OTADATA_SIZE, b"\xff")[:OTADATA_SIZE])


def _otadata_seeds() -> list[bytes]:
    pairs = ((record(1), record(2)), (record(0xFFFFFFFE), record(5, "ABORTED")), (record(3, "NEW"), b"\xff" * 0x1000))
    return [first + second for first, second in pairs]


def _log(data: bytes, _folder: Path) -> None:
    report = read_log(decode(data))
    layout = read_table(presets()[0].path.read_bytes()).layout
    compare(report, layout.table)
    for found in diagnose(report, layout):
        assert str(found.cause)


def _sizes(data: bytes, folder: Path) -> None:
    path = folder / "firmware.map"
    path.write_bytes(data)
    archive_sizes(path)


FLASH_READERS = {
    "csv": Reader(_csv, _csv_seeds, mutate_text),
    "settings": Reader(_settings, _settings_seeds, mutate_folder),
    "bin": Reader(_csv, _binary_seeds, sealing(mutate_bytes, seal_table)),
    "dump": Reader(_dump, _dump_seeds, sealing(mutate_dump, seal_dump), seconds=20),
    "image": Reader(_image, _image_seeds, sealing(mutate_image, seal_image)),
    "elf": Reader(_elf, _elf_seeds, mutate_bytes),
    "otadata": Reader(_otadata, _otadata_seeds, sealing(mutate_bytes, seal_otadata)),
    "log": Reader(_log, lambda: [_LOG, _LOG.replace(b"\n", b"\r\n")], mutate_text),
    "sizes": Reader(_sizes, lambda: [MAP.encode()], mutate_text, seconds=20),
}
