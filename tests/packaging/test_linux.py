"""What a Linux desktop gets: file types, the udev rule, and the packages around the frozen folder."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import asym_studio
from tests.e2e.program import run, succeed
from tests.packaging.frozen import ROOT

LINUX = ROOT / "packaging" / "linux"
RULES = ROOT / "resources" / "linux" / "60-asym-studio.rules"
MIME = LINUX / "asym-studio.mime.xml"
_MIME_NAMESPACE = "{http://www.freedesktop.org/standards/shared-mime-info}"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's desktops and packages")


def needs(*tools: str) -> pytest.MarkDecorator:
    lacking = [tool for tool in tools if shutil.which(tool) is None]
    return pytest.mark.skipif(bool(lacking), reason=f"not installed: {', '.join(lacking)}")


# --- file types


def types() -> dict[str, list[str]]:
    return {
        kind.get("type", ""): [glob.get("pattern", "") for glob in kind.iter(f"{_MIME_NAMESPACE}glob")]
        for kind in ET.parse(MIME).getroot()
    }


def test_the_desktop_entry_opens_exactly_the_types_that_are_ours() -> None:
    (line,) = re.findall(r"^MimeType=(.*);$", (LINUX / "asym-studio.desktop").read_text(), re.MULTILINE)
    assert set(line.split(";")) == set(types())
    assert not {"*.csv", "*.bin", "*"} & {pattern for globs in types().values() for pattern in globs}


@needs("update-mime-database", "gio")
@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("table", b"\xaa\x50\x01\x02\x00\x90\x00\x00", "application/x-esp32-partition-table"),
        ("partitions.csv", b"# Name, Type\nnvs,data,nvs,,20K\n", "text/x-esp32-partition-table"),
        ("my_partitions.csv", b"nvs,data,nvs,,20K\n", "text/x-esp32-partition-table"),
        ("board.esp-dump", b"\xff" * 64, "application/x-esp32-flash-dump"),
        ("sales.csv", b"a,b\n1,2\n", "text/csv"),
        ("noise.bin", b"\x00\x01\xaa\x50", "application/octet-stream"),
    ],
)
def test_files_are_known_by_name_and_content(tmp_path: Path, name: str, content: bytes, kind: str) -> None:
    packages = tmp_path / "share" / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(MIME, packages / "asym-studio.xml")
    succeed(["update-mime-database", tmp_path / "share" / "mime"], tmp_path, add={"PKGSYSTEM_ENABLE_FSYNC": "0"})
    (tmp_path / name).write_bytes(content)
    add = {"XDG_DATA_HOME": str(tmp_path / "share")}
    shown = succeed(["gio", "info", "-a", "standard::content-type", name], tmp_path, add=add)
    assert shown.split()[-1] == kind


# --- the udev rule


def rules() -> list[str]:
    return [line for line in RULES.read_text().splitlines() if line and not line.startswith("#")]


def test_every_usb_bridge_is_opened_to_the_person_at_the_computer_and_hidden_from_modem_managers() -> None:
    devices = {
        tuple(re.findall(r'ATTRS\{id(?:Vendor|Product)\}=="([0-9a-f]{4})"', line)): line
        for line in rules()
        if "ATTRS{idVendor}" in line
    }
    expected = {("303a",), ("10c4", "ea60"), ("1a86", "7523"), ("1a86", "55d4")}
    expected |= {("0403", product) for product in ("6001", "6010", "6014", "6015")}
    assert expected <= set(devices)
    for line in devices.values():
        assert 'TAG+="uaccess"' in line
        assert 'ENV{ID_MM_DEVICE_IGNORE}="1"' in line


def test_the_rule_comes_before_the_one_that_gives_access() -> None:
    assert int(RULES.name.split("-")[0]) < 73
    labels = {match for line in rules() for match in re.findall(r'LABEL="(\w+)"', line)}
    assert {match for line in rules() for match in re.findall(r'GOTO="(\w+)"', line)} == labels


@needs("udevadm")
def test_udev_itself_finds_nothing_wrong_with_the_rule(tmp_path: Path) -> None:
    if int(re.findall(r"\d+", succeed(["udevadm", "--version"], tmp_path))[0]) < 254:
        pytest.skip("udevadm verify came with systemd 254")
    succeed(["udevadm", "verify", "--no-style", RULES], tmp_path)


# --- packages


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as PyInstaller leaves one, with a small script in place of the program, for what is made of it."""
    output = tmp_path_factory.mktemp("dist")
    program = output / "asym-studio" / "asym-studio"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m asym_studio "$@"\n')
    program.chmod(0o755)
    return output


