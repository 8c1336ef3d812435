"""The wheel and the source package hold everything, and the installed program finds it."""

import json
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

import asym_studio
from tests.e2e.program import ROOT, succeed

pytestmark = pytest.mark.e2e


def build(kind: str, source: Path, target: Path) -> Path:
    succeed([sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", target], source)
    (package,) = target.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return package


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The installed `asym-studio`, in an environment of its own that only borrows this one's dependencies."""
    folder = tmp_path_factory.mktemp("installed")
    succeed([sys.executable, "-m", "venv", "--without-pip", folder / "venv"], folder)
    programs = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    python = programs / "python"
    packages = Path(succeed([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], folder).strip())
    # Unlike a .pth file's imports, a path line does not run the .pth files of the folder it names: an editable
    # installation of this checkout stays out.
    borrowed = dict.fromkeys([sysconfig.get_path("purelib"), sysconfig.get_path("platlib")])
    (packages / "borrowed.pth").write_text("\n".join(borrowed) + "\n", encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps", "--no-index"]
    succeed([*pip, "--ignore-installed", wheel], folder)
    where = Path(succeed([python, "-c", "import asym_studio; print(asym_studio.__file__)"], folder).strip())
    assert where.is_relative_to(packages), "the checkout was tested in place of the package"
    return programs / "asym-studio"


def files_of(folder: str) -> set[str]:
    """The files below a folder of the checkout, as paths in the checkout."""
    return {path.relative_to(ROOT).as_posix() for path in (ROOT / folder).rglob("*") if path.is_file()}


def contents(wheel: Path) -> dict[str, bytes]:
    archive = zipfile.ZipFile(wheel)
    return {name: archive.read(name) for name in archive.namelist()}


def test_wheel_holds_every_resource_and_only_the_package(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {f"asym_studio/{name}" for name in files_of("resources")} <= names
    assert {f"asym_studio/resources/{name}" for name in files_of("docs")} <= names
    assert {name.split("/")[0] for name in names} == {"asym_studio", f"asym_studio-{asym_studio.__version__}.dist-info"}


def test_sdist_holds_sources_resources_and_tests_and_builds_the_same_wheel(
    sdist: Path, wheel: Path, tmp_path: Path
) -> None:
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    for name in [
        *files_of("resources"),
        *files_of("docs"),
        "README.md",
        "LICENSE",
        "tests/conftest.py",
        "packaging/build.py",
        ".ci/run",
        ".github/workflows/checks.yml",
    ]:
        assert (source / name).is_file(), name
    again = build("wheel", source, tmp_path / "wheel")
    assert contents(again) == contents(wheel)


def test_installed_program_tells_its_version(program: Path, tmp_path: Path) -> None:
    assert asym_studio.__version__ in succeed([program, "--version"], tmp_path)


def test_installed_program_finds_its_presets(program: Path, tmp_path: Path) -> None:
    listed = json.loads(succeed([program, "presets", "--json"], tmp_path))
    ids = {preset["id"] for preset in listed["presets"]}
    assert {"min_spiffs", "esp32-ota-asym", "tower", "cat"} <= ids
    succeed([program, "new", "tower", "tower.csv"], tmp_path)
    succeed([program, "check", "tower.csv"], tmp_path)


def test_installed_program_shows_the_demo_without_a_display(program: Path, tmp_path: Path) -> None:
    output = succeed([program, "demo"], tmp_path)
    written = [tmp_path / line.removeprefix("wrote ") for line in output.splitlines() if line.startswith("wrote ")]
    assert {path.name for path in written} >= {"min_spiffs.csv", "esp32-ota-asym.csv", "esp32-ota-asym.bin"}
    for path in written:
        assert path.is_file()
    check = succeed([program, "check", *(path for path in written if path.suffix in {".csv", ".bin"})], tmp_path)
    assert check.count(": ok, 5 partitions") == 3


def test_installed_program_plays_and_exports_its_lessons(program: Path, tmp_path: Path) -> None:
    assert len(succeed([program, "learn", "1"], tmp_path).splitlines()) > 20
    succeed([program, "learn", "1", "--export", "x.html"], tmp_path)
    succeed([program, "learn", "1", "--export", "x.pdf"], tmp_path, add={"QT_QPA_PLATFORM": "offscreen"})
    assert (tmp_path / "x.html").read_bytes().startswith(b"<!DOCTYPE html>")
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")


def test_installed_program_writes_a_kit_with_the_firmware(program: Path, tmp_path: Path) -> None:
    succeed([program, "new", "esp32-ota-asym", "table.csv"], tmp_path)
    succeed([program, "kit", "kit", "table.csv"], tmp_path)
    assert {"asym_ota.c", "sdkconfig.defaults"} <= {path.name for path in (tmp_path / "kit").rglob("*")}


def test_installed_program_opens_its_window(program: Path, tmp_path: Path) -> None:
    succeed([program, "--quit-after-first-paint"], tmp_path, add={"QT_QPA_PLATFORM": "offscreen"})
