"""What generating and compiling large descriptions takes; called by `run`.

  generate          Stripe's description in a release build: writing everything, and when nothing changed
  generate-growth   the same description grown to 1, 2, 4, 8 and 16 times a quarter of its size
  compile           the module of Stripe's description, debug and release
"""

import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATA = pathlib.Path(os.environ.get("CONFORMANCE_DIR", ROOT.parent / "shared/conformance")) / "documents"
MEMORY = pathlib.Path("/dev/shm")
STRIPE = DATA / "stripe__openapi/openapi/spec3.yaml"
FEATURES = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]


def built(*arguments):
    """The folder of the products of a build of this package."""
    subprocess.run(["swift", "build", *arguments], cwd=ROOT, check=True, stdout=sys.stderr)
    shown = subprocess.run(
        ["swift", "build", *arguments, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return pathlib.Path(shown.stdout.strip())


def measured(command, **options):
    """Wall and CPU seconds, and the peak memory in MB of the largest process, of one run."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, **options)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(errors[-2000:])
    return time.monotonic() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, errors


def row(name, runs):
    wall, cpu, memory = (statistics.median(run[index] for run in runs) for index in range(3))
    print(f"{name} wall={wall * 1000:.0f} ms cpu={cpu * 1000:.0f} ms peak={memory:.0f} MB")
    return cpu


def generate():
    program = built("-c", "release", "--product", "generate") / "generate"
    generate_into(kept_folder(), "", program)
    # A file system in memory shows what the generator itself takes.
    if MEMORY.is_dir():
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            generate_into(folder, "-in-memory", program)
    print("swift-openapi-generator 1.13, measured once: wall=10300 ms cpu=18000 ms peak=230 MB")


def kept_folder():
    """A new folder for what is generated, which is left to whoever deletes it.

    ext4 takes ten times as long to make files within five minutes of deleting thousands, 1.1 s instead of 0.07: a run
    that removed its files would slow the next one.
    """
    folder = tempfile.mkdtemp(prefix="benchmark-", dir=ROOT / ".build")
    print(f"what is generated is left in {folder}; to delete it slows what is measured in the next five minutes")
    return folder


def generate_into(folder, suffix, program):
    def run(number):
        output = pathlib.Path(folder, f"out{number}")
        return measured([program, "--spec", STRIPE, "--output", output, "--module", "Stripe", "--timings"])

    run(0)
    for name, numbers in [("everything", range(1, 6)), ("unchanged", [1] * 5)]:
        runs = [run(number) for number in numbers]
        row(f"generate-{name}{suffix}", runs)
        phases(runs[-1][3])


def phases(errors):
    """Prints what `--timings` says, a phase a line."""
    print("\n".join("  " + line for line in errors.splitlines() if re.search(r" ms, peak \d+ MB$", line)))


def grown(text, factor):
    """The description with its schemas `factor` quarters as many."""
    head, _, rest = text.partition("  schemas:\n")
    schemas = re.split(r"(?m)^(?=    \S)", re.split(r"(?m)^(?=  ?\S)", rest)[0])
    schemas = [schema for schema in schemas if schema.strip()]
    quarter = [re.sub(r'"?#/components/schemas/[^\s"\']+', "", schema) for schema in schemas[: len(schemas) // 4]]
    lines = ["openapi: 3.0.0", "info: {title: Grown, version: '1'}", "paths: {}", "components:", "  schemas:", ""]
    copies = [
        re.sub(r"^    (\S+?):", rf"    \1_{copy}:", re.sub(r"\$ref: *", "description: none", schema), count=1)
        for copy in range(factor) for schema in quarter
    ]
    return "\n".join(lines) + "".join(copies)


def generate_growth():
    program = built("-c", "release", "--product", "generate") / "generate"
    text = STRIPE.read_text()
    last = None
    folder = kept_folder()
    for factor in [1, 2, 4, 8, 16]:
        spec = pathlib.Path(folder, "grown.yaml")
        spec.write_text(grown(text, factor))
        command = [program, "--spec", spec, "--output", pathlib.Path(folder, f"out{factor}"), "--module", "Grown"]
        measured(command)
        cpu = row(f"generate-growth-{spec.stat().st_size // 1000}-kB", [measured(command) for _ in range(3)])
        if last:
            print(f"  {cpu / last:.2f} times the CPU of half the size")
        last = cpu


# In batches of files, debug and release: the compiler holds a batch in memory, and not 4,000 files. SwiftPM does so in
# release builds, too, where it is told `-no-whole-module-optimization`. With 200 files a batch, one core has nothing to
# do for longer at the end: 270 s instead of 251 s, each measured once.
BATCHES = ["-enable-batch-mode", "-driver-batch-size-limit", "100", "-j", "2"]

# How the module is compiled: its configuration, which is that of the modules it imports, flags, and the bars in s and MB.
COMPILATIONS = [
    ("debug", ["-Onone", *BATCHES], 300, 3_000),
    ("release", ["-O", *BATCHES], 600, 4_000),
]


def compile_module():
    program = built("-c", "release", "--product", "generate") / "generate"
    with tempfile.TemporaryDirectory(dir=ROOT / ".build") as folder:
        out = pathlib.Path(folder, "out")
        measured([program, "--spec", STRIPE, "--output", out, "--module", "Stripe"])
        arguments = pathlib.Path(folder, "files.txt")
        arguments.write_text("".join(f'"{file}"\n' for file in sorted(out.rglob("*.swift"))))
        features = [word for feature in FEATURES for word in ["-enable-upcoming-feature", feature]]
        for name, flags, seconds, megabytes in COMPILATIONS:
            modules = built("-c", name, "--target", "APIRuntime") / "Modules"
            work = pathlib.Path(folder, name)
            work.mkdir()
            command = ["swiftc", "-c", "-swift-version", "6", "-parse-as-library", *flags, *features]
            row(f"compile-{name}", [
                measured([*command, "-module-name", "Stripe", "-I", modules, f"@{arguments}"], cwd=work)])
            print(f"  bars: wall={seconds * 1000} ms peak={megabytes} MB, on 2 cores that do nothing else", flush=True)


WORKS = {"generate": generate, "generate-growth": generate_growth, "compile": compile_module}
for name in sys.argv[1:]:
    WORKS[name]()
