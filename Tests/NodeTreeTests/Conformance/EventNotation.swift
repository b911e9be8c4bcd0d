@testable import NodeTree

/// Writes libyaml's events as yaml-test-suite does.
struct EventNotation {
  /// The events of a text, one a line.
  ///
  /// - Throws: `YAMLSyntaxError` when libyaml refuses the text.
  static func events(of bytes: [UInt8]) throws(YAMLSyntaxError) -> [String] {
    try bytes.withUnsafeBufferPointer { buffer throws(YAMLSyntaxError) in
      var events = YAMLEventReader(buffer)
      var lines: [String] = []
      while true {
        let event = try events.next()
        lines.append(line(for: event, events))
        if event == .streamEnd { return lines }
      }
    }
  }

  private static func line(for event: YAMLEvent, _ events: borrowing YAMLEventReader) -> String {
    switch event {
    case .streamStart: "+STR"
    case .streamEnd: "-STR"
    case .documentStart: events.isExplicit ? "+DOC ---" : "+DOC"
    case .documentEnd: events.isExplicit ? "-DOC ..." : "-DOC"
    case .alias: "=ALI *\(events.anchor ?? "")"
    case .scalar: "=VAL" + properties(of: events) + " " + scalar(events)
    case .sequenceStart: "+SEQ" + (events.isFlow ? " []" : "") + properties(of: events)
    case .sequenceEnd: "-SEQ"
    case .mappingStart: "+MAP" + (events.isFlow ? " {}" : "") + properties(of: events)
    case .mappingEnd: "-MAP"
    }
  }

  private static func properties(of events: borrowing YAMLEventReader) -> String {
    let anchor = events.anchor.map { " &\($0)" } ?? ""
    let tag = events.tag.map { " <\($0)>" } ?? ""
    return anchor + tag
  }

  private static func scalar(_ events: borrowing YAMLEventReader) -> String {
    let indicator =
      switch events.scalarStyle {
      case .plain: ":"
      case .singleQuoted: "'"
      case .doubleQuoted: "\""
      case .literal: "|"
      case .folded: ">"
      }
    let text = events.withText { text in text.indices.map { text[$0] } }
    return indicator + text.map(escape).joined().decoded
  }

  private static func escape(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0x5C: Array(#"\\"#.utf8)
    case 0x08: Array(#"\b"#.utf8)
    case 0x09: Array(#"\t"#.utf8)
    case 0x0A: Array(#"\n"#.utf8)
    case 0x0D: Array(#"\r"#.utf8)
    case 0x00: Array(#"\0"#.utf8)
    default: [byte]
    }
  }
}

extension Sequence<UInt8> {
  fileprivate var decoded: String { String(decoding: Array(self), as: UTF8.self) }
}
