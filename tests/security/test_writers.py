"""What we write for other programs: in no shell, browser or parser does a label become anything but a label."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from asym_studio.files.presets import load_preset
from asym_studio.flash.binary import write_binary
from asym_studio.kit.quoting import comment
from tests.board.boards import sample
from tests.powershell import KIT_COMMANDS, Script
from tests.security.commands import call
from tests.security.poison import LABELS, flash, harm

POISON = (
    *("$(touch pwned)", "`touch pwned`", "';touch pwned;'", '";touch pwned;"', "a&touch pwned", "a|touch pwned"),
    *("*/ #error /*", "a#> & calc <#", "\u2019;calc;\u2019", "<img src/x>", "]]><script>", "%{x}@APP@{0}"),
)
"""Labels of at most 16 bytes that a CSV can hold, so that a kit is made of them."""
_PAIRS = [POISON[at : at + 2] for at in range(0, len(POISON), 2)]
_OTHER = b"""\
# asym-studio: chip=esp32 flash-size=4MB
nvs,data,nvs,0x9000,0x5000,
otadata,data,ota,0xe000,0x2000,
app0,app,ota_0,0x10000,0x1E0000,
app1,app,ota_1,0x1F0000,0x1E0000,
spiffs,data,spiffs,0x3D0000,0x20000,
coredump,data,coredump,0x3F0000,0x10000,
"""
needs_sh = pytest.mark.skipif(shutil.which("sh") is None or os.name != "posix", reason="needs sh")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "all.bin").write_bytes(flash(*LABELS))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _labelled(first: str, second: str, preset: str = "min_spiffs") -> bytes:
    """A preset's table in binary form, its two slots with these labels, as a board may have them."""
    table = load_preset(preset).layout.table
    names = iter((first, second))
    return write_binary(table.with_rows([replace(p, label=next(names)) if p.is_app else p for p in table]))


