from pathlib import Path

import pytest

from asym_studio.files.opening import open_table
from asym_studio.files.presets import Preset, find_preset, load_preset, presets
from asym_studio.flash.binary import write_binary
from asym_studio.flash.chips import CHIPS
from asym_studio.flash.errors import InputUnreadable
from asym_studio.flash.rules import check, is_refused
from asym_studio.flash.settings import Given
from asym_studio.flash.units import KB, MB
from tests.corpus import CORPUS, corpus_binary, needs_corpus


def rows(preset_id: str) -> list[tuple[str, str, str, int, int]]:
    table = load_preset(preset_id).layout.table
    return [(p.label, p.type_name, p.subtype_name, p.offset, p.size) for p in table]


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.id)
def test_every_preset_is_a_table_that_every_tool_takes(preset: Preset) -> None:
    opened = load_preset(preset.id)
    assert not opened.problems
    assert not is_refused(check(opened.layout))
    assert (opened.layout.chip, opened.layout.flash_size) == (preset.chip, preset.flash_size)
    assert opened.layout.highest_end <= preset.flash_size


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.id)
def test_every_preset_says_what_it_is(preset: Preset) -> None:
    first, settings, header, *_ = preset.path.read_text(encoding="utf-8").splitlines()
    assert first == f"# {preset.summary}"
    assert settings == f"# asym-studio: chip={preset.chip.name} flash-size={preset.flash_size // MB}MB"
    assert header.startswith("# Name,")
    assert preset.title
    assert preset.origin


def test_index_and_folder_agree() -> None:
    ids = [preset.id for preset in presets()]
    assert len({preset_id.lower() for preset_id in ids}) == len(ids)
    assert {path.stem for path in presets()[0].path.parent.glob("*.csv")} == set(ids)


def test_those_of_one_group_follow_each_other() -> None:
    groups = [preset.group for preset in presets()]
    seen = list(dict.fromkeys(groups))
    assert groups == sorted(groups, key=seen.index)
    assert seen == ["asymmetric", "arduino", "esp-idf", "espflash"]


@needs_corpus
def test_the_final_openbikesensor_table_is_the_one_in_its_updater() -> None:
    assert write_binary(load_preset("esp32-ota-asym").layout.table) == corpus_binary(
        "obs-flash-v0.3-embedded-table-padded-C00.bin"
    )


def test_the_way_from_min_spiffs_to_the_asymmetric_layout() -> None:
    kept = [("nvs", "data", "nvs", 0x9000, 0x5000), ("otadata", "data", "ota", 0xE000, 0x2000)]
    spiffs = ("spiffs", "data", "spiffs", 0x3D0000, 0x30000)
    assert rows("min_spiffs") == [
        *kept,
        ("app0", "app", "ota_0", 0x10000, 0x1E0000),
        ("app1", "app", "ota_1", 0x1F0000, 0x1E0000),
        spiffs,
    ]
    assert rows("esp32-ota-asym") == [
        *kept,
        ("app", "app", "ota_0", 0x10000, 0x380000),
        ("flashApp", "app", "ota_1", 0x390000, 0x40000),
        spiffs,
    ]


def test_the_tower_leaves_its_hole_and_its_upper_half() -> None:
    preset = find_preset("tower")
    assert (preset.chip, preset.flash_size) == (CHIPS["esp32s3"], 8 * MB)
    gaps = [(gap.offset, gap.size) for gap in load_preset("tower").layout.gaps()]
    assert gaps == [(0x351000, 0x9F000), (0x3F4000, 8 * MB - 0x3F4000)]


@pytest.mark.parametrize(("size", "app"), [(2, 0x1F0000), (4, 0x3F0000), (8, 0x7F0000), (16, 16_384_000)])
def test_espflash_fills_the_flash_up_to_its_limit(size: int, app: int) -> None:
    assert rows(f"espflash-{size}MB") == [
        ("nvs", "data", "nvs", 0x9000, 0x6000),
        ("phy_init", "data", "phy", 0xF000, 0x1000),
        ("factory", "app", "factory", 0x10000, app),
    ]


def test_the_cat_uses_espflashs_default() -> None:
    assert rows("cat") == rows("espflash-4MB")


