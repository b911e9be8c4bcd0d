"""JSONTestSuite's texts, read by JSONCoding's public reader."""

import subprocess
import sys

import places
import report

FOLDER = places.SUITES / "JSONTestSuite" / "test_parsing"
WRONG = {"y": "refused", "n": "accepted"}


def run(_options):
    process, program = places.build("JSONVerdicts")
    if process.returncode != 0:
        sys.exit(process.stdout)
    paths = sorted(FOLDER.glob("*.json"))
    answers = subprocess.run(
        [program], input="\n".join(map(str, paths)), capture_output=True, text=True, check=True
    ).stdout.splitlines()
    verdicts = {path.name: answer for path, answer in zip(paths, answers, strict=True)}
    for name, verdict in verdicts.items():
        if name.startswith("i_"):
            print(f"open: {name}: {verdict}")
    wrong = [name for name, verdict in verdicts.items() if verdict.split()[0] == WRONG.get(name[0])]
    for name in wrong:
        print(f"wrong: {name}: {verdicts[name]}")
    for prefix, expected in [("y_", "accepted"), ("n_", "refused")]:
        names = [name for name in verdicts if name.startswith(prefix)]
        print(f"{expected} as they must be: {sum(name not in wrong for name in names)}/{len(names)}")
    judged = [name for name in verdicts if name[0] in "yn"]
    return report.score("json-test-suite", len(judged) - len(wrong), len(judged))
