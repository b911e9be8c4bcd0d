"""Compiles generated files as a module of an app, without linking."""

import dataclasses
import functools
import os
import re
import sys

import generator
import places

# What this package's own modules are compiled with, and how SwiftPM compiles for debugging; but with fewer, larger
# batches, each of which reads all files of the module: a sixth less time where there are 300 files.
FEATURES = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
BATCHES = ["-enable-batch-mode", "-driver-batch-size-limit", "200"]
FLAGS = ["-swift-version", "6", "-parse-as-library", "-Onone", *BATCHES, "-j", str(os.cpu_count())]


@dataclasses.dataclass
class Result(generator.Run):
    """What the compiler says, and what it cost; the memory is that of its largest process."""

    @property
    def warnings(self):
        return set(re.findall(r"^.*: warning: .*$", self.output, re.MULTILINE))

    @property
    def complaints(self):
        return sorted(set(re.findall(r"^.*: (?:warning|error): .*$", self.output, re.MULTILINE)))


@functools.cache
def modules():
    """The folder of the compiled runtime modules."""
    process, program = places.build("CaseVerdicts", kind="target")
    if process.returncode != 0:
        sys.exit(process.stdout)
    return program.parent / "Modules"


def compile_module(name, files, folder, *options):
    """Compiles files into objects in a folder, which is made."""
    imports = modules()
    folder.mkdir(parents=True)
    arguments = folder / "files.txt"
    arguments.write_text("".join(f'"{file}"\n' for file in files))
    features = [word for feature in FEATURES for word in ["-enable-upcoming-feature", feature]]
    module = ["-emit-module", "-module-name", name, "-I", imports, *options]
    run = generator.measured(["swiftc", "-c", *FLAGS, *features, *module, f"@{arguments}"], cwd=folder)
    return Result(run.status, run.output, run.seconds, run.peak_megabytes)