class _Page(HTMLParser):
    """Which elements and attributes a page has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.values: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.values += [value or "" for name, value in attrs if name in ("href", "src", "action")]


def demand_harmless(page: str) -> None:
    """A page with nothing in it that runs, or is fetched."""
    found = _Page(page)
    assert found.tags & {"table", "svg"}
    assert not found.tags & {"script", "iframe", "object", "embed", "form"}
    assert not {name for name in found.attributes if name.startswith("on")}
    assert all(value.startswith(("#", "data:image/svg+xml;base64,")) for value in found.values), found.values


@pytest.mark.parametrize("form", ["svg", "html", "md", "h", "json"])
def test_no_label_gets_out_of_an_exported_file(form: str, folder: Path) -> None:
    done = call("convert", "all.bin", f"out.{form}")
    assert done.status == 0, done
    text = (folder / f"out.{form}").read_text(encoding="utf-8")
    assert not harm(text)
    if form == "svg":
        tags = {element.tag.partition("}")[2] for element in ET.fromstring(text).iter()}
        assert not tags & {"script", "foreignObject", "image", "a", "use"}
        assert not re.search(r"\son\w+=", re.sub(r">[^<]*<", "><", text))
    elif form == "html":
        demand_harmless(text)
    elif form == "md":
        assert not re.search(r"(?<!\\)<(script|svg|img)", text)
    elif form == "h":
        outside = re.sub(r'"[^"\n]*"|/\*.*?\*/', "", text, flags=re.DOTALL)
        assert all(re.fullmatch(r"#\w+( \w+)?( \w+)?\s*|", line) for line in outside.splitlines()), outside


@pytest.mark.parametrize("pair", _PAIRS, ids=range(len(_PAIRS)))
@needs_sh
def test_a_kit_of_harmful_labels_does_nothing_but_its_work(pair: tuple[str, str], folder: Path) -> None:
    (folder / "t.bin").write_bytes(_labelled(*pair, preset="esp32-ota-asym"))
    done = call("kit", "kit", "t.bin", "--json")
    assert done.status == 0, done
    kit = folder / "kit"
    script = kit / "esptool" / "flash.sh"
    assert subprocess.run(["sh", "-n", script], check=False).returncode == 0
    bin_ = folder / "bin"
    bin_.mkdir()
    (bin_ / "esptool").write_text('#!/bin/sh\nprintf "%s\\n" "$@" >>"$SAID"\n')
    (bin_ / "esptool").chmod(0o755)
    (folder / "app.bin").write_bytes(b"x" * 100)
    (folder / "large.bin").touch()
    os.truncate(folder / "large.bin", 16 << 20)
    said = folder / "said"
    environment = {"PATH": f"{bin_}:{os.environ['PATH']}", "SAID": str(said), "HOME": str(folder)}
    for arguments in (["app.bin"], ["large.bin"], ["--updater", "large.bin", "app.bin"]):
        subprocess.run(["sh", script, *arguments], cwd=folder, env=environment, check=False, capture_output=True)
    assert "write-flash" in said.read_text()
    assert not list(folder.rglob("pwned"))
    ini = configparser.RawConfigParser()
    ini.read_string((kit / "platformio" / "asym.ini").read_text(encoding="utf-8"))
    assert ini.sections() == ["asym_app", "asym_updater"]
    for path in kit.rglob("*.yaml"):
        assert isinstance(yaml.safe_load(path.read_text(encoding="utf-8")), dict)
    power = (kit / "esptool" / "flash.ps1").read_text(encoding="utf-8-sig")
    assert not re.search(r"^\s*(calc|touch)", power, re.MULTILINE)
    assert power.count("#>") == 0
    script = Script((kit / "esptool" / "flash.ps1").read_bytes())
    commands = script.commands()
    assert {words[0] for words in commands} == KIT_COMMANDS
    assert [words[1] for words in commands if words[0] == "Assert-Fits"] == [*map(comment, pair), "bootloader"]
    prose = (kit / "README.md").read_text(encoding="utf-8")
    assert not re.search(r"(?<!\\)<(img|script)", re.sub(r"```.*?```", "", prose, flags=re.DOTALL))


@pytest.mark.parametrize("pair", _PAIRS, ids=range(len(_PAIRS)))
@needs_sh
def test_a_migration_of_harmful_labels_reports_and_scripts_no_harm(pair: tuple[str, str], folder: Path) -> None:
    whole = sample(apps=64 << 10)
    (folder / "flash.bin").write_bytes(whole.with_bytes(0x8000, _labelled(*pair)))
    (folder / "t.csv").write_bytes(_OTHER)
    port = ("--port", f"virtual://{folder / 'flash.bin'}?chip=esp32")
    wish = ("migrate", "t.csv", "--rename", f"{pair[0]}=app0", "--rename", f"{pair[1]}=app1")
    done = call(*wish, "--plan-only", "--commands", "by-hand", *port)
    assert done.status == 0, done
    assert not harm(done.out + done.err)
    hand = folder / "by-hand"
    assert subprocess.run(["sh", "-n", hand / "migrate.sh"], check=False).returncode == 0
    bin_ = folder / "bin"
    bin_.mkdir()
    (bin_ / "esptool").write_text('#!/bin/sh\necho "MAC: 24:0a:c4:a5:7d:10"\n')
    (bin_ / "esptool").chmod(0o755)
    environment = {"PATH": f"{bin_}:{os.environ['PATH']}", "HOME": str(folder)}
    ran = subprocess.run(
        ["sh", hand / "migrate.sh", "p"], cwd=folder, env=environment, check=False, capture_output=True
    )
    assert ran.returncode == 0, ran
    assert not list(folder.rglob("pwned"))
    ended = call(*wish, "--yes", "--json", *port)
    assert ended.status == 0, ended
    page = Path(ended.json["report"]).read_text(encoding="utf-8")
    assert not harm(page)
    demand_harmless(page)


def test_a_lesson_page_holds_labels_as_data(folder: Path) -> None:
    """Its data stand in a script element, which only `</` could end."""
    (folder / "t.bin").write_bytes(_labelled("</script><img/x>", "<!--<script>", preset="esp32-ota-asym"))
    done = call("learn", "flash", "--table", "t.bin", "--export", "l.html")
    assert done.status == 0, done
    page = (folder / "l.html").read_text(encoding="utf-8")
    assert "img/x" in page
    assert _Page(page).tags == {"html", "head", "meta", "title", "style", "body", "noscript", "script"}
    assert page.count("</script>") == page.count("<script") == 2
