"""The distribution: wheel and sdist hold all that is needed, and the wheel works far from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
NEEDED = (
    "salestui/salestui.tcss",
    "salestui/commands/line.py",
    "data/playbooks/home-training.toml",
    "data/playbooks/eight-stages.toml",
    "data/playbooks/seven-steps.toml",
    "data/migrations/env.py",
    "data/migrations/versions/v0001_first.py",
    "data/migrations/versions/v0002_bargain.py",
    "data/migrations/versions/v0003_care.py",
    "data/locale/fi/LC_MESSAGES/salestui.mo",
    "data/py.typed",
)


def _run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=110, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The wheel and the sdist, built without a network by the backend that stands beside the tests."""
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "hatchling", "build", "-d", folder, cwd=ROOT)
    return next(folder.glob("*.whl")), next(folder.glob("*.tar.gz"))


def _screens_styles() -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in (ROOT / "screens").rglob("*.tcss")]


def test_the_wheel_holds_styles_playbooks_migrations_and_words(built: tuple[Path, Path]) -> None:
    names = set(zipfile.ZipFile(built[0]).namelist())
    assert set(NEEDED) - names == set()
    assert set(_screens_styles()) - names == set()
    assert not any(name.startswith("tests/") or name.endswith((".db", ".pyc")) for name in names)


def test_the_sdist_holds_all_that_builds_and_tests_it(built: tuple[Path, Path]) -> None:
    with tarfile.open(built[1]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {
        *NEEDED,
        "pyproject.toml",
        "Makefile",
        "LICENSE",
        "README.md",
        "tests/test_wheel.py",
        "requirements/run.txt",
    }
    assert wanted - names == set()


@pytest.fixture(scope="module")
def installed(built: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """The wheel in a clean environment of its own; only its dependencies are borrowed from the test environment."""
    folder = tmp_path_factory.mktemp("elsewhere")
    home = folder / "home"
    home.mkdir()
    venv.create(folder / "venv", with_pip=False)
    python = folder / "venv" / "bin" / "python"
    site = Path(_run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip())
    # The path alone, not `addsitedir`: the checkout's own editable .pth must not be read.
    (site / "borrowed.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    env = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8"}
    _run(python, "-m", "pip", "install", "--no-deps", "--no-index", "--ignore-installed", built[0], cwd=folder, env=env)

    def run(*arguments: str) -> str:
        return _run(folder / "venv" / "bin" / "salestui", *arguments, cwd=folder, env=env)

    place = _run(python, "-c", "import salestui, screens, data; print(data.__file__)", cwd=folder, env=env)
    assert Path(place.strip()).is_relative_to(folder)
    return run


def test_the_installed_program_tells_its_version(installed: Callable[..., str]) -> None:
    assert installed("--version").startswith("salestui ")


def test_the_installed_program_makes_a_demo(installed: Callable[..., str]) -> None:
    file = installed("demo", "--no-open").strip().removesuffix(".").rpartition(" ")[2]
    assert "stage" in installed("board", "--json", "--db", file)
