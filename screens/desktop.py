"""The rep's desktop beside the terminal: programs that dial and open files, and the clipboard."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TypeVar

from textual.app import App

from data.model.command import fill_command, program_of
from data.model.refusal import Refusal
from data.model.settings import OPENED
from data.words import _

T = TypeVar("T")

SOON = 10.0
"""Seconds within which a program that fails is still told of; later on it is the rep who closed it."""

_COPYING = 2.0
"""Seconds that a clipboard may take."""


def has_display(environ: Mapping[str, str], platform: str) -> bool:
    """Whether a window could open where the rep sits: never over SSH without a display of its own."""
    if environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"):
        return True
    here = platform in ("darwin", "win32") or bool(environ.get("WSL_DISTRO_NAME"))
    return here and not environ.get("SSH_CONNECTION")


def far_away() -> bool:
    """Whether this terminal shows another machine: nothing started there would reach the rep."""
    return bool(os.environ.get("SSH_CONNECTION")) and not has_display(os.environ, sys.platform)


def copiers(environ: Mapping[str, str], platform: str) -> list[list[str]]:
    """Programs that fill the clipboard here, the likeliest first; whether they are installed is not asked yet."""
    if environ.get("SSH_CONNECTION") and not has_display(environ, platform):
        return []
    found = []
    if platform == "darwin":
        found.append(["pbcopy"])
    if environ.get("WAYLAND_DISPLAY"):
        found.append(["wl-copy"])
    if environ.get("DISPLAY"):
        found.append(["xclip", "-selection", "clipboard"])
    if environ.get("WSL_DISTRO_NAME"):
        found.append(["clip.exe"])
    return found


def opener(environ: Mapping[str, str], platform: str) -> list[str]:
    """What opens a file here when the settings name nothing: the platform's own, or nothing."""
    if not has_display(environ, platform):
        return []
    if environ.get("WSL_DISTRO_NAME") and shutil.which("wslview"):
        return ["wslview", OPENED]
    return ["open" if platform == "darwin" else "xdg-open", OPENED]


def start(app: App[None], argv: Sequence[str]) -> None:
    """Start a program beside the terminal and let it be; a sentence tells when it cannot start or soon ends badly.

    It gets no shell, a session of its own and no stream of ours, so that it neither draws on the screen nor ends with
    salestui.
    """
    app.run_worker(_tell(app, argv), group="desktop", exit_on_error=False)


def copy(app: App[None], text: str) -> None:
    """Put a text on the rep's clipboard: by the desktop's own program, else through the terminal (OSC 52)."""
    programs = [program for program in copiers(os.environ, sys.platform) if shutil.which(program[0])]
    app.run_worker(_copy(app, text, programs), group="desktop", exit_on_error=False)


def open_file(app: App[None], path: Path, template: Sequence[str] = (), told: str = "") -> None:
    """Open a file by the rep's own program, else the platform's; where no window can open its path is shown.

    Args:
        app: Tells what happened.
        path: The file.
        template: The setting `opener`.
        told: What was done and where the file is, to be said in the same breath; else its path is.
    """
    if not path.is_file():
        app.notify(_("{file} is not there any more.").format(file=path), severity="warning", markup=False)
        return
    command = () if far_away() else template or opener(os.environ, sys.platform)
    if not command:
        app.notify(told or str(path), title="" if told else _("The file is here"), markup=False, timeout=15)
        return
    try:
        argv = fill_command(command, OPENED, str(path.absolute()))
    except Refusal as refusal:
        if told:
            app.notify(told, markup=False, timeout=15)
        app.notify(str(refusal), severity="warning", markup=False)
        return
    app.notify(_("{file} · opening").format(file=told or path), markup=False)
    if sys.platform == "win32" and not template:
        os.startfile(path)  # noqa: S606 - how files are opened there; no shell is wanted
    else:
        start(app, argv)


async def _tell(app: App[None], argv: Sequence[str]) -> None:
    fault = await _beside(partial(_run, argv))
    if fault:
        app.notify(fault, severity="warning", markup=False)


async def _copy(app: App[None], text: str, programs: Sequence[Sequence[str]]) -> None:
    for program in programs:
        if await _beside(partial(_give, program, text)):
            return
    app.copy_to_clipboard(text)


async def _beside(work: Callable[[], T]) -> T:
    """What the work answers, done on a thread that holds nobody up: not the keys, and not the way out."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def settle(found: T) -> None:
        if not answer.done():
            answer.set_result(found)

    def run() -> None:
        found = work()
        with suppress(RuntimeError):  # the loop is closed: salestui was left meanwhile
            loop.call_soon_threadsafe(settle, found)

    Thread(target=run, name="desktop", daemon=True).start()
    return await answer


def _run(argv: Sequence[str]) -> str:
    """Run the program; a sentence when it does not start or soon ends badly."""
    name = program_of(argv)
    quiet = subprocess.DEVNULL
    try:
        program = subprocess.Popen(argv, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)  # noqa: S603 - the rep's own program, no shell
    except FileNotFoundError:
        return _("There is no program {name} here: see the settings.").format(name=name)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        return _("{name} cannot be started: {why}.").format(name=name, why=why)
    try:
        code = program.wait(SOON)
    except subprocess.TimeoutExpired:
        Thread(target=program.wait, daemon=True).start()  # it stays; when it ends nothing of it is left behind
        return ""
    return _("{name} ended with a fault (code {code}).").format(name=name, code=code) if code else ""


def _give(argv: Sequence[str], text: str) -> bool:
    """Whether the program took the text."""
    quiet = subprocess.DEVNULL
    try:
        done = subprocess.run(  # noqa: S603 - one of the programs named above, no shell
            argv, input=text.encode(), stdout=quiet, stderr=quiet, start_new_session=True, timeout=_COPYING, check=False
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
