"""`Tests/Conformance/run COMMAND`: starts one command."""

import sys

import differential
import documents
import fixtures
import formats
import json_schema
import json_test_suite
import openapi_examples
import parameters
import places
import runtime

COMMANDS = {
    "json-test-suite": json_test_suite.run,
    "json-schema": json_schema.run,
    "formats": formats.run,
    "differential": differential.run,
    "documents": documents.run,
    "openapi-examples": openapi_examples.run,
    "parameters": parameters.run,
    "runtime": runtime.run,
    "fixtures": fixtures.run,
}


def main(arguments):
    if not arguments or arguments[0] not in COMMANDS:
        print("usage: Tests/Conformance/run", "|".join(COMMANDS), "[OPTION...]", file=sys.stderr)
        return 64
    sys.stdout.reconfigure(line_buffering=True)
    name, options = arguments[0], arguments[1:]
    if name not in ("differential", "parameters") and not places.SUITES.is_dir():
        print(f"{name} skipped: there is no {places.SUITES}; CONFORMANCE_DIR names the folder of the public suites")
        return 0
    return COMMANDS[name](options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
