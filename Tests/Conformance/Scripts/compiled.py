"""What is known of modules that compiled without a warning, so that a long run can be taken up again."""

import functools
import hashlib
import json
import subprocess

import compiler
import places

FOLDER = places.WORK / "compiled"


def state(folder, files):
    """A digest of the files with their places in the folder, of the modules they import, and of the compiler."""
    digest = hashlib.sha256(environment())
    for file in files:
        digest.update(str(file.relative_to(folder)).encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


@functools.cache
def environment():
    """A digest of what is the same for all documents: the compiler, its options, and the runtime's modules."""
    version = subprocess.run(["swiftc", "--version"], check=True, capture_output=True).stdout
    digest = hashlib.sha256(version + repr((compiler.FLAGS, compiler.FEATURES)).encode())
    for module in ["APIRuntime", "JSONCoding"]:
        digest.update((compiler.modules() / f"{module}.swiftmodule").read_bytes())
    return digest.digest()


def known(name, state):
    """What was remembered of a document in this state, or None when it is another state or nothing was."""
    path = FOLDER / f"{name}.json"
    entry = json.loads(path.read_text()) if path.exists() else {}
    return entry["fact"] if entry.get("state") == state else None


def remember(name, state, fact):
    """Remembers that a document compiled in this state."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{name}.json").write_text(json.dumps({"state": state, "fact": fact}) + "\n")
