import SwiftSource

extension FixtureBreak {
  /// The value of the runtime's.
  var code: CodeBlock {
    let place: CodeBlock = "\(literal: change.pointer)"
    let issue: [CodeBlock] =
      ["breaks: \(literal: issue.keyword)"] + (issue.pointer == change.pointer ? [] : ["at: \(literal: issue.pointer)"])
    switch change.kind {
    case .remove: return ".removing(\(arguments: [place] + issue))"
    case .replace(let value):
      return ".replacing(\(arguments: [place, "with: \(LongStringLiteral(value.text))"] + issue))"
    case .longText(let count): return ".replacing(\(arguments: [place, "withText: \(literal: count)"] + issue))"
    case .longList(let element, let count):
      let list: [CodeBlock] = ["withList: \(LongStringLiteral(element.text))", "count: \(literal: count)"]
      return ".replacing(\(arguments: [place] + list + issue))"
    }
  }
}
