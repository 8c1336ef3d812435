"""What the firmware's CMake files ask ESP-IDF for, without an ESP-IDF."""

from __future__ import annotations

import re
import subprocess
import tempfile
from pathlib import Path


def registered(component: Path, idf: str) -> dict[str, set[str]]:
    """What a component's CMakeLists.txt tells ESP-IDF when it collects the components."""
    major, minor = idf.split(".")
    script = (
        f"set(IDF_VERSION_MAJOR {major})\nset(IDF_VERSION_MINOR {minor})\n"
        "macro(idf_component_register)\n"
        '  cmake_parse_arguments(got "" "" "SRCS;INCLUDE_DIRS;PRIV_INCLUDE_DIRS;REQUIRES;PRIV_REQUIRES" ${ARGN})\n'
        '  message("sources=${got_SRCS}")\n  message("components=${got_PRIV_REQUIRES}")\n  return()\n'
        "endmacro()\n"
        f'include("{(component / "CMakeLists.txt").as_posix()}")\n'
    )
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "collect.cmake").write_text(script)
        command = ["cmake", "-P", "collect.cmake"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {name: set(filter(None, words.split(";"))) for name, words in re.findall(r"(\w+)=(.*)", done.stderr)}
