"""Where things are, and the programs that are built there."""

import functools
import os
import pathlib
import subprocess
import sys

CONFORMANCE = pathlib.Path(__file__).resolve().parent.parent
ROOT = CONFORMANCE.parent.parent
WORK = CONFORMANCE / ".build-cases"
DATA = pathlib.Path(os.environ.get("CONFORMANCE_DIR", "")).resolve()
SUITES = DATA / "suites"
MODULES = ["Cases2020", "CasesDraft4", "CasesFormats", "CasesDifferential"]


@functools.cache
def generator():
    """The generator: the one that GENERATE names, or this package's, built as `swift build` builds it."""
    if named := os.environ.get("GENERATE"):
        return pathlib.Path(named).resolve()
    subprocess.run(["swift", "build", "--product", "generate"], cwd=ROOT, check=True, stdout=sys.stderr)
    return binary_folder(ROOT) / "generate"


def binary_folder(package):
    """Where SwiftPM puts what it builds of a package."""
    command = ["swift", "build", "--show-bin-path"]
    return pathlib.Path(subprocess.run(command, cwd=package, check=True, capture_output=True, text=True).stdout.strip())


def make_module_folders():
    """Gives every module of cases the least that the package needs to load; what is there stays."""
    for module in MODULES:
        for folder in ["Sources", "Judge"]:
            place = WORK / module / folder
            place.mkdir(parents=True, exist_ok=True)
            if not any(place.rglob("*.swift")):
                (place / "Empty.swift").write_text("// Nothing is generated yet.\n")
        lock = WORK / module / "Sources" / "generated.lock.json"
        if not lock.exists():
            lock.write_text("{}\n")


def build(name, kind="product"):
    """Builds a program, or a target, of this package; the process with the compiler's output, and where it is."""
    make_module_folders()
    command = ["swift", "build", "--disable-index-store", f"--{kind}", name]
    process = subprocess.run(command, cwd=CONFORMANCE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return process, binary_folder(CONFORMANCE) / name
