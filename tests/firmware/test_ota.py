"""The app's side of an update, on a model of ESP-IDF: files and partitions, before and after."""

from __future__ import annotations

import hashlib
import shutil
import struct
import subprocess
import zlib
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

import pytest

from asym_studio.boot.flows.images import make_image
from asym_studio.files.kit import read_firmware, write_kit
from asym_studio.flash.chips import find_chip
from asym_studio.flash.layout import Layout
from asym_studio.kit.making import make_kit
from asym_studio.kit.model import KitOptions, Staging, StagingKind
from tests.firmware.building import registered
from tests.firmware.compilers import (
    FIRMWARE,
    HERE,
    HOST,
    SANITIZED,
    STRICT,
    compile_program,
    core_sources,
    is_missing,
)
from tests.plan.migration import boards as small
from tests.plan.migration.boards import ASYMMETRIC, NVS, OTADATA, Row

OTA = FIRMWARE / "asym_ota"
FACTORY_AND_STAGE: tuple[Row, ...] = (
    NVS,
    OTADATA,
    ("updater", "app", "factory", 0x10000, 0x20000),
    ("app", "app", "ota_0", 0x30000, 0x60000),
    ("stage", "data", "undefined", 0x90000, 0x40000),
)
NEW = small.app(90, "new", 7)
OLD = small.app(80, "old", 8)
TICKET = struct.Struct("<4sII32sI")


class Fault(IntEnum):
    OK, SIZE, CHIP, IMAGE, SHA256, PLACE = range(6)


INVALID_STATE = 0x103


