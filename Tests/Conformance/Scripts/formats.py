"""JSON-Schema-Test-Suite's optional cases of the formats that are asserted."""

import cases
import json_schema
import suite

FOLDER = suite.TESTS / "draft2020-12" / "optional" / "format"


def run(_options):
    found, _ = suite.judgeable(FOLDER, "$id", json_schema.in_3_1)
    chosen = [case for case in found if case.source["file"] in suite.ASSERTED]
    module = cases.Module("CasesFormats", "3.1.1", chosen)
    module.judge()
    return json_schema.finish("formats", module, full=True)
