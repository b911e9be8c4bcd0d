import APIModel

extension Documentation {
  /// How many characters an example or a listed value has at most: longer ones belong into the description.
  private static let greatestExample = 80

  /// How many examples are shown.
  private static let mostExamples = 3

  /// The description, or the summary when there is none; nil when there is neither.
  var text: String? { description ?? summary }

  /// The text, the listed values, examples, and where there is more to read, a paragraph each; nil when nothing is
  /// said. `standIn` is the first paragraph of what has no text.
  func text(or standIn: String) -> String? {
    let notes: [String] = [listNote, exampleNote, external?.note].compactMap(\.self)
    return notes.isEmpty ? text : ([text ?? standIn] + notes).joined(separator: "\n\n")
  }

  /// How many listed values are shown.
  private static let mostListed = 20

  private var listNote: String? {
    let shown: [String] =
      listedValues.compactMap(\.shown).filter { $0.utf8.count <= Self.greatestExample }.map { "`\($0)`" }
    guard !shown.isEmpty, shown.count == listedValues.count, shown.count <= Self.mostListed else { return nil }
    return shown.count == 1 ? "Always \(shown[0])." : "One of \(shown.joined(separator: ", "))."
  }

  private var exampleNote: String? {
    let shown: [String] = examples.compactMap(\.shown).filter { $0.utf8.count <= Self.greatestExample }
    guard !shown.isEmpty else { return nil }
    return "For example " + shown.prefix(Self.mostExamples).map { "`\($0)`" }.joined(separator: ", ") + "."
  }
}

extension Documentation.External {
  /// Where there is more, in one sentence.
  var note: String {
    let isPlain: Bool = url.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>".utf8.contains($0) }
    let place: String = isPlain && url.contains("://") ? "<\(url)>" : "`\(url)`"
    return description.map { "\($0): see \(place)." } ?? "See \(place)."
  }
}

extension JSONLiteral {
  /// The value as it stands between backticks, a string without its quotation marks; nil when it cannot stand there.
  fileprivate var shown: String? {
    let text: String = if case .string(let string) = self { string } else { text }
    let isShowable: Bool = text.unicodeScalars.allSatisfy { $0 != "`" && $0.properties.generalCategory != .control }
    return isShowable && !text.allSatisfy(\.isWhitespace) ? text : nil
  }
}
