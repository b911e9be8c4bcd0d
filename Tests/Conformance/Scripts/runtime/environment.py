"""The Python packages of the proof, in an environment of its own."""

import os
import subprocess
import sys

import places

FOLDER = places.WORK / "python"
REQUIREMENTS = places.CONFORMANCE / "runtime-requirements.txt"
INSTALLED = FOLDER / REQUIREMENTS.name


def enter():
    """Goes on in the environment, which is made if need be; returns inside of it, or when it cannot be made."""
    if sys.prefix == str(FOLDER):
        return True
    if not made():
        return False
    python = str(FOLDER / "bin" / "python")
    os.execv(python, [python, *sys.argv])


def made():
    """Whether the environment has what is required."""
    wanted = REQUIREMENTS.read_text()
    if INSTALLED.exists() and INSTALLED.read_text() == wanted:
        return True
    for command in [
        [sys.executable, "-m", "venv", "--clear", FOLDER],
        [FOLDER / "bin" / "python", "-m", "pip", "install", "--quiet", "--requirement", REQUIREMENTS],
    ]:
        if subprocess.run(command, stdout=sys.stderr).returncode != 0:
            return False
    INSTALLED.write_text(wanted)
    return True
