"""`asym-studio edit`: exact or not at all."""

from pathlib import Path

import pytest

from tests.cli.conftest import MIN_SPIFFS, Command


def test_min_spiffs_becomes_asymmetric(studio: Command, folder: Path) -> None:
    done = studio(
        "edit", "--json", "table.csv", "after.csv",
        "--delete", "app1",
        "--resize", "app0=3.5M",
        "--rename", "app0=app",
        "--add", "flashApp,app,ota_1,,256K",
    )  # fmt: skip
    assert (done.status, done.err) == (0, "")
    assert [(p["label"], p["offset"], p["size"]) for p in done.json["partitions"]] == [
        ("nvs", 0x9000, 0x5000),
        ("otadata", 0xE000, 0x2000),
        ("app", 0x10000, 0x380000),
        ("flashApp", 0x390000, 0x40000),
        ("spiffs", 0x3D0000, 0x30000),
    ]
    written = (folder / "after.csv").read_text()
    assert "# two equal slots\n" in written
    assert "nvs,      data, nvs,     0x9000,  20K,\n" in written
    assert (folder / "table.csv").read_text() == MIN_SPIFFS
    assert studio("check", "after.csv").status == 0


def test_edits_are_made_in_the_order_of_the_command_line(studio: Command) -> None:
    first = studio("edit", "--json", "table.csv", "a.csv", "--rename", "app1=x", "--delete", "x")
    assert first.status == 0
    second = studio("edit", "--json", "table.csv", "b.csv", "--delete", "x", "--rename", "app1=x")
    assert (second.status, second.json["error"]["code"]) == (2, "label-unknown")


def test_neighbours_are_pushed_or_traded_with(studio: Command, folder: Path) -> None:
    stopped = studio("edit", "--json", "table.csv", "x.csv", "--resize", "app0=2M")
    assert (stopped.status, stopped.json["error"]["code"]) == (1, "neighbour")
    assert not (folder / "x.csv").exists()
    traded = studio("edit", "--json", "--policy", "trade", "table.csv", "x.csv", "--resize", "app0=2M")
    sizes = {p["label"]: p["size"] for p in traded.json["partitions"]}
    assert (sizes["app0"], sizes["app1"]) == (0x200000, 0x1C0000)
    pushed = studio(
        "edit", "--json", "--policy", "push", "table.csv", "y.csv", "--delete", "spiffs", "--resize", "app0=0x1f0000"
    )
    assert {p["label"]: p["offset"] for p in pushed.json["partitions"]}["app1"] == 0x200000


@pytest.mark.parametrize(
    ("edit", "status", "code"),
    [
        (("--move", "app0=0x11000"), 1, None),
        (("--resize", "nvs=4K"), 1, None),
        (("--rename", "app0=app1"), 1, "label-taken"),
        (("--add", "big,data,fat,,1M"), 1, "no-room"),
        (("--add", "big,data,fat"), 2, "edit-unreadable"),
        (("--add", "x,data,nosuch,,4K"), 2, None),
        (("--move", "app0"), 2, "edit-unreadable"),
        (("--move", "app0=up"), 2, "edit-unreadable"),
        (("--flags", "nvs=shiny"), 2, "flag-unknown"),
        (("--delete", "nobody"), 2, "label-unknown"),
        (("--frobnicate",), 2, "usage"),
    ],
)
def test_what_cannot_be_done_exactly_is_not_done(
    studio: Command, folder: Path, edit: tuple[str, ...], status: int, code: str | None
) -> None:
    done = studio("edit", "--json", "table.csv", "out.csv", *edit)
    assert done.status == status
    assert code in (None, done.json["error"]["code"])
    assert done.json["error"]["remedy"]
    assert not done.json["error"]["message"].endswith("..")
    assert not (folder / "out.csv").exists()


def test_a_table_is_edited_in_place_and_as_a_binary(studio: Command, folder: Path) -> None:
    edits = ("--rename", "spiffs=files", "--retype", "files=data/littlefs")
    assert studio("edit", "table.csv", "table.csv", *edits).status == 0
    lines = (folder / "table.csv").read_text().splitlines()
    assert lines[:-1] == MIN_SPIFFS.splitlines()[:-1]
    assert [cell.strip() for cell in lines[-1].split(",")] == ["files", "data", "littlefs", "", "192K", ""]
    assert studio("convert", "table.csv", "table.bin").status == 0
    assert studio("edit", "table.bin", "table.bin", "--flags", "nvs=encrypted", "--swap", "app0=app1").status == 0
    shown = studio("show", "--json", "table.bin").json["partitions"]
    assert {p["label"]: (p["offset"], p["flags"]) for p in shown}["nvs"] == (0x9000, ["encrypted"])
    assert {p["label"]: p["offset"] for p in shown}["app0"] == 0x1F0000


def test_a_refused_table_can_be_mended_but_not_written_refused(studio: Command, folder: Path) -> None:
    still = studio("edit", "--json", "refused.csv", "out.csv", "--rename", "nvs=settings")
    assert (still.status, still.json["error"]["code"]) == (1, "offset-unaligned")
    assert not (folder / "out.csv").exists()
    assert studio("edit", "refused.csv", "out.csv", "--move", "app=0x10000").status == 0
    assert studio("check", "out.csv").status == 0
