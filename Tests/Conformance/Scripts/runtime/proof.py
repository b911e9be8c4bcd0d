"""The proof of one description: its module is generated and built, its operations are called, the answers judged."""

import dataclasses
import json
import re
import shutil
import subprocess

import compiler
import generator
import places
from runtime import answers, calls, driver, equality, faults, generated, judge, request_verdict, samples, verdict, wire_check
from runtime.loopback import Loopback

FLAGS = ["-swift-version", "6", "-Onone", "-module-name", "Proof"]


@dataclasses.dataclass
class Finding:
    """One comparison: where it was made, and what disagreed, if anything."""

    place: str
    disagreements: list


class Proof:
    """The proof of some operations of a description."""

    def __init__(self, label, root, reach, description, operations):
        self.label, self.root, self.reach = label, root, reach
        self.description, self.operations = description, operations
        self.folder = places.WORK / "runtime" / re.sub(r"[^A-Za-z0-9]+", "-", label)
        judges = {direction: judge.Judge(description, direction) for direction in ("response", "argument")}
        self.equality = equality.Equality(description)
        self.call_maker = calls.CallMaker(description, samples.Sampler(description, judges["argument"], None))
        self.answer_maker = answers.AnswerMaker(
            description, samples.Sampler(description, judges["response"], "writeOnly"),
            faults.Faults(description, judges["response"]))
        self.verdicts = verdict.Verdicts(judges["response"], self.equality)
        self.checker = wire_check.WireCheck(description, root)
        self.requests = request_verdict.RequestVerdicts(description, self.checker, self.equality)
        self.skipped, self.seconds, self.lines = [], {}, 0

    # Building

    def build(self):
        """Generates the module, and builds the program that calls it; None, or what went wrong."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        made = generator.generate(self.root, self.folder / "Sources", "Described", self.config(), self.reach)
        self.seconds["generated"] = made.seconds
        if made.status != 0:
            return "it was not generated: " + "; ".join(one.text for one in made.diagnostics if one.severity == "error")
        self.module = generated.Module(self.folder / "Sources")
        self.lines = sum(file.read_bytes().count(b"\n") for file in self.module.files)
        self.write_driver()
        return self.compile() or self.link()

    def config(self):
        """A generator.yaml that names the operations."""
        ids = [one.id for one in self.operations if one.id]
        paths = [one.path for one in self.operations if not one.id]
        included = {name: ones for name, ones in [("operations", ids), ("paths", paths)] if ones}
        file = self.folder / "generator.yaml"
        file.write_text(json.dumps({"module": "Described", "enumerations": "closed", "include": included}))
        return file

    def write_driver(self):
        """Writes the calls of every operation; the ones that can be called, with the indexes of their calls."""
        program = driver.Driver("Described", self.module)
        self.calls = []
        for operation in self.operations:
            for call in self.call_maker.calls(operation):
                try:
                    self.calls.append((program.add(operation, call), operation, call))
                except driver.Unwritable as reason:
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
        libraries = ["-L", modules.parent, "-lOperationProof", "-Xlinker", "-rpath", "-Xlinker", modules.parent]
        objects = sorted((self.folder / "Objects").glob("*.o"))
        run = generator.measured(
            ["swiftc", *FLAGS, "-I", modules, "-I", self.folder / "Objects", self.folder / "main.swift", *objects, *libraries,
             "-o", self.folder / "Proof"])
        self.seconds["linked"] = run.seconds
        return None if run.status == 0 else "the program of calls does not build: " + complaint(run.output)

    # Calling

    def run(self):
        """Calls every operation; the findings."""
        self.server = Loopback()
        command = [self.folder / "Proof", self.server.url + self.checker.prefix]
        self.process = None
        self.command = command
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
        cases = list(self.answer_maker.cases(operation))
        seen = set()
        rounds = [(call, case) for call in own for case in cases[:1]] + [(call, case) for call in own[:1] for case in cases[1:]]
        for (index, call), case in rounds:
            outcome, wire = self.exchange(index, case.answer)
            name = f"{self.label}: {operation.name}"
            if index not in seen:
                seen.add(index)
                yield Finding(f"{name}: request ({call.label})", self.of_request(operation, call, wire, outcome))
            if wire is not None:
                yield Finding(f"{name}: {case.label}", self.verdicts.disagreements(case, outcome))

    def of_request(self, operation, call, wire, outcome):
        if wire is None:
            if call.media_type and operation.method in ("get", "head") and "cannot carry" in outcome.get("says", ""):
                return []  # a transport refuses what it cannot send, and this one sends no body with these methods
            return [f"nothing was sent: {outcome['outcome']} {outcome.get('says', '')[:300]}"]
        return list(self.requests.disagreements(operation, call, wire))

    def exchange(self, index, answer):
        """The outcome of a call that gets an answer, and the request that was sent, if any."""
        self.server.answer, self.server.wires[:] = answer, []
        if self.process is None or self.process.poll() is not None:
            self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.process.stdin.write(f"{index}\n".encode())
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        outcome = json.loads(line) if line else {"outcome": "crash", "says": f"exit status {self.process.wait()}"}
        return outcome, self.server.wires[0] if self.server.wires else None

    def stop(self):
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait(10)


def complaint(output):
    found = re.findall(r"^.*error: .*$", output, re.MULTILINE)
    return "; ".join(found[:3]) or output[-400:]
