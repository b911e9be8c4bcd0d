"""The fixtures of real descriptions: generated for every model, compiled, and each proved to be what it says.

Without `--full`, those of large modules are generated and not proved.
"""

import collections
import functools
import math
import pathlib
import re
import shutil
import sys

import compiler
import documents
import generator
import places
import report

FLAGS = ["-swift-version", "6", "-Onone", "-module-name", "Proof"]
MAIN = "import DescribedTesting\nimport FixtureProof\n\nprove(AllFixtures.models)\n"
BOUNDED = 12_000

# A type has the names of all places of the description that say the same, and counts once for each.
OTHER_NAME = re.compile(r"^/// Another name of\s(?:/// )?``(\w+)``.*\n(?:///.*\n)*public typealias ", re.MULTILINE)
NOT_FOUND = re.compile(r"'(\w+)' has no fixtures")


def run(options):
    named = [pathlib.Path(option).resolve() for option in options if not option.startswith("--")]
    limit = math.inf if named or "--full" in options else BOUNDED
    proofs = [Proof(root) for root in named or documents.listed_roots()]
    for proof in proofs:
        proof.judge(limit)
    models, found, broken = (sum(getattr(one, key) for one in proofs) for key in ["models", "found", "broken"])
    print(f"models {models}, with fixtures {found}; proved {sum(one.proved for one in proofs)}, broken fixtures {broken}")
    good = sum(one.good for one in proofs)
    key = "fixtures-named" if named else "fixtures" if "--full" in options else "fixtures-bounded"
    return report.score("fixtures", good, models, key)


class Proof:
    """The fixtures of one description, and what came of them."""

    def __init__(self, root):
        self.document = documents.Document(root)
        self.folder = places.WORK / "fixtures" / self.document.folder.name
        self.objects = self.folder / "Objects"
        self.names = collections.Counter()
        self.models = self.found = self.proved = self.broken = self.good = 0

    def judge(self, limit):
        """Prints the description's line, and its problems."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        config = self.folder / "generator.yaml"
        config.write_text("module: Described\nfixtures: DescribedTesting\n")
        made = generator.generate(
            self.document.root, self.folder / "Sources", "Described", config, self.document.reach)
        missing = [one for one in made.diagnostics if one.id == "fixture-not-found"]
        files = sorted((self.folder / "Sources").rglob("*.swift"))
        fixtures = sorted((self.folder / "DescribedTesting").rglob("*.swift"))
        self.names = collections.Counter(name for file in files for name in OTHER_NAME.findall(file.read_text()))
        types = sum(file.name.endswith("+Fixtures.swift") for file in fixtures) + len(missing)
        self.models = types + self.names.total()
        self.found = self.models - sum(self.count(*NOT_FOUND.findall(one.text)) for one in missing)
        lines = sum(file.read_bytes().count(b"\n") for file in files)
        said = [f"{one.line}: {one.text}" for one in missing[:8]]
        if made.status != 0:
            said = documents.first_errors(made)
        elif lines <= limit:
            said += self.prove(files, fixtures)
        print("\n  ".join([
            f"{self.document.label}: {lines} lines, models {self.models}, with fixtures {self.found}, "
            f"proved {self.proved}, good {self.good}, broken fixtures {self.broken}, {documents.cost(made)}", *said]))

    def count(self, name):
        """How many names a type has."""
        return 1 + self.names[name]

    def prove(self, files, fixtures):
        """What is wrong with the fixtures, after they were compiled and run."""
        library()
        for name, sources in [("Described", files), ("DescribedTesting", fixtures)]:
            result = self.compile(name, sources)
            if result.status != 0 or result.warnings:
                return result.complaints[:5] or result.output.splitlines()[-3:]
        (self.folder / "main.swift").write_text(MAIN)
        result = self.link()
        if result.status != 0:
            return result.output.splitlines()[-5:]
        result = generator.measured([self.folder / "Proof"])
        rows = [line.split("\t") for line in result.output.splitlines()]
        self.proved = sum(self.count(row[0]) for row in rows)
        self.good = sum(self.count(row[0]) for row in rows if len(row) == 2)
        self.broken = sum(int(row[1]) for row in rows if len(row) > 1 and row[1].isdigit())
        problems = [f"{row[0]}: {text}" for row in rows for text in row[2:]]
        return problems[:20] + ([] if result.status == 0 else rows[-1:])

    def compile(self, name, sources):
        # The module of fixtures finds that of the models where the compiler puts it: in the folder of its objects. Both
        # are of one package, so that either may say that a type of the other has fixtures.
        options = ["-package-name", "described", "-I", self.objects / "Described"]
        return compiler.compile_module(name, sources, self.objects / name, *options)

    def link(self):
        products = library()
        objects = self.objects.glob("*/*.o")
        paths = [word for place in self.objects.iterdir() for word in ["-I", place]]
        return generator.measured([
            "swiftc", *FLAGS, "-I", compiler.modules(), *paths, self.folder / "main.swift", *sorted(objects),
            "-L", products, "-lFixtureProof", "-Xlinker", "-rpath", "-Xlinker", products, "-o", self.folder / "Proof"])


@functools.cache
def library():
    """The folder of the library that all proofs are linked with."""
    process, program = places.build("FixtureProof")
    if process.returncode != 0:
        sys.exit(process.stdout)
    return program.parent