def build(product: str, output: Path) -> Path:
    done = succeed([sys.executable, ROOT / "packaging" / "build.py", product, "-o", output], output)
    return Path(done.splitlines()[-1])


@needs("dpkg-deb", "dpkg")
def test_the_debian_package_holds_a_program_that_runs_and_all_that_belongs_to_it(built: Path, tmp_path: Path) -> None:
    package = build("deb", built)
    control = succeed(["dpkg-deb", "--field", package], tmp_path)
    assert f"Version: {asym_studio.__version__}\n" in control
    assert "libegl1" in control
    succeed(["dpkg-deb", "--extract", package, tmp_path / "root"], tmp_path)
    usr = tmp_path / "root" / "usr"
    assert asym_studio.__version__ in succeed([usr / "bin" / "asym-studio", "--version"], tmp_path)
    for name in (
        "share/applications/asym-studio.desktop",
        "share/mime/packages/asym-studio.xml",
        "share/icons/hicolor/scalable/apps/asym-studio.svg",
        "share/icons/hicolor/512x512/apps/asym-studio.png",
        "share/bash-completion/completions/asym-studio",
        "share/zsh/vendor-completions/_asym-studio",
        "share/fish/vendor_completions.d/asym-studio.fish",
        "share/doc/asym-studio/copyright",
        f"lib/udev/rules.d/{RULES.name}",
    ):
        assert (usr / name).is_file(), name
        assert (usr / name).stat().st_mode & 0o777 == 0o644, name


@needs("dpkg-deb", "dpkg")
def test_dpkg_installs_and_removes_the_debian_package(built: Path, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root installs packages, even into another root")
    package, root = build("deb", built), tmp_path / "root"
    (root / "var/lib/dpkg/info").mkdir(parents=True)
    (root / "var/lib/dpkg/updates").mkdir()
    (root / "var/lib/dpkg/status").touch()
    dpkg = ["dpkg", f"--root={root}", "--force-depends", "--force-script-chrootless", "--log=/dev/null"]
    succeed([*dpkg, "--install", package], tmp_path)
    assert (root / "usr/bin/asym-studio").is_file()
    succeed([*dpkg, "--purge", "asym-studio"], tmp_path)
    assert not [path for path in (root / "usr").rglob("*") if path.is_file()]


def test_the_appdir_runs_and_has_what_appimages_need_at_its_top(built: Path, tmp_path: Path) -> None:
    appdir = build("appdir", built)
    assert asym_studio.__version__ in succeed([appdir / "AppRun", "--version"], tmp_path)
    (entry,) = appdir.glob("*.desktop")
    (icon,) = re.findall(r"^Icon=(.*)$", entry.read_text(), re.MULTILINE)
    assert (appdir / f"{icon}.png").is_file()
    assert (appdir / ".DirIcon").is_file()


@needs("mksquashfs", "unsquashfs")
def test_the_appdir_runs_out_of_a_squashfs_from_any_folder_without_an_environment(built: Path, tmp_path: Path) -> None:
    """What an AppImage is, but for the runtime before it: packed, read-only, wherever a person has put it."""
    packed, place = tmp_path / "app.squashfs", tmp_path / "my apps [1] ä"
    place.mkdir()
    succeed(["mksquashfs", build("appdir", built), packed, "-quiet", "-no-progress"], tmp_path)
    succeed(["unsquashfs", "-quiet", "-no-progress", "-dest", place / "AppDir", packed], tmp_path)
    for path in place.rglob("*"):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    run_it: list[str | Path] = ["env", "-i", "PATH=/usr/bin:/bin", place / "AppDir" / "AppRun", "--version"]
    assert asym_studio.__version__ in succeed(run_it, tmp_path)
    for path in place.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


def test_without_appimagetool_the_recipe_says_what_is_missing(built: Path) -> None:
    if shutil.which("appimagetool"):
        pytest.skip("appimagetool is here")
    done = run([sys.executable, ROOT / "packaging" / "build.py", "appimage", "-o", built], built)
    assert done.returncode == 1
    assert "appimagetool" in done.stderr
    assert "Traceback" not in done.stderr


@needs("shellcheck")
def test_the_scripts_are_sound() -> None:
    done = subprocess.run(["shellcheck", *LINUX.glob("*.sh")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
