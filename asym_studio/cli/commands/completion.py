"""`asym-studio completion`: the script that makes a shell complete our command line."""

from __future__ import annotations

import click

from asym_studio.cli.completion import SHELLS, script
from asym_studio.cli.help import HelpfulCommand
from asym_studio.cli.options import json_option
from asym_studio.cli.outcome import DONE
from asym_studio.cli.terminal import print_json, say_text


@click.command("completion", cls=HelpfulCommand, short_help="Print a shell's completion script.")
@click.argument("shell", type=click.Choice(SHELLS))
@json_option
@click.pass_context
def completion_command(ctx: click.Context, shell: str, as_json: bool) -> int:
    """Print the script that completes commands, options and files in a shell.

    \b
    bash  eval "$(asym-studio completion bash)"        in ~/.bashrc
    zsh   eval "$(asym-studio completion zsh)"         in ~/.zshrc, after compinit
    fish  asym-studio completion fish | source         in ~/.config/fish/config.fish
    """
    text = script(shell, ctx.find_root().command, "asym-studio")
    if as_json:
        print_json({"shell": shell, "script": text})
    else:
        say_text(text)
    return DONE
