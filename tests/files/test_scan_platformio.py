import json
from pathlib import Path

import pytest

from asym_studio.files.scan import scan
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.units import MB
from tests.files.projects import TABLE, codes, only, write

ESP32 = "platform = espressif32\nframework = arduino\n"


def ini(text: str, **files: str | bytes) -> dict[str, str | bytes]:
    return {"platformio.ini": text, **files}


def test_one_device_for_each_environment_that_is_for_an_esp32(tmp_path: Path) -> None:
    text = """\
[env]
framework = arduino
[env:esp32dev]
platform = espressif32@6.4.0
board = esp32dev
[env:s3]
platform = https://github.com/pioarduino/platform-espressif32/releases/download/stable/platform-espressif32.zip
board = esp32-s3-devkitc-1
[env:d1]
platform = espressif8266
board = d1
[env:native]
platform = native
"""
    dev, s3 = scan(write(tmp_path / "house", ini(text)))
    assert (dev.name, dev.environment, dev.kind, dev.title) == ("house", "esp32dev", "platformio", "house (esp32dev)")
    assert (dev.chip, dev.flash_size, dev.default) == (CHIPS["esp32"], 4 * MB, "default")
    assert (s3.chip, s3.flash_size, s3.default) == (CHIPS["esp32s3"], 8 * MB, "default_8MB")


def test_a_table_of_the_projects_own_goes_before_the_frameworks(tmp_path: Path) -> None:
    text = f"[env:a]\n{ESP32}board = esp32dev\nboard_build.partitions = huge_app.csv ; ours\n"
    device = only(write(tmp_path, ini(text)))
    assert (device.default, device.table) == ("huge_app", None)
    device = only(write(tmp_path, {"huge_app.csv": TABLE}))
    assert (device.default, device.table) == (None, tmp_path / "huge_app.csv")


@pytest.mark.parametrize(
    ("platform", "preset"),
    [
        ("espressif32", "min_spiffs_coredump"),
        ("espressif32 @ ~6.4.0", "min_spiffs_coredump"),
        ("espressif32 @ 3.5.0", "min_spiffs"),
        ("platformio/espressif32@^4.2", "min_spiffs"),
    ],
)
def test_older_cores_have_older_tables(tmp_path: Path, platform: str, preset: str) -> None:
    text = f"[env:a]\nplatform = {platform}\nframework = arduino\nboard_build.partitions = min_spiffs.csv\n"
    assert only(write(tmp_path, ini(text))).default == preset


def test_an_older_cores_default_is_not_guessed(tmp_path: Path) -> None:
    text = "[env:a]\nplatform = espressif32@3.5.0\nframework = arduino\nboard = esp32dev\n"
    device = only(write(tmp_path, ini(text)))
    assert (device.default, codes(device)) == (None, ["default-unknown"])


def test_a_framework_table_that_is_no_preset_is_a_hint(tmp_path: Path) -> None:
    text = f"[env:a]\n{ESP32}board_build.partitions = esp_sr_16.csv\n"
    assert codes(only(write(tmp_path, ini(text)))) == ["default-unknown"]


def test_a_missing_table_is_a_problem(tmp_path: Path) -> None:
    text = f"[env:a]\n{ESP32}board_build.partitions = tables/ours.csv\n"
    device = only(write(tmp_path, ini(text)))
    assert codes(device) == ["table-missing"]
    assert str(tmp_path / "tables/ours.csv") in str(device.problems[0].message)


def test_extends_inherits_and_the_own_value_wins(tmp_path: Path) -> None:
    text = """\
[env]
platform = espressif32
board_build.partitions = from_env.csv
[base]
framework = arduino
board = esp32dev
board_build.partitions = from_base.csv
board_upload.flash_size = 8MB
[other]
board_upload.flash_size = 16MB
[env:plain]
extends = base
[env:last]
extends = base, other
[env:own]
extends = env:last
board_build.partitions = own.csv
[env:bare]
framework = arduino
"""
    files = dict.fromkeys(("from_env.csv", "from_base.csv", "own.csv"), TABLE)
    devices = {device.environment: device for device in scan(write(tmp_path, ini(text, **files)))}
    tables = {name: device.table.name for name, device in devices.items() if device.table}
    assert tables == {
        "plain": "from_base.csv",
        "last": "from_base.csv",
        "own": "own.csv",
        "bare": "from_env.csv",
    }
    sizes = {name: device.flash_size for name, device in devices.items()}
    assert sizes == {"plain": 8 * MB, "last": 16 * MB, "own": 16 * MB, "bare": None}


