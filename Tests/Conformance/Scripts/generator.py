"""Runs `generate`, and reads what it says."""

import dataclasses
import functools
import os
import pathlib
import re
import subprocess
import tempfile
import time

import places

DIAGNOSTIC = re.compile(r"^(?P<file>[^\n]*?):(?P<line>\d+):(?P<column>\d+): (?P<severity>error|warning): (?P<text>.*)$")


@dataclasses.dataclass
class Diagnostic:
    """One located finding of the generator."""

    line: int
    severity: str
    text: str

    @property
    def id(self):
        """The stable id that ends the text."""
        return self.text.rpartition("[")[2].removesuffix("]")


@dataclasses.dataclass
class Run:
    """What came of one run: the exit status, all that was printed, and what it cost."""

    status: int
    output: str
    seconds: float
    peak_megabytes: int

    @property
    def diagnostics(self):
        found = [DIAGNOSTIC.match(line) for line in self.output.splitlines()]
        return [Diagnostic(int(one["line"]), one["severity"], one["text"]) for one in found if one]

    def count(self, severity):
        """The number of errors or warnings, as the last line that counts them says."""
        counts = re.findall(r"([\d,]+) errors?, ([\d,]+) warnings?", self.output)
        return int(counts[-1][severity == "warning"].replace(",", "")) if counts else 0


def measured(command, **options):
    """Runs a command; its exit status, output, seconds, and the peak memory of its largest process in MB."""
    started = time.monotonic()
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, **options)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        seconds = time.monotonic() - started
        output.seek(0)
        text = output.read().decode(errors="replace")
    return Run(process.returncode, text, seconds, usage.ru_maxrss // 1024)


def generate(spec, output, module, config=None, root=None):
    """Generates a module of a description, which may refer to files in the folder `root`."""
    command = [places.generator(), "--verbose", "--spec", spec, "--output", output, "--module", module]
    return measured(command + (["--config", config] if config else []) + (["--root", root] if root else []))


def dump(phase, spec, root=None):
    """Shows what one phase makes of a description, which may refer to files in the folder `root`."""
    command = [places.generator(), "dump", phase, "--spec", spec, "--output", "unused", "--module", "Described"]
    return measured(command + (["--root", root] if root else []))


PROBE = """{"openapi": "3.1.1", "info": {"title": "Probe", "version": "1"}, "paths": {}, "components": {"schemas": {
"Letter": {"type": "string", "enum": ["a", "b"]}, "Anything": {"minLength": 2}}}}
"""


@functools.cache
def known_options(*options):
    """Those of some lines of generator.yaml that this generator knows."""
    return tuple(option for option in options if knows(option))


def knows(option):
    with tempfile.TemporaryDirectory() as folder:
        spec, config = pathlib.Path(folder, "probe.json"), pathlib.Path(folder, "generator.yaml")
        spec.write_text(PROBE)
        config.write_text(option + "\n")
        run = generate(spec, pathlib.Path(folder, "out"), "Probe", config)
        return not any(line.startswith(str(config)) and ": error:" in line for line in run.output.splitlines())
