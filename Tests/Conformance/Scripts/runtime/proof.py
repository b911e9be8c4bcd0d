"""The proof of one description: its module is generated and built, its operations are called, the answers judged."""

import dataclasses
import functools
import json
import re
import shutil
import subprocess
import sys

import compiler
import generator
import places
from runtime import controls, driver, security
from runtime.answers import AnswerMaker
from runtime.calls import CallMaker
from runtime.driver import Driver, Unwritable
from runtime.equality import Equality
from runtime.faults import Faults
from runtime.generated import Module
from runtime.judge import Judge
from runtime.loopback import Loopback
from runtime.request_verdict import RequestVerdicts
from runtime.samples import Sampler
from runtime.verdict import Verdicts
from runtime.wire_check import WireCheck

FLAGS = ["-swift-version", "6", "-Onone", "-module-name", "Proof"]


@dataclasses.dataclass
class Finding:
    """One comparison: where it was made, and what disagreed, if anything."""

    place: str
    disagreements: list


class Proof:
    """The proof of some operations of a description."""

    def __init__(self, label, reach, chosen, opens):
        self.label, self.root, self.reach, self.opens = label, chosen.root, reach, opens
        self.description, self.operations = chosen.description, chosen.operations
        description = chosen.description
        self.folder = places.WORK / "runtime" / re.sub(r"[^A-Za-z0-9]+", "-", label)
        self.equality = Equality(description)
        self.checker = WireCheck(description, chosen.root)
        self.call_maker = CallMaker(description, Sampler(description, Judge(description), None))
        judge = Judge(description, response=True)
        sampler, faults = Sampler(description, judge, "writeOnly"), Faults(description, judge)
        self.answer_maker = AnswerMaker(description, sampler, faults)
        self.verdicts = Verdicts(judge, self.equality, opens)
        self.requests = RequestVerdicts(description, self.checker, self.equality)
        self.skipped, self.seconds, self.lines, self.process = [], {}, 0, None
        self.controls, self.unseen = 0, []

    # Building

    def build(self):
        """Generates the module, and builds the program that calls it; None, or what went wrong."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        made = generator.generate(self.root, self.folder / "Sources", "Described", self.config(), self.reach)
        self.seconds["generated"] = made.seconds
        if made.status != 0:
            return "it was not generated: " + "; ".join(one.text for one in made.diagnostics if one.severity == "error")
        self.module = Module(self.folder / "Sources")
        self.lines = sum(file.read_bytes().count(b"\n") for file in self.module.files)
        self.write_driver()
        return self.compile() or self.link()

    def config(self):
        """A generator.yaml that names the operations."""
        ids = [one.id for one in self.operations if one.id]
        paths = [one.path for one in self.operations if not one.id]
        included = {name: ones for name, ones in [("operations", ids), ("paths", paths)] if ones}
        file = self.folder / "generator.yaml"
        enumerations = "open" if self.opens else "closed"
        file.write_text(json.dumps({"module": "Described", "enumerations": enumerations, "include": included}))
        return file

    def write_driver(self):
        """Writes the calls of every operation; the ones that can be called, with the indexes of their calls."""
        by_scheme = self.module.has_credentials_by_scheme
        credentials = security.authorization(self.description, self.operations, by_scheme, driver.raw)
        program = Driver("Described", self.module, credentials)
        self.calls = []
        for operation in self.operations:
            for call in self.call_maker.calls(operation):
                try:
                    self.calls.append((program.add(operation, call), operation, call))
                except Unwritable as reason:
                    self.skipped.append(f"{operation.name} ({call.label}): {reason}")
        (self.folder / "main.swift").write_text(program.text)

    def compile(self):
        result = compiler.compile_module("Described", self.module.files, self.folder / "Objects")
        self.seconds["compiled"] = result.seconds
        if result.status != 0 or result.warnings:
            return "it does not compile: " + "; ".join(result.complaints[:3] or result.output.splitlines()[-3:])
        return None

    def link(self):
        """Links the program with the module's objects and the library of all proofs."""
        modules = compiler.modules()
        products = library()
        objects = self.folder / "Objects"
        run = generator.measured([
            "swiftc", *FLAGS, "-I", modules, "-I", objects, self.folder / "main.swift", *sorted(objects.glob("*.o")),
            "-L", products, "-lOperationProof", "-Xlinker", "-rpath", "-Xlinker", products, "-o", self.folder / "Proof",
        ])
        self.seconds["linked"] = run.seconds
        return None if run.status == 0 else "the program of calls does not build: " + complaint(run.output)

    # Calling

    def run(self):
        """Calls every operation; the findings."""
        self.server = Loopback()
        try:
            for operation in self.operations:
                own = [(index, call) for index, one, call in self.calls if one is operation]
                self.requests.begin(operation)
                yield from self.prove(operation, own)
        finally:
            self.stop()
            self.server.stop()

    def prove(self, operation, own):
        """Makes every call once with the first answer, and the other answers with the first call."""
        cases = [case for case in self.answer_maker.cases(operation) if self.decidable(case)]
        seen = set()
        rounds = [(call, cases[0]) for call in own] + [(call, case) for call in own[:1] for case in cases[1:]]
        for (index, call), case in rounds:
            outcome, wire = self.exchange(index, case.answer)
            name = f"{self.label}: {operation.name}"
            if index not in seen:
                seen.add(index)
                yield Finding(f"{name}: request ({call.label})", self.of_request(operation, call, wire, outcome))
            if wire is not None:
                yield self.of_answer(f"{name}: {case.label}", case, outcome)

    def decidable(self, case):
        decidable = self.verdicts.is_decidable(case)
        if not decidable:
            self.answer_maker.skipped.append("answer with an open enumeration in a union: no validator can tell")
        return decidable

    def of_request(self, operation, call, wire, outcome):
        if wire is None:
            if call.media_type and operation.method in ("get", "head") and "cannot carry" in outcome.get("says", ""):
                return []  # a transport refuses what it cannot send, and this one sends no body with these methods
            return [f"nothing was sent: {outcome['outcome']} {outcome.get('says', '')[:300]}"]
        found = list(self.requests.disagreements(operation, call, wire))
        if not found:
            secured = security.is_checked(self.description, operation)
            for name, wrong in controls.of_request(wire, operation, call, secured):
                self.control(f"{operation.name}, {name}", list(self.requests.disagreements(operation, call, wrong)))
        return found

    def of_answer(self, place, case, outcome):
        before = self.equality.left_out
        found = self.verdicts.disagreements(case, outcome)
        left_out = self.equality.left_out
        if not found:
            for name, wrong in controls.of_outcome(case, outcome, whole=left_out == before):
                self.control(f"{place}, {name}", self.verdicts.disagreements(case, wrong))
        self.equality.left_out = left_out
        return Finding(place, found)

    def control(self, place, disagreements):
        """Counts an exchange that was made wrong; one that no judge saw is a fault of the proof."""
        self.controls += 1
        if not disagreements:
            self.unseen.append(place)

    def exchange(self, index, answer):
        """The outcome of a call that gets an answer, and the request that was sent, if any."""
        self.server.answer, self.server.wires[:] = answer, []
        if self.process is None or self.process.poll() is not None:
            command = [self.folder / "Proof", self.server.url + self.checker.prefix]
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.process.stdin.write(f"{index}\n".encode())
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        outcome = json.loads(line) if line else {"outcome": "crash", "says": f"exit status {self.process.wait()}"}
        return outcome, self.server.wires[0] if self.server.wires else None

    def stop(self):
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait(10)


@functools.cache
def library():
    """The folder of the library that all programs are linked with."""
    process, program = places.build("OperationProof")
    if process.returncode != 0:
        sys.exit(process.stdout)
    return program.parent


def complaint(output):
    found = re.findall(r"^.*error: .*$", output, re.MULTILINE)
    return "; ".join(found[:3]) or output[-400:]