@dataclass(frozen=True)
class App:
    """An app on a board; its harness is built for one layout."""

    program: Path
    layout: Layout
    folder: Path

    @property
    def flash_file(self) -> Path:
        return self.folder / "flash.bin"

    @property
    def flash(self) -> bytes:
        return self.flash_file.read_bytes()

    @property
    def image(self) -> Path:
        return self.folder / "app.bin"

    @property
    def ticket(self) -> Path:
        return self.folder / "app.tkt"

    def of(self, label: str) -> bytes:
        row = self.layout.table.find(label)
        assert row is not None
        partition = self.layout.table[row]
        return self.flash[partition.offset : partition.end]

    def put(self, label: str, data: bytes) -> None:
        row = self.layout.table.find(label)
        assert row is not None
        flash = bytearray(self.flash)
        start = self.layout.table[row].offset
        flash[start : start + len(data)] = data
        self.flash_file.write_bytes(flash)

    def does(self, *words: str) -> list[str]:
        command = [str(self.program), str(self.flash_file), str(self.folder), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    def stage(self, data: bytes, what: str = "app", *, length: int = 0, digest: str = "", chunk: int = 1000) -> Fault:
        file = self.folder / "given.bin"
        file.write_bytes(data)
        digest = digest or hashlib.sha256(data).hexdigest()
        return Fault(int(self.does("stage", what, str(file), str(length or len(data)), digest, str(chunk))[-1]))

    def stage_file(self, file: Path, data: bytes) -> Fault:
        digest = hashlib.sha256(data).hexdigest()
        return Fault(int(self.does("file", "app", str(file), str(len(data)), digest)[-1]))


def ticket_of(data: bytes) -> bytes:
    body = TICKET.pack(b"ASYT", 1, len(data), hashlib.sha256(data).digest(), 0)[:-4]
    return body + struct.pack("<I", zlib.crc32(body))


def built(compiler: str, folder: Path, layout: Layout, staging: Staging, places: tuple[str, str]) -> Path:
    if is_missing(compiler):
        pytest.skip(f"{compiler} is not installed")
    header = make_kit(layout, KitOptions(staging=staging, firmware=False), {}).file("layout.h").content
    (folder / "layout.h").write_bytes(header)
    sources = [OTA / name for name in ("asym_ota.c", "asym_stage.c", *places)]
    sources += [*core_sources(), HERE / "model/ota_harness.c"]
    model = [f"-I{path}" for path in (folder, OTA, OTA / "include", HERE / "model/ota_idf")]
    strict = [option for option in STRICT if not option.startswith("-std")]
    compile_program(compiler, sources, folder / "ota", ["-std=gnu11", *strict, *SANITIZED, *model])
    return folder / "ota"


@dataclass(frozen=True)
class Kind:
    """Where updates are staged, and in what layout."""

    rows: tuple[Row, ...]
    staging: Staging
    places: tuple[str, str]


KINDS = {
    "card": Kind(ASYMMETRIC, Staging(StagingKind.SD_SPI), ("asym_place_file.c", "asym_place_ota.c")),
    "raw": Kind(
        FACTORY_AND_STAGE, Staging(StagingKind.RAW, label="stage"), ("asym_place_raw.c", "asym_place_factory.c")
    ),
}


@pytest.fixture(scope="module", params=HOST)
def programs(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {
        name: built(request.param, tmp_path_factory.mktemp(name), small.layout(kind.rows), kind.staging, kind.places)
        for name, kind in KINDS.items()
    }


def an_app(programs: dict[str, Path], name: str, folder: Path) -> App:
    layout = small.layout(KINDS[name].rows)
    (folder / "flash.bin").write_bytes(small.board(layout, {"app": OLD}).flash)
    return App(programs[name], layout, folder)


@pytest.fixture
def card(programs: dict[str, Path], tmp_path: Path) -> App:
    return an_app(programs, "card", tmp_path)


@pytest.fixture
def raw(programs: dict[str, Path], tmp_path: Path) -> App:
    return an_app(programs, "raw", tmp_path)


@pytest.fixture(params=KINDS)
def app(request: pytest.FixtureRequest, programs: dict[str, Path], tmp_path: Path) -> App:
    return an_app(programs, request.param, tmp_path)


def test_other_tasks_run_while_a_long_image_is_checked(app: App) -> None:
    """The idle task above all: a watchdog may wait for it, and restart the app."""
    long = small.app(220, "long", 3)
    file = app.folder / "given.bin"
    file.write_bytes(long)
    digest = hashlib.sha256(long).hexdigest()
    said = app.does("stage", "app", str(file), str(len(long)), digest, "4096")
    pauses = next(int(line.split()[1]) for line in said if line.startswith("pauses"))
    assert said[-1] == str(int(Fault.OK))
    assert 2 * len(long) // 0x20000 <= pauses <= 10, "every 64 KB or so, and no more: each costs 10 ms"


@pytest.mark.parametrize("chunk", [7, 15, 4096, 1 << 20])
def test_a_streamed_image_lies_on_the_card_with_its_ticket(card: App, chunk: int) -> None:
    assert card.stage(NEW, chunk=chunk) is Fault.OK
    assert (card.image.read_bytes(), card.ticket.read_bytes()) == (NEW, ticket_of(NEW))


def test_a_file_elsewhere_is_copied_to_the_staging_place(card: App) -> None:
    given = card.folder / "download.bin"
    given.write_bytes(NEW)
    assert card.stage_file(given, NEW) is Fault.OK
    assert (card.image.read_bytes(), card.ticket.read_bytes()) == (NEW, ticket_of(NEW))


def test_the_staging_file_itself_only_gets_its_ticket(card: App) -> None:
    card.image.write_bytes(NEW)
    assert card.stage_file(card.image, NEW) is Fault.OK
    assert (card.image.read_bytes(), card.ticket.read_bytes()) == (NEW, ticket_of(NEW))


def test_a_raw_partition_has_the_ticket_in_its_last_sector(raw: App) -> None:
    assert raw.stage(OLD) is Fault.OK
    assert raw.stage(NEW) is Fault.OK
    stage = raw.of("stage")
    assert stage[: len(NEW)] == NEW
    assert stage[-4096:] == ticket_of(NEW).ljust(4096, b"\xff")


DAMAGED = NEW[:0x300] + b"damage" + NEW[0x306:]
FAULTS: dict[str, tuple[bytes, dict[str, object], Fault]] = {
    "too large for the slot": (NEW, {"length": 0xA0001}, Fault.SIZE),
    "nothing": (NEW, {"length": 1}, Fault.SIZE),
    "shorter than announced": (NEW[:-1], {"length": len(NEW)}, Fault.SIZE),
    "for another chip": (small.app(90, "s3", 1, "esp32s3"), {}, Fault.CHIP),
    "no image": (bytes(len(NEW)), {}, Fault.CHIP),
    "damaged": (DAMAGED, {}, Fault.IMAGE),
    "another image": (NEW, {"digest": hashlib.sha256(OLD).hexdigest()}, Fault.SHA256),
    "trailing bytes": (NEW + bytes(0x4000), {}, Fault.SIZE),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_is_wrong_with_an_image_leaves_no_ticket(card: App, name: str) -> None:
    data, how, fault = FAULTS[name]
    card.stage(OLD)
    assert card.stage(data, **how) is fault  # type: ignore[arg-type]  # keywords by name
    if card.ticket.exists():
        assert fault is Fault.SIZE  # it was known before anything was touched
        assert card.image.read_bytes() == OLD


def test_a_staging_file_that_is_cut_off_is_refused(card: App) -> None:
    card.image.write_bytes(NEW[:-100])
    assert card.stage_file(card.image, NEW) is Fault.PLACE
    assert not card.ticket.exists()


def test_the_updater_is_started_only_if_there_is_one(card: App) -> None:
    assert card.does("start") == ["-1"]
    assert card.stage(OLD, "updater") is Fault.OK
    assert card.does("start") == ["selected 0xb0000", "restart", "0"]


def test_the_updater_is_brought_up_to_date_while_the_app_runs(app: App) -> None:
    label = "flashApp" if app.layout.table.find("flashApp") is not None else "updater"
    for image in (OLD, NEW):
        assert app.stage(image, "updater", chunk=777) is Fault.OK
        assert app.of(label)[: len(image)] == image
    assert app.stage(NEW, "updater", length=0x20001) is Fault.SIZE
    assert app.of(label)[: len(NEW)] == NEW


def test_a_factory_updater_that_is_not_what_was_announced_is_left_without_its_head(raw: App) -> None:
    assert raw.stage(NEW, "updater", digest="00" * 32) is Fault.SHA256
    assert raw.of("updater")[:16] == b"\xff" * 16


def test_a_staged_image_is_removed_once_it_runs(app: App) -> None:
    assert app.does("finish") == ["confirmed", "0"]
    assert app.stage(NEW) is Fault.OK
    assert app.does("finish") == ["confirmed", str(INVALID_STATE)]
    app.put("app", NEW)
    assert app.does("finish") == ["confirmed", "0"]
    if app.layout.table.find("stage") is not None:
        assert app.of("stage")[-4096:] == b"\xff" * 4096
    else:
        assert not app.ticket.exists()
        assert not app.image.exists()


def test_what_comes_behind_the_announced_length_is_left_in_the_stream(card: App) -> None:
    assert card.stage(NEW + b"more", length=len(NEW), digest=hashlib.sha256(NEW).hexdigest()) is Fault.OK
    assert (card.image.read_bytes(), card.ticket.read_bytes()) == (NEW, ticket_of(NEW))


def test_no_file_stays_open_after_a_fault(card: App) -> None:
    """The app unmounts the card then; its next file may get the same number."""
    file = card.folder / "given.bin"
    file.write_bytes(NEW)
    said = card.does("stage", "app", str(file), str(len(NEW)), "00" * 32, "4096")
    assert (said[-1], said[0]) == (str(int(Fault.SHA256)), "left open 0")


def test_what_the_updater_would_take_for_rubbish_is_not_staged(app: App) -> None:
    """Behind an image that ends with a sector, a signature is one sector more."""
    image = _image_of(0x16000)
    assert len(image) == 0x16000
    assert app.stage(image + bytes(0x1000)) is Fault.OK
    assert app.stage(image + bytes(0x1010)) is Fault.SIZE


def _image_of(length: int) -> bytes:
    """An app image of exactly that length."""
    return make_image(find_chip("esp32"), length, "app", "1")


def test_the_whole_of_it_is_under_300_lines() -> None:
    """Code and comments of what is compiled, for each staging place and each kind of updater slot."""
    for staging in ("asym_place_file.c", "asym_place_raw.c"):
        for updater in ("asym_place_ota.c", "asym_place_factory.c"):
            texts = [(OTA / name).read_text() for name in ("asym_ota.c", "asym_stage.c", staging, updater)]
            assert sum(bool(line.strip()) for text in texts for line in text.splitlines()) < 300


@pytest.mark.skipif(shutil.which("cmake") is None, reason="cmake is not installed")
@pytest.mark.parametrize("name", KINDS)
def test_what_the_layout_needs_is_what_is_built(name: str, tmp_path: Path) -> None:
    kind = KINDS[name]
    kit = make_kit(small.layout(kind.rows), KitOptions(staging=kind.staging), read_firmware())
    write_kit(kit, tmp_path)
    found = registered(tmp_path / "firmware/asym_ota", "5.5")
    assert found["sources"] == {"asym_ota.c", "asym_stage.c", *kind.places}
    assert found["components"] == {"app_update", "esp_partition"}
