"""The files for the desktop agree with the program, and with the specifications where validators are installed."""

import configparser
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET

import pytest

import asym_studio
from tests.e2e.program import ROOT

LINUX = ROOT / "packaging" / "linux"
DESKTOP = LINUX / "asym-studio.desktop"
(METAINFO,) = LINUX.glob("*.metainfo.xml")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(DESKTOP, encoding="utf-8")
    return parser["Desktop Entry"]


def test_desktop_entry_starts_the_console_script_with_the_programs_icon() -> None:
    assert entry()["Exec"].split()[0] in PROJECT["scripts"]
    assert (ROOT / "resources" / "icons" / f"{entry()['Icon']}.svg").is_file()


def test_metainfo_speaks_of_the_same_program() -> None:
    root = ET.parse(METAINFO).getroot()
    assert root.findtext("id") == METAINFO.name.removesuffix(".metainfo.xml")
    assert root.findtext("launchable") == DESKTOP.name
    assert root.findtext("project_license") == PROJECT["license"]
    assert root.findtext("summary") == entry()["Comment"]
    assert next(release.get("version") for release in root.iter("release")) == asym_studio.__version__


@pytest.mark.parametrize(
    "command",
    [["desktop-file-validate", DESKTOP], ["appstreamcli", "validate", "--no-net", METAINFO]],
    ids=lambda command: command[0],
)
def test_validators_have_nothing_to_say(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
