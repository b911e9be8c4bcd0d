public import APIRuntime
import Foundation

/// Judges instances by generated models.
///
/// Reads lines of a model's index, a tab and a JSON text; answers each by `valid`, `invalid REASON` or `unstable
/// REASON`: the text is accepted, but the value breaks a promise that every accepted value keeps.
public func judge(by models: [any APIModel.Type]) {
  while let line = readLine() {
    let parts = line.split(separator: "\t", maxSplits: 1)
    guard parts.count == 2, let index = Int(parts[0]), models.indices.contains(index) else {
      answer("unstable this is no line for the judge")
      continue
    }
    answer(verdict(on: String(parts[1]), by: models[index]))
  }
}

/// Writes one line at once, so that a crash loses none that were answered.
private func answer(_ text: String) {
  let line = text.split(whereSeparator: \.isNewline).joined(separator: "; ") + "\n"
  FileHandle.standardOutput.write(Data(line.utf8))
}

/// What a model says of a text.
private func verdict<Model: APIModel>(on json: String, by model: Model.Type) -> String {
  let value: Model
  do throws(ValidationError) {
    value = try Model(json: json.utf8)
  } catch {
    return "invalid \(error)"
  }
  do {
    try value.validate()
    let written = try value.json()
    guard try Model(json: written) == value else { return "unstable what is written reads back as another value" }
    return "valid"
  } catch {
    return "unstable \(error)"
  }
}