@pytest.mark.parametrize(
    ("preset_id", "updater", "size"),
    [
        ("esp32-ota-asym", "flashApp", 256 * KB),
        ("tasmota-safeboot", "safeboot", 832 * KB),
        ("mycila-safeboot", "safeboot", 640 * KB),
        ("meshcom-safeboot", "safeboot", 704 * KB),
        ("meshtastic-4MB", "flashApp", 640 * KB),
        ("meshtastic-8MB", "flashApp", 640 * KB),
        ("ems-esp-4MB", "app1", 1280 * KB),
        ("tinyuf2-4MB", "uf2", 256 * KB),
    ],
)
def test_the_updater_of_an_asymmetric_layout_is_found(preset_id: str, updater: str, size: int) -> None:
    layout = load_preset(preset_id).layout
    row = layout.updater_row()
    assert row is not None
    assert (layout.table[row].label, layout.table[row].size) == (updater, size)


@needs_corpus
@pytest.mark.parametrize(
    ("preset_id", "file"),
    [
        ("default", "Heltec-Aaron-Lee-WiFi_Kit_series__default.csv"),
        ("huge_app", "Heltec-Aaron-Lee-WiFi_Kit_series__huge_app.csv"),
        ("no_ota", "Heltec-Aaron-Lee-WiFi_Kit_series__no_ota.csv"),
        ("minimal", "Heltec-Aaron-Lee-WiFi_Kit_series__minimal.csv"),
        ("ffat", "Heltec-Aaron-Lee-WiFi_Kit_series__ffat.csv"),
        ("noota_ffat", "Heltec-Aaron-Lee-WiFi_Kit_series__noota_ffat.csv"),
        ("rainmaker", "Heltec-Aaron-Lee-WiFi_Kit_series__rainmaker.csv"),
        ("rainmaker_8MB", "Heltec-Aaron-Lee-WiFi_Kit_series__rainmaker_8MB.csv"),
        ("max_app_4MB", "Heltec-Aaron-Lee-WiFi_Kit_series__max_app_4MB.csv"),
        ("app3M_fat9M_16MB", "Heltec-Aaron-Lee-WiFi_Kit_series__app3M_fat9M_16MB.csv"),
        ("default_ffat_8MB", "Heltec-Aaron-Lee-WiFi_Kit_series__default_ffat_8MB.csv"),
        ("large_spiffs_16MB", "Heltec-Aaron-Lee-WiFi_Kit_series__large_spiffs_16MB.csv"),
        ("zigbee", "Heltec-Aaron-Lee-WiFi_Kit_series__zigbee.csv"),
        ("idf-singleapp-large-encr-nvs", "espressif-esp-idf__partitions_singleapp_large_encr_nvs.csv"),
        ("idf-two-ota", "esp-rs-esp-idf-part__factory_app_two_ota.csv"),
        ("meshcom-safeboot", "icssw-org-MeshCom-Firmware__partitions-4MB-safeboot.csv"),
        ("meshtastic-4MB", "meshtastic-esp32-unified-ota__meshtastic-4mb.csv"),
        ("meshtastic-8MB", "meshtastic-firmware__partition-table-8MB.csv"),
    ],
)
def test_the_numbers_are_those_of_the_projects(preset_id: str, file: str) -> None:
    assert load_preset(preset_id).layout.table == open_table(CORPUS / "tables" / file).layout.table


def test_a_preset_is_found_in_any_case() -> None:
    assert find_preset(" DEFAULT_8mb ").id == "default_8MB"


def test_an_unknown_preset_is_an_error_with_a_suggestion() -> None:
    with pytest.raises(InputUnreadable) as caught:
        find_preset("min_spifs")
    assert caught.value.code == "preset-unknown"
    assert "min_spiffs" in str(caught.value.remedy)
    with pytest.raises(InputUnreadable):
        find_preset("x" * 100_000)


def test_what_is_given_goes_before_what_the_preset_says() -> None:
    layout = load_preset("esp32-ota-asym", Given(chip=CHIPS["esp32s3"], flash_size=16 * MB)).layout
    assert (layout.chip, layout.flash_size) == (CHIPS["esp32s3"], 16 * MB)
    assert layout.table == load_preset("esp32-ota-asym").layout.table


def test_presets_are_where_the_program_is_not_where_it_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_preset("tower").layout.table.rows