def test_references_are_resolved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TABLES", "tables")
    text = f"""\
[common]
table = ${{common.folder}}/${{this.size}}.csv
folder = ${{sysenv.TABLES}}
[env:a]
{ESP32}size = big
board_build.partitions = $PROJECT_DIR/${{common.table}}
"""
    device = only(write(tmp_path, {**ini(text), "tables/big.csv": TABLE}))
    assert device.table == tmp_path / "tables" / "big.csv"


@pytest.mark.parametrize(
    "value", ["${common.none}.csv", "${a.x}.csv", "${platformio.packages_dir}/x.csv", "$BUILD_DIR/x.csv", "${}${.}"]
)
def test_references_that_lead_nowhere_are_a_warning(tmp_path: Path, value: str) -> None:
    text = f"[a]\nx = ${{a.y}}${{a.y}}\ny = ${{a.x}}${{a.x}}\n[env:a]\n{ESP32}board_build.partitions = {value}\n"
    assert codes(only(write(tmp_path, ini(text)))) == ["table-name-unresolved"]


def test_further_configuration_files_are_read(tmp_path: Path) -> None:
    files = ini(
        "[platformio]\nextra_configs = variants/*/platformio.ini\n[base]\nplatform = espressif32\n",
        **{
            "variants/one/platformio.ini": "[env:one]\nextends = base\nboard = esp32-c3-mini\n",
            "variants/two/platformio.ini": "[env:two]\nextends = base\nboard = heltec_esp32s3_v3\n",
        },
    )
    one, two = (device for device in scan(write(tmp_path, files)) if device.folder == tmp_path)
    assert (one.chip, two.chip) == (CHIPS["esp32c3"], CHIPS["esp32s3"])


def test_the_projects_own_board_is_looked_up(tmp_path: Path) -> None:
    board = {
        "build": {"mcu": "esp32s3", "arduino": {"partitions": "default_16MB.csv"}},
        "upload": {"flash_size": "16MB"},
    }
    files = {**ini(f"[env:a]\n{ESP32}board = mine\n"), "boards/mine.json": json.dumps(board)}
    device = only(write(tmp_path, files))
    assert (device.chip, device.flash_size, device.default) == (CHIPS["esp32s3"], 16 * MB, "default_16MB")


@pytest.mark.parametrize("content", ["{", "[" * 5000, b"\xff"])
def test_a_broken_board_is_a_problem(tmp_path: Path, content: str | bytes) -> None:
    files = {**ini(f"[env:a]\n{ESP32}board = mine\n"), "boards/mine.json": content}
    assert codes(only(write(tmp_path, files)))[0] == "project-file-broken"


def test_a_board_whose_table_nobody_here_knows_is_a_hint(tmp_path: Path) -> None:
    device = only(write(tmp_path, ini(f"[env:a]\n{ESP32}board = m5stack-cores3\n")))
    assert (device.chip, device.default, codes(device)) == (None, None, ["default-unknown"])


def test_esp_idf_under_platformio_reads_the_environments_sdkconfig(tmp_path: Path) -> None:
    text = "[env:c6]\nplatform = espressif32\nframework = espidf\nboard = esp32-c6-devkitc-1\n"
    files = ini(text, **{"sdkconfig.c6": "CONFIG_PARTITION_TABLE_TWO_OTA=y\n", "sdkconfig.defaults": ""})
    device = only(write(tmp_path, files))
    assert (device.chip, device.default) == (CHIPS["esp32c6"], "idf-two-ota")


def test_esp_idfs_own_tables_can_be_named(tmp_path: Path) -> None:
    text = (
        "[env:a]\nplatform = espressif32\nframework = espidf\nboard_build.partitions = partitions_singleapp_large.csv\n"
    )
    assert only(write(tmp_path, ini(text))).default == "idf-singleapp-large"


@pytest.mark.parametrize("content", ["platform = espressif32\n", b"[env:a]\nplatform = espressif32\n\xff\n"])
def test_a_broken_file_of_an_esp32_project_is_a_problem(tmp_path: Path, content: str | bytes) -> None:
    assert codes(only(write(tmp_path, {"platformio.ini": content}))) == ["project-file-broken"]


def test_a_broken_file_of_another_project_is_none_of_ours(tmp_path: Path) -> None:
    assert scan(write(tmp_path, ini("platform = atmelavr\n"))) == ()


def test_what_platformio_owns_is_not_listed_twice(tmp_path: Path) -> None:
    files = ini(
        f"[env:a]\n{ESP32}board = esp32dev\n",
        **{"CMakeLists.txt": "include(tools/cmake/project.cmake)\nproject(x)\n", "sdkconfig": ""},
    )
    assert only(write(tmp_path, files)).kind == "platformio"
