"""`asym-studio show` and `diff`."""

from pathlib import Path

from tests.cli.conftest import Command


def test_show_prints_the_table_the_gaps_and_a_map(studio: Command, folder: Path) -> None:
    (folder / "gap.csv").write_text("nvs,data,nvs,0x9000,0x5000\napp,app,factory,0x10000,1M\n")
    done = studio("show", "--flash-size", "2MB", "gap.csv")
    assert (done.status, done.err) == (0, "")
    lines = done.out.splitlines()
    assert "ESP32 · 2 MB flash · table at 0x8000" in lines[0]
    assert any(line.startswith("│") and " app " in line for line in lines)
    assert any(
        line.split() == ["app", "app", "factory", "0x10000", "0x110000", "0x100000", "1", "MB"] for line in lines
    )
    assert any(line.split() == ["free", "0x110000", "0x200000", "0xf0000", "960", "KB"] for line in lines)
    assert max(map(len, lines)) <= 80


def test_show_says_the_same_as_json(studio: Command, folder: Path) -> None:
    (folder / "odd.csv").write_text("raw,data,0x99,0x9000,0x1000,encrypted:readonly\nmine,0x40,0x55,0xb000,4K\n")
    shown = studio("show", "--json", "--table-offset", "0x8000", "odd.csv").json
    assert shown["partitions"] == [
        {"label": "raw", "type": "data", "subtype": "0x99", "offset": 0x9000, "size": 0x1000,
         "flags": ["encrypted", "readonly"]},
        {"label": "mine", "type": "0x40", "subtype": "0x55", "offset": 0xB000, "size": 0x1000, "flags": []},
    ]  # fmt: skip
    assert {"offset": 0xA000, "size": 0x1000} in shown["free"]
    assert (shown["table_offset"], shown["flash_size"], shown["flash_size_given"]) == (0x8000, 0x100000, False)
    assert shown["md5"] is True


def test_show_draws_in_ascii_where_the_output_has_no_more(studio: Command) -> None:
    done = studio("show", "table.csv", add={"PYTHONIOENCODING": "ascii"})
    assert done.status == 0
    assert done.out.isascii()
    assert "|" in done.out


def test_diff_says_what_changed(studio: Command, folder: Path) -> None:
    (folder / "after.csv").write_text(
        "nvs,data,nvs,0x9000,0x5000\notadata,data,ota,,0x2000\napp,app,ota_0,0x10000,0x380000\n"
        "flashApp,app,ota_1,,0x40000\nlog,data,undefined,,4K,encrypted\n"
    )
    done = studio("diff", "--json", "table.csv", "after.csv")
    assert done.status == 0
    found = {(change["label"], change["kind"]): (change["from"], change["to"]) for change in done.json["changes"]}
    assert found["app0", "renamed"] == ("app0", "app")
    assert found["app0", "grew"] == (0x1E0000, 0x380000)
    assert found["app1", "moved"] == (0x1F0000, 0x390000)
    assert found["app1", "shrank"] == (0x1E0000, 0x40000)
    assert found["spiffs", "went"][0]["offset"] == 0x3D0000
    assert found["log", "came"][1]["flags"] == ["encrypted"]
    text = studio("diff", "table.csv", "after.csv")
    assert "app0    grew by 1.62 MB (0x1a0000): 1.88 MB (0x1e0000) → 3.5 MB (0x380000), +87%" in text.out.splitlines()


def test_diff_of_a_table_with_itself_in_another_order_is_empty(studio: Command) -> None:
    assert studio("diff", "--json", "table.csv", "table.csv").json["changes"] == []
