"""Schemas as components, generated into one module, compiled once, and asked for verdicts on instances."""

import dataclasses
import json
import re
import shutil
import subprocess

import generator
import places

COMPILE_ERROR = re.compile(r"^(/\S+\.swift):\d+:\d+: error: (.*)$", re.MULTILINE)
WRAPPER = "Value"  # ValueNNNN is an object whose one member is an instance of CaseNNNN


@dataclasses.dataclass
class Case:
    """One schema: its components by name, the first of which is the schema itself; and the instances to judge."""

    name: str
    components: dict
    instances: list
    source: object = None
    refusal: str = None  # the generator's located error
    breakage: str = None  # the compiler's error
    verdicts: list = dataclasses.field(default_factory=list)

    @property
    def wrapper(self):
        return self.name.replace("Case", WRAPPER)


class Module:
    """The module of some cases, in a folder of its own."""

    def __init__(self, name, version, cases):
        self.name, self.version, self.cases = name, version, cases
        self.folder = places.WORK / name
        self.seconds_generating = self.seconds_compiling = 0

    def judge(self):
        """Gives every case its refusal, its breakage or its verdicts."""
        places.make_module_folders()
        while not self.generate() or not self.compile():
            pass
        self.ask()

    @property
    def remaining(self):
        return [case for case in self.cases if not case.refusal and not case.breakage]

    # The description: a component a line, so that a diagnostic's line tells its case.

    def description(self):
        """The text, and the case of every line."""
        lines = [json.dumps({"openapi": self.version, "info": {"title": self.name, "version": "1"}, "paths": {}})[:-1]]
        lines[0] += ', "components": {"schemas": {'
        owners = {}
        for case in self.remaining:
            for name, schema in {**case.components, case.wrapper: self.wrapping(case)}.items():
                lines.append(f"{json.dumps(name)}: {json.dumps(schema)},")
                owners[len(lines)] = case
        lines[-1] = lines[-1].removesuffix(",")
        return "\n".join(lines + ["}}}", ""]), owners

    def wrapping(self, case):
        """A structure for each case, whatever the Swift type of its schema: every structure reads JSON by itself."""
        value = {"$ref": f"#/components/schemas/{case.name}"}
        return {"type": "object", "required": ["value"], "properties": {"value": value}}

    def generate(self):
        """Whether the module was generated; else the cases that the generator refuses are marked, and left out next."""
        text, owners = self.description()
        spec, config, output = (self.folder / name for name in ["openapi.json", "generator.yaml", "Sources"])
        spec.write_text(text)
        options = generator.known_options("enumerations: closed", "untypedSchemas: exact")
        config.write_text("".join(f"{line}\n" for line in [f"module: {self.name}", *options]))
        shutil.rmtree(output, ignore_errors=True)
        run = generator.generate(spec, output, self.name, config)
        self.seconds_generating += run.seconds
        if run.status == 0:
            self.write_judge()
            return True
        refused = [(owners.get(found.line), found.text) for found in run.diagnostics if found.severity == "error"]
        refused = [(case, text) for case, text in refused if case]
        if not refused:
            raise SystemExit(f"generate failed without a located error in a case:\n{run.output[:4000]}")
        for case, text in refused:
            case.refusal = case.refusal or text
        return False

    # The table of models, by the index of their case: the one place that knows how a case is read.

    def write_judge(self):
        models = "".join(f"  {case.wrapper}.self,\n" for case in self.remaining)
        (self.folder / "Judge" / "Empty.swift").unlink(missing_ok=True)
        (self.folder / "Judge" / "main.swift").write_text(
            f"import APIRuntime\nimport CaseVerdicts\nimport {self.name}\n\n"
            f"let models: [any APIModel.Type] = [\n{models}]\njudge(by: models)\n"
        )

    def instance(self, text):
        return '{"value":' + text + "}"

    def compile(self):
        """Whether the module was compiled; else the cases that do not compile are marked, and left out next."""
        started = generator.time.monotonic()
        process, self.program = places.build(f"{self.name}Judge")
        self.seconds_compiling += generator.time.monotonic() - started
        if process.returncode == 0:
            return True
        broken = [(self.owner(path), text) for path, text in COMPILE_ERROR.findall(process.stdout)]
        broken = [(case, text) for case, text in broken if case]
        if not broken:
            raise SystemExit(f"the generated module does not build:\n{process.stdout[-4000:]}")
        for case, text in broken:
            case.breakage = case.breakage or text
        return False

    def owner(self, path):
        """The case whose schema a generated file names as its source."""
        source = re.search(r"#/components/schemas/(?:Case|Value)(\d+)", open(path).read())
        return next((case for case in self.remaining if source and case.name == f"Case{source[1]}"), None)

    def ask(self):
        lines, order = [], []
        for index, case in enumerate(self.remaining):
            for text in case.instances:
                lines.append(f"{index}\t{self.instance(text)}")
                order.append(case)
        answers = []
        while len(answers) < len(lines):
            rest = "\n".join(lines[len(answers) :]) + "\n"
            process = subprocess.run([self.program], input=rest, stdout=subprocess.PIPE, text=True)
            answers += process.stdout.split("\n")[:-1]
            if len(answers) < len(lines):
                answers.append("crashed on this instance")
        for case, answer in zip(order, answers, strict=True):
            case.verdicts.append(answer)
