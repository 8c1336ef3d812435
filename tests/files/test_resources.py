import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from asym_studio.files import resources
from asym_studio.files.resources import resource
from asym_studio.flash.errors import InputUnreadable

CHECKOUT = Path(__file__).resolve().parents[2]


def test_the_presets_are_there_in_a_checkout() -> None:
    assert resource("presets", "index.toml").is_file()


def test_a_frozen_build_uses_what_was_frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = tmp_path / "asym_studio" / "resources" / "presets" / "index.toml"
    index.parent.mkdir(parents=True)
    index.touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("presets", "index.toml") == index


def test_somebody_elses_resources_folder_is_not_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stranger = tmp_path / "site-packages" / "resources"
    stranger.mkdir(parents=True)
    module = tmp_path / "site-packages" / "asym_studio" / "files" / "resources.py"
    monkeypatch.setattr(resources, "__file__", str(module))
    with pytest.raises(InputUnreadable) as caught:
        resource("presets")
    assert caught.value.code == "resources-missing"
    assert str(caught.value.remedy) == "Install Asym Studio again."


def test_an_installed_package_finds_them_inside_itself(tmp_path: Path) -> None:
    """A wheel is built and unpacked away from the checkout; the code in it is run from there."""
    pytest.importorskip("hatchling", reason="building a wheel without the network needs hatchling")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    done = subprocess.run(build, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    installed = tmp_path / "installed"
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(installed)
    ask = "from asym_studio.files.presets import presets, load_preset; print(presets()[0].path)"
    told = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(installed)!r}); {ask}"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(told.stdout.strip()).parent == installed / "asym_studio" / "resources" / "presets"


def test_every_file_of_the_folders_is_in_the_wheel() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["force-include"] == {"resources": "asym_studio/resources", "docs": "asym_studio/resources/docs"}
