from pathlib import Path

import pytest

from asym_studio.files.opening import open_table
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import InputUnreadable, TableRefused
from asym_studio.flash.reading import SourceKind
from asym_studio.flash.settings import Given
from asym_studio.flash.units import MB

TABLE = """\
# asym-studio: chip=esp32s3 flash-size=8MB
nvs, data, nvs, 0x9000, 0x5000,
app, app, factory, 0x10000, 2M,
"""


def test_csv_binary_and_dump_give_the_same_table(tmp_path: Path) -> None:
    csv, binary, dump = tmp_path / "t.csv", tmp_path / "t.bin", tmp_path / "flash.bin"
    csv.write_text(TABLE)
    table = open_table(csv).layout.table
    binary.write_bytes(write_binary(table))
    dump.write_bytes(b"\xff" * 0x8000 + write_binary(table) + b"\xff" * (4 * MB - 0x8C00))
    assert [open_table(path).kind for path in (csv, binary, dump)] == list(SourceKind)
    assert open_table(binary).layout.table == open_table(dump).layout.table == table


def test_what_is_given_goes_before_what_the_file_says(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(TABLE)
    assert open_table(path).layout.chip is CHIPS["esp32s3"]
    opened = open_table(path, Given(chip=CHIPS["esp32c3"]))
    assert (opened.layout.chip, opened.layout.flash_size) == (CHIPS["esp32c3"], 8 * MB)


def test_environment_variables_come_from_the_process_unless_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "t.csv"
    path.write_text("app, app, factory, , $APP_SIZE,\n")
    monkeypatch.setenv("APP_SIZE", "1M")
    assert open_table(path).layout.table[0].size == MB
    assert open_table(path, Given(env={"APP_SIZE": "2M"})).layout.table[0].size == 2 * MB
    monkeypatch.delenv("APP_SIZE")
    with pytest.raises(TableRefused):
        open_table(path)


def test_a_dump_that_no_flash_has_is_refused_by_size(tmp_path: Path) -> None:
    path = tmp_path / "flash.bin"
    with path.open("wb") as stream:
        stream.truncate(1024 * MB)
    with pytest.raises(InputUnreadable) as caught:
        open_table(path)
    assert caught.value.code == "file-too-large"
