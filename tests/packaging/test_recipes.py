"""The recipes that only other machines can run say nothing that the repository contradicts."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.packaging.frozen import ROOT

WORKFLOW = ROOT / ".github" / "workflows" / "checks.yml"
(FLATPAK,) = (ROOT / "packaging" / "flatpak").glob("*.yaml")
INNO = ROOT / "packaging" / "windows" / "asym-studio.iss"


def load(path: Path) -> dict[Any, Any]:
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def steps() -> list[dict[str, Any]]:
    return [step for job in load(WORKFLOW)["jobs"].values() for step in job["steps"]]


def test_every_action_is_pinned_to_a_commit_with_its_version_beside_it() -> None:
    uses = re.findall(r"uses: (.+)", WORKFLOW.read_text())
    assert uses
    for use in uses:
        assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use), use


def test_the_workflow_needs_no_secret_and_may_only_read() -> None:
    workflow = load(WORKFLOW)
    assert workflow["permissions"] == {"contents": "read"}
    assert "secrets." not in WORKFLOW.read_text()
    assert all(job["timeout-minutes"] <= 60 for job in workflow["jobs"].values())


def test_the_workflow_runs_what_ci_runs_on_three_systems() -> None:
    jobs = load(WORKFLOW)["jobs"]
    assert any(step.get("run") == ".ci/run" for step in jobs["linux"]["steps"])
    elsewhere = "\n".join(step.get("run", "") for step in jobs["elsewhere"]["steps"])
    checks = set(re.findall(r'^check "([\w -]+)" \.venv/bin/', (ROOT / ".ci" / "run").read_text(), re.MULTILINE))
    assert checks >= {"ruff check", "ruff format", "mypy", "import-linter"}
    for command in ("pytest", "ruff check .", "ruff format --check .", "mypy", "lint-imports"):
        assert command in elsewhere
    systems = {entry["system"].split("-")[0] for entry in jobs["package"]["strategy"]["matrix"]["include"]}
    assert systems == {"ubuntu", "windows", "macos"}


def test_every_file_that_the_workflow_names_is_there() -> None:
    text = "\n".join(step.get("run", "") for step in steps())
    named = set(re.findall(r"(?:^|\s)((?:packaging|\.ci)/[\w./-]+)", text))
    assert {"packaging/build.py", ".ci/run", "packaging/windows/asym-studio.iss"} <= named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_flatpak_is_named_like_the_metadata_and_installs_this_source() -> None:
    manifest = load(FLATPAK)
    (metainfo,) = (ROOT / "packaging" / "linux").glob("*.metainfo.xml")
    assert manifest["id"] == FLATPAK.stem == metainfo.name.removesuffix(".metainfo.xml")
    module = manifest["modules"][-1]
    assert (FLATPAK.parent / module["sources"][0]["path"]).resolve() == ROOT
    for command in module["build-commands"]:
        for name in re.findall(r"packaging/[\w./]+", command):
            assert (ROOT / name).is_file()


@pytest.mark.skipif(shutil.which("flatpak-builder") is None, reason="flatpak-builder is not installed")
def test_flatpak_builder_knows_every_word_of_the_manifest(tmp_path: Path) -> None:
    shutil.copy(FLATPAK, tmp_path)
    (included,) = (name for name in load(FLATPAK)["modules"] if isinstance(name, str))
    (tmp_path / included).write_text('{"name": "python3-dependencies", "buildsystem": "simple", "build-commands": []}')
    command = ["flatpak-builder", "--show-manifest", FLATPAK.name]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr, done.stderr
    assert json.loads(done.stdout)["id"] == FLATPAK.stem


@pytest.mark.skipif(shutil.which("bash") is None or os.name != "posix", reason="needs bash")
@pytest.mark.parametrize("step", [step for step in steps() if "run" in step], ids=lambda step: str(step["name"]))
def test_every_step_of_the_workflow_is_a_sound_script(step: dict[str, Any]) -> None:
    script = re.sub(r"\$\{\{.*?\}\}", "word", step["run"])
    assert "${{" not in re.sub(r"\$\{\{ matrix\.\w+ \}\}", "", step["run"]), "only our own words go into a script"
    for checker in ("bash -n", "shellcheck --shell=bash -"):
        if shutil.which(checker.split()[0]) is not None:
            done = subprocess.run(checker.split(), input=script, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout + done.stderr


def test_the_windows_installer_is_made_of_sections_whose_lines_are_whole() -> None:
    """Each entry is `Name: value; …` with balanced quotes; every file that it takes is made or there."""
    section = ""
    for line in INNO.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif section in ("Tasks", "Files", "Icons", "Registry", "Run") and line:
            assert line.count('"') % 2 == 0, line
            values = re.sub(r'"(?:[^"]|"")*"', '""', line)
            assert all(re.fullmatch(r" ?[A-Z]\w+: \S.*", part) for part in values.split(";")), line
        elif section == "Setup" and line:
            assert re.fullmatch(r"[A-Z]\w+=\S.*", line), line
    text = INNO.read_text(encoding="utf-8")
    sources = re.findall(r'(?:Source: "|LicenseFile=)\.\.\\\.\.\\([^"\n]+)', text)
    assert sorted(sources) == ["LICENSE", "dist\\asym-studio\\*"]
    assert (ROOT / "LICENSE").is_file()


@pytest.mark.parametrize("name", re.findall(r'"\{app\}\\([\w-]+)\.exe"', INNO.read_text(encoding="utf-8")))
def test_the_windows_installer_starts_programs_that_the_spec_makes(name: str) -> None:
    spec = (ROOT / "packaging" / "pyinstaller" / "asym-studio.spec").read_text(encoding="utf-8")
    assert f'program("{name}"' in spec
