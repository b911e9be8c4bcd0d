import Testing

extension ConfigurationReaderTests {
  /// A configuration and the whole text that is printed about it.
  struct Fault: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let printed: String

    init(_ name: String, _ text: String, _ printed: String) {
      testDescription = name
      self.text = text
      self.printed = printed
    }
  }

  static let faults: [Fault] = [
    Fault(
      "an unknown key", "module: M\nacronym: [ID]\n",
      """
      generator.yaml:2:1: error: the configuration has no key 'acronym'; it may have 'module', 'client', \
      'environments', 'authentication', 'transport', 'fixtures', 'include', 'exclude', 'operations', 'retries', 'pagination', 'polling', 'schemas', 'members', \
      'sensitive', 'titles', \
      'enumerations', 'untypedSchemas', 'acronyms' [configuration-invalid]
          2 | acronym: [ID]
            | ^~~~~~~

      """),
    Fault(
      "no mapping at all", "[M]\n",
      """
      generator.yaml:1:1: error: the configuration must be a mapping [configuration-invalid]
          1 | [M]
            | ^
      generator.yaml:1:1: error: no module is named; say it with '--module' or 'module:' in generator.yaml \
      [configuration-invalid]
          1 | [M]
            | ^

      """),
    Fault(
      "no module", "acronyms: [ID]\n",
      """
      generator.yaml:1:1: error: no module is named; say it with '--module' or 'module:' in generator.yaml \
      [configuration-invalid]
          1 | acronyms: [ID]
            | ^

      """),
    Fault(
      "a module that is no identifier", "module: My Module\n",
      """
      generator.yaml:1:9: error: 'My Module' cannot be the name of a Swift module [name-invalid]
          1 | module: My Module
            |         ^~~~~~~~~

      """),
    Fault(
      "a number where a string must be", "module: M\nclient: 1\n",
      """
      generator.yaml:2:9: error: 'client' must be a string [configuration-invalid]
          2 | client: 1
            |         ^

      """),
    Fault(
      "values of the wrong types everywhere",
      """
      module: M
      environments: [a]
      operations: {get: [x]}
      schemas: x
      members: [a]
      sensitive: {A: b}
      titles: {uuid: yes}
      acronyms: ID

      """,
      """
      generator.yaml:2:15: error: 'environments' must be a mapping [configuration-invalid]
          2 | environments: [a]
            |               ^
      generator.yaml:3:19: error: 'get' must be a string [configuration-invalid]
          3 | operations: {get: [x]}
            |                   ^
      generator.yaml:4:10: error: 'schemas' must be a mapping [configuration-invalid]
          4 | schemas: x
            |          ^
      generator.yaml:5:10: error: 'members' must be a mapping [configuration-invalid]
          5 | members: [a]
            |          ^
      generator.yaml:6:16: error: 'A' must be a list [configuration-invalid]
          6 | sensitive: {A: b}
            |                ^
      generator.yaml:7:16: error: 'yes' must be 'annotation' or 'format' [configuration-invalid]
          7 | titles: {uuid: yes}
            |                ^~~
      generator.yaml:8:11: error: 'acronyms' must be a list [configuration-invalid]
          8 | acronyms: ID
            |           ^~

      """),
    Fault(
      "fixtures in the module of the models", "module: M\nfixtures: M\n",
      """
      generator.yaml:2:11: error: 'fixtures' must be a module of its own, not 'M' [configuration-invalid]
          2 | fixtures: M
            |           ^

      """),
    Fault(
      "fixtures in a module that is no identifier", "module: M\nfixtures: ../M\n",
      """
      generator.yaml:2:11: error: '../M' is no Swift identifier [name-invalid]
          2 | fixtures: ../M
            |           ^~~~

      """),
    Fault(
      "retries of the wrong kinds",
      """
      module: M
      retries:
        a: [500]
        b: {}
        c: {statuses: 500, idempotent: 1}
        d: {statuses: [200, 500, 500, x], repeat: true}

      """,
      """
      generator.yaml:3:6: error: 'a' must be a mapping [configuration-invalid]
          3 |   a: [500]
            |      ^
      generator.yaml:4:6: error: 'b' says neither 'statuses' nor 'idempotent' [configuration-invalid]
          4 |   b: {}
            |      ^
      generator.yaml:5:17: error: 'statuses' must be a list [configuration-invalid]
          5 |   c: {statuses: 500, idempotent: 1}
            |                 ^~~
      generator.yaml:5:34: error: 'idempotent' must be true or false [configuration-invalid]
          5 |   c: {statuses: 500, idempotent: 1}
            |                                  ^
      generator.yaml:6:33: error: each of 'statuses' must be an integer [configuration-invalid]
          6 |   d: {statuses: [200, 500, 500, x], repeat: true}
            |                                 ^
      generator.yaml:6:18: error: a status of a failure is 400 to 599 [configuration-invalid]
          6 |   d: {statuses: [200, 500, 500, x], repeat: true}
            |                  ^~~
      generator.yaml:6:28: error: 500 is named twice [configuration-invalid]
          6 |   d: {statuses: [200, 500, 500, x], repeat: true}
            |                            ^~~
      generator.yaml:6:37: error: 'd' has no key 'repeat'; it may have 'statuses', 'idempotent' [configuration-invalid]
          6 |   d: {statuses: [200, 500, 500, x], repeat: true}
            |                                     ^~~~~~

      """),
    Fault(
      "a transport that is no mapping", "module: M\ntransport: T\n",
      """
      generator.yaml:2:12: error: 'transport' must be a mapping [configuration-invalid]
          2 | transport: T
            |            ^

      """),
    Fault(
      "a transport without a module, with a key too many", "module: M\ntransport: {kind: x}\n",
      """
      generator.yaml:2:13: error: 'transport' has no key 'kind'; it may have 'module', 'trait' [configuration-invalid]
          2 | transport: {kind: x}
            |             ^~~~
      generator.yaml:2:12: error: 'transport' needs a 'module' [configuration-invalid]
          2 | transport: {kind: x}
            |            ^

      """),
    Fault(
      "a transport by a name that is no identifier", "module: M\ntransport: {module: 'a;b'}\n",
      """
      generator.yaml:2:21: error: 'a;b' is no Swift identifier [name-invalid]
          2 | transport: {module: 'a;b'}
            |                     ^~~~~

      """),
    Fault(
      "a place without TLS", "module: M\nenvironments: {test: 'http://example.com'}\n",
      """
      generator.yaml:2:22: error: 'http://example.com' must be 'https://host', with a port and a path if need be, or \
      'http' on localhost; it has no user, query, fragment, empty segment or '..' [configuration-invalid]
          2 | environments: {test: 'http://example.com'}
            |                      ^~~~~~~~~~~~~~~~~~~~

      """),
    Fault(
      "words that are none of those that there are", "module: M\nenumerations: shut\nuntypedSchemas: [exact]\n",
      """
      generator.yaml:2:15: error: 'enumerations' must be 'open' or 'closed' [configuration-invalid]
          2 | enumerations: shut
            |               ^~~~
      generator.yaml:3:17: error: 'untypedSchemas' must be a string [configuration-invalid]
          3 | untypedSchemas: [exact]
            |                 ^

      """),
    Fault(
      "a key twice", "module: M\nmodule: N\n",
      """
      generator.yaml:2:1: error: the key 'module' is already in this mapping [yaml-duplicate-key]
          2 | module: N
            | ^~~~~~
      generator.yaml:1:1: note: first defined here
          1 | module: M
            | ^~~~~~

      """),
  ]
}
