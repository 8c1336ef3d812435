"""The udev rule: where it is looked for, and how it is installed."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

import pytest

from asym_studio.cli.diagnosis import udev_finding
from asym_studio.files.udev import NAME, RuleState, install_commands, installed_rule, own_rules


@pytest.fixture
def control(tmp_path: Path) -> Path:
    """The socket by which one sees that udev runs."""
    (tmp_path / "control").touch()
    return tmp_path / "control"


def place(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    return folder / name


def test_without_udev_nothing_is_asked_for(tmp_path: Path) -> None:
    found = installed_rule([tmp_path], tmp_path / "control")
    assert (found.state, udev_finding(found).state) == (RuleState.NO_UDEV, "ok")


def test_a_missing_rule_is_told_with_the_commands_that_install_it(tmp_path: Path, control: Path) -> None:
    finding = udev_finding(installed_rule([tmp_path / "etc", tmp_path / "lib"], control))
    assert finding.state == "warn"
    assert str(own_rules()) in finding.remedy
    assert f"/etc/udev/rules.d/{NAME}" in finding.remedy


def test_ours_counts_wherever_udev_looks_even_with_another_comment(tmp_path: Path, control: Path) -> None:
    path = place(tmp_path / "lib", NAME, "# from a package\n\n" + own_rules().read_text())
    found = installed_rule([tmp_path / "etc", tmp_path / "lib"], control)
    assert (found.state, found.path) == (RuleState.INSTALLED, path)
    assert udev_finding(found).text == str(path)


def test_an_old_one_that_hides_ours_is_told(tmp_path: Path, control: Path) -> None:
    place(tmp_path / "lib", NAME, own_rules().read_text())
    old = place(tmp_path / "etc", NAME, 'SUBSYSTEM=="tty", TAG+="uaccess"\n')
    found = installed_rule([tmp_path / "etc", tmp_path / "lib"], control)
    assert (found.state, found.path) == (RuleState.DIFFERENT, old)
    assert udev_finding(found).remedy


def test_another_programs_rule_for_the_same_bridges_will_do(tmp_path: Path, control: Path) -> None:
    path = place(tmp_path / "etc", "99-platformio-udev.rules", "")
    found = installed_rule([tmp_path / "etc"], control)
    assert (found.state, found.path, udev_finding(found).state) == (RuleState.OTHER, path, "ok")


def test_the_commands_write_the_file_as_it_is(tmp_path: Path) -> None:
    copy, _, rest = install_commands().partition(" && ")
    here = copy.replace("sudo ", "").replace(f"/etc/udev/rules.d/{NAME}", shlex.quote(str(tmp_path / NAME)))
    subprocess.run(["sh", "-c", here], check=True)
    assert (tmp_path / NAME).read_bytes() == own_rules().read_bytes()
    assert rest.startswith("sudo udevadm control --reload")
