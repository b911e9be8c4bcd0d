public import APIRuntimeTesting

/// Proves the fixtures of a module: prints for each model its name, the number of its broken fixtures, and every
/// problem, with tabulators in between, on a line of its own.
public func prove(_ models: [FixtureSet]) {
  for model in models {
    let problems = model.problems().map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
    print(([model.name, String(model.brokenCount)] + problems).joined(separator: "\t"))
  }
}
