"""The recipes that only other machines can run say nothing that the repository contradicts."""

from __future__ import annotations

import re
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


@pytest.mark.parametrize("name", re.findall(r'"\{app\}\\([\w-]+)\.exe"', INNO.read_text(encoding="utf-8")))
def test_the_windows_installer_starts_programs_that_the_spec_makes(name: str) -> None:
    spec = (ROOT / "packaging" / "pyinstaller" / "asym-studio.spec").read_text(encoding="utf-8")
    assert f'program("{name}"' in spec
