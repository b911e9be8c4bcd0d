"""Real descriptions: generated, and with `--compile` compiled without warnings in Swift 6 mode.

`--compile-small` compiles only those that become few lines of Swift. `--resume` takes the word of an earlier run for
documents whose generated files, runtime and compiler are what they were when they compiled.
"""

import math
import pathlib
import re
import shutil

import compiled
import compiler
import generator
import places
import report

FOLDER = places.DATA / "documents"
FLOORS = {0: "documents", 3_000: "documents-small-compiled", math.inf: "documents-compiled"}


def run(options):
    limit = math.inf if "--compile" in options else 3_000 if "--compile-small" in options else 0
    named = [pathlib.Path(option).resolve() for option in options if not option.startswith("--")]
    roots = named or listed_roots()
    reached = operations = declared = 0
    for root in roots:
        document = Document(root)
        reached += document.judge(limit, resumes="--resume" in options)
        operations, declared = operations + document.operations, declared + document.declared
    print(f"operations generated: {operations} of {declared}")
    return report.score("documents", reached, len(roots), "documents-named" if named else FLOORS[limit])


def listed_roots():
    """The roots that the data's README lists."""
    text = (places.DATA / "README.md").read_text().split("The roots of `documents/`:")[1]
    return [FOLDER / path for path in re.findall(r"^\* `(.*)`$", text, re.MULTILINE)]


class Document:
    """One description, and what came of it."""

    def __init__(self, root):
        self.root = root
        self.label = str(root.relative_to(FOLDER)) if root.is_relative_to(FOLDER) else root.name
        # The folder of the provider: some roots refer to files beside their own folder.
        self.reach = FOLDER / self.label.split("/")[0] if root.is_relative_to(FOLDER) else root.parent
        self.folder = places.WORK / "documents" / re.sub(r"[^A-Za-z0-9]+", "-", self.label)
        self.operations = self.declared = 0

    def judge(self, limit, resumes=False):
        """Prints the document's line; whether it generates, and compiles when it has at most `limit` lines.

        One that compiled before need not compile again when it `resumes`.
        """
        shutil.rmtree(self.folder, ignore_errors=True)
        parsed = self.parse()
        output = self.folder / "Sources"
        made = generator.generate(self.root, output, "Described", root=self.reach)
        files = sorted(output.rglob("*.swift")) if made.status == 0 else []
        self.operations = sum(file.parent.name == "Operations" for file in files)
        # The declared ones, in whatever file, are those that were generated and those that a warning says were not.
        self.declared = self.operations + sum(one.id == "operation-left-out" for one in made.diagnostics)
        lines = sum(file.read_bytes().count(b"\n") for file in files)
        facts = [
            f"parsed {yes(parsed)}", f"generated {yes(made.status == 0)}",
            f"{made.count('error')} errors", f"{made.count('warning')} warnings", f"{len(files)} files",
            f"{lines} lines", f"operations {self.operations}/{self.declared}", cost(made),
        ]
        good, said = made.status == 0, first_errors(made)
        if good:
            said = []
            if lines <= limit:
                good, said, fact = self.compile(output, files, resumes)
                facts.append(fact)
        print("\n  ".join([f"{self.label}: {', '.join(facts)}", *said]))
        return good

    def compile(self, output, files, resumes):
        """Whether the files compile without a warning, what the compiler says, and both in words."""
        state = compiled.state(output, files)
        if resumes and (fact := compiled.known(self.folder.name, state)):
            return True, [], fact + ", seen before"
        result = compiler.compile_module("Described", files, self.folder / "Objects")
        good = result.status == 0 and not result.warnings
        fact = f"compiled {yes(good)}, {len(result.warnings)} warnings, {cost(result)}"
        if good:
            compiled.remember(self.folder.name, state, fact)
        shutil.rmtree(self.folder / "Objects")
        return good, result.complaints[:5], fact

    def parse(self):
        """Whether the document is read as OpenAPI."""
        return generator.dump("document", self.root, self.reach).status == 0


def yes(fact):
    return "yes" if fact else "no"


def cost(run):
    return f"{run.seconds:.2f} s, {run.peak_megabytes} MB"


def first_errors(run):
    """The most frequent errors by their ids, each with its first text; or what was said last."""
    found = {}
    for one in run.diagnostics:
        if one.severity == "error":
            found.setdefault(one.id, []).append(one)
    ranked = sorted(found.items(), key=lambda item: -len(item[1]))[:3]
    return [f"{len(ones)} × line {ones[0].line}: {ones[0].text}" for _, ones in ranked] or run.output.splitlines()[-1:]
