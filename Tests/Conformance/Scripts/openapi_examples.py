"""OpenAPI's own documents: those that must be accepted, and those that must be refused with a located error."""

import re
import tempfile

import generator
import places
import report

FOLDERS = ["oai-tests", "learn.openapis.org/examples", "redoc-demo"]
FATES = ["accepted", "refused", "either"]
VERSION = re.compile(r"""^[\s{]*["']?(?:openapi|swagger)["']?\s*:\s*["']?(\d\.\d)""", re.MULTILINE)


def run(_options):
    documents = list(roots())
    by_fate = {fate: [path for path, version in documents if must(path, version) == fate] for fate in FATES}
    accepted = count(by_fate["accepted"], is_accepted, "accepted")
    refused = count(by_fate["refused"], is_refused, "refused")
    count(by_fate["either"], lambda run: is_accepted(run) or is_refused(run), "accepted or refused, of 3.2")
    return report.score("openapi-examples", accepted[0] + refused[0], accepted[1] + refused[1])


def roots():
    """The documents that are roots, not parts of another, with their versions."""
    for path in (path for folder in FOLDERS for path in sorted((places.SUITES / folder).rglob("*"))):
        if path.suffix in {".json", ".yaml"} and (found := VERSION.search(path.read_text())):
            yield path, found[1]


def must(path, version):
    """What must come of a document; those of 3.2 are accepted where it changes no meaning, and refused clearly else."""
    if version == "3.2":
        return "either"
    return "refused" if path.parent.name == "fail" or version == "2.0" else "accepted"


def count(paths, is_right, word):
    """Prints each document of which something else came; how many are right, and how many there are."""
    right = 0
    for path in paths:
        with tempfile.TemporaryDirectory() as output:
            run = generator.generate(path, output, "Described")
        right += is_right(run)
        if not is_right(run):
            errors = [found.text for found in run.diagnostics if found.severity == "error"]
            print(f"not {word}: {path.relative_to(places.SUITES)}: {errors[0] if errors else 'generated'}")
    print(f"{word}: {right}/{len(paths)}")
    return right, len(paths)


def is_accepted(run):
    return run.status == 0


def is_refused(run):
    """Whether a located error says what is wrong with the document, not what is missing in the generator."""
    errors = [found for found in run.diagnostics if found.severity == "error"]
    return run.status == 2 and any(not found.id.startswith("unsupported-") for found in errors)
