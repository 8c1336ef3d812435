"""Prints what the Flatpak's Python needs, for flatpak-pip-generator: the dependencies, and what builds the wheel."""

import tomllib
from pathlib import Path

PROJECT = Path(__file__).parents[2] / "pyproject.toml"

if __name__ == "__main__":
    said = tomllib.loads(PROJECT.read_text(encoding="utf-8"))
    needed = [*said["project"]["dependencies"], *(name for name in said["build-system"]["requires"])]
    print("\n".join(needed))  # noqa: T201 — that is what it is for
