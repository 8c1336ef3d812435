"""What a shell offers when Tab is pressed: commands without importing them, and files where a file is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem, ShellComplete, get_completion_class

if TYPE_CHECKING:
    from collections.abc import Iterable

    _TextParameter = click.ParamType[str]
else:  # generic only from click 8.4 on
    _TextParameter = click.ParamType

SHELLS = ("bash", "zsh", "fish")
VARIABLE = "_ASYM_STUDIO_COMPLETE"
"""The environment variable by which a shell's script asks the program for completions."""

_FILES = frozenset({"TABLE", "FILE", "IMAGE", "IN", "OUT", "A", "B", "FLASH"})
_FOLDERS = frozenset({"DIR", "BACKUP", "JOURNAL"})


class Named(_TextParameter):
    """Text that names what its metavar says: `TABLE` a file, `DIR` a folder, `PRESET` and `LESSON` one of ours."""

    name = "text"

    def __init__(self, word: str) -> None:
        self.word = word

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the text as click's own type for text does."""
        return click.STRING.convert(value, param, ctx)

    def shell_complete(
        self,
        ctx: click.Context,  # noqa: ARG002 — click's signature
        param: click.Parameter,  # noqa: ARG002 — click's signature
        incomplete: str,
    ) -> list[CompletionItem]:
        """Offer names, or tell the shell to complete a file or folder by itself."""
        if self.word in _FILES:
            return [CompletionItem(incomplete, type="file")]
        if self.word in _FOLDERS:
            return [CompletionItem(incomplete, type="dir")]
        return [CompletionItem(name) for name in _known(self.word) if name.startswith(incomplete)]


def name_parameters(parameters: Iterable[click.Parameter]) -> None:
    """Give plain text parameters the type that their metavar speaks of, so that commands need not say it twice."""
    for parameter in parameters:
        if parameter.type is click.STRING and parameter.metavar:
            parameter.type = Named(parameter.metavar.strip("[].…"))


def script(shell: str, command: click.Command, program: str) -> str:
    """Return the script that makes a shell complete the program's command line."""
    known = get_completion_class(shell)
    if known is None:
        raise ValueError(f"click knows no completion for {shell}")
    # Not known.source(): for bash that looks for one on this machine, and the script may be for another.
    return ShellComplete.source(known(command, {}, program, VARIABLE))


def _known(word: str) -> list[str]:
    if word == "PRESET":
        from asym_studio.files.presets import presets

        return [preset.id for preset in presets()]
    if word == "LESSON":
        from asym_studio.files.lessons import lesson_texts

        return [text.id for text in lesson_texts()]
    return []
