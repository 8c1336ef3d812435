"""Completion as a person meets it: in real shells, by pressing Tab."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import pytest

from asym_studio.cli.completion import SHELLS
from asym_studio.cli.group import COMMANDS, root
from tests.cli.command import environment
from tests.cli.conftest import Command

pty = pytest.importorskip("pty", reason="shells in pseudo-terminals: not on Windows")

SETTLE = 60.0  # seconds after which a shell that has not answered never will
HEAVY = {"PySide6", "esptool", "serial", "rich", "rich_click", "littlefs", "esp_idf_size"}


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not installed")


@pytest.fixture
def place(folder: Path) -> Path:
    """A folder with tables in it, and with an `asym-studio` for the PATH."""
    program = folder / "bin" / "asym-studio"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m asym_studio "$@"\n')
    program.chmod(0o755)
    return folder


def shell_environment(place: Path) -> dict[str, str]:
    path = f"{place / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return environment({"PATH": path, "TERM": "dumb", "PS1": "$ ", "HISTFILE": "", "ZDOTDIR": str(place)})


class Terminal:
    """A shell in a pseudo-terminal."""

    def __init__(self, command: list[str], place: Path) -> None:
        self._end, other = pty.openpty()
        self._shell = subprocess.Popen(
            command,
            cwd=place,
            env=shell_environment(place),
            stdin=other,
            stdout=other,
            stderr=other,
            start_new_session=True,
        )
        os.close(other)
        self._seen = ""

    def type(self, keys: str, until: str) -> str:
        """Press keys and return what the terminal shows, up to and with a text."""
        os.write(self._end, keys.encode())
        while until not in self._seen:
            ready, _, _ = select.select([self._end], [], [], SETTLE)
            assert ready, f"the shell went silent; it showed: {self._seen!r}"
            self._seen += os.read(self._end, 4096).decode(errors="replace")
        shown, _, self._seen = self._seen.partition(until)
        return shown + until

    def close(self) -> None:
        self._shell.kill()
        self._shell.wait()
        os.close(self._end)


Start = Callable[..., Terminal]


@pytest.fixture
def terminal(place: Path) -> Iterator[Start]:
    opened: list[Terminal] = []

    def start(*command: str) -> Terminal:
        opened.append(Terminal(list(command), place))
        return opened[-1]

    yield start
    for each in opened:
        each.close()


@needs("bash")
def test_bash_completes_commands_options_and_table_files(terminal: Start) -> None:
    bash = terminal("bash", "--noprofile", "--norc", "-i")
    bash.type('bind "set enable-bracketed-paste off"\n', "$ ")
    bash.type('eval "$(asym-studio completion bash)"; echo rea""dy\n', "ready\r\n")
    bash.type("asym-studio conv\t", "asym-studio convert ")
    bash.type("tab\t", "table.csv ")  # a file, since IN is one
    bash.type("\x15asym-studio check --flash-s\t", "--flash-size ")
    bash.type("\x15asym-studio board read-t\t", "board read-table ")
    bash.type("\x15asym-studio new min_spiffs_\t", "min_spiffs_coredump ")


@needs("zsh")
def test_zsh_completes_commands_options_and_table_files(terminal: Start) -> None:
    zsh = terminal("zsh", "-f", "-i")
    zsh.type(
        'autoload -Uz compinit && compinit -u && eval "$(asym-studio completion zsh)"; echo rea""dy\n', "ready\r\n"
    )
    zsh.type("asym-studio conv\t", "asym-studio convert ")
    zsh.type("tab\t", "table.csv ")
    zsh.type("\x15asym-studio check --flash-s\t", "--flash-size ")


@needs("fish")
def test_fish_completes_commands_options_and_table_files(place: Path) -> None:
    def offered(line: str) -> set[str]:
        words = f"asym-studio completion fish | source; complete -C {line!r}"
        done = subprocess.run(
            ["fish", "--no-config", "-c", words],
            cwd=place,
            env=shell_environment(place),
            capture_output=True,
            text=True,
            check=True,
        )
        return {found.split("\t")[0] for found in done.stdout.splitlines()}

    assert "convert" in offered("asym-studio conv")
    assert "table.csv" in offered("asym-studio convert tab")
    assert "--flash-size" in offered("asym-studio check --flash-s")


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_is_for_the_program(studio: Command, shell: str) -> None:
    text = studio("completion", shell).out
    assert "_ASYM_STUDIO_COMPLETE" in text
    assert studio("completion", shell, "--json").json == {"shell": shell, "script": text.removesuffix("\n")}


@pytest.mark.parametrize("line", ["", "c", "check --", "show ", "board re", "edit t.csv --", "new min"])
def test_a_tab_imports_nothing_heavy(place: Path, line: str) -> None:
    words = f"asym-studio {line}"
    add = {"_ASYM_STUDIO_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "asym_studio"],
        cwd=place,
        env=environment(add),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout
    imported = {name.split(".")[0] for name in re.findall(r"\|\s+([\w.]+)$", done.stderr, re.MULTILINE)}
    assert imported.isdisjoint(HEAVY), imported & HEAVY


def test_what_is_hidden_from_the_help_is_not_offered_either(studio: Command) -> None:
    context = click.Context(root)
    visible = {name for name in COMMANDS if not root.get_command(context, name).hidden}
    done = studio(add={"_ASYM_STUDIO_COMPLETE": "bash_complete", "COMP_WORDS": "asym-studio ", "COMP_CWORD": "1"})
    assert {line.removeprefix("plain,") for line in done.out.splitlines()} == visible
