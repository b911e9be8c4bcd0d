import Diagnostics
import SwiftSource

/// Gives Swift names to what a description declares, each in the scope that it is declared in.
struct Namer {
  private let casing: NameCasing

  /// The types of the module. File names fold case on macOS, and every type has its files.
  private var types = NameTable(of: "type", foldsCase: true)

  private var functions = NameTable(of: "operation")

  /// The names of members and of cases that were derived, by what the description calls them: most stand in many types.
  private var members: [String: Identifier] = [:]
  private var cases: [String: Identifier] = [:]
  private var unionCases: [String: Identifier] = [:]

  /// Makes a namer without any name taken.
  init(acronyms: [String]) {
    casing = NameCasing(acronyms: acronyms)
  }

  /// Adds the names that another namer has taken, after both were copied from `start`; false when both have taken one.
  mutating func join(_ other: Namer, since start: Namer) -> Bool {
    types.join(other.types, since: start.types) && functions.join(other.functions, since: start.functions)
  }

  /// The name of a type as it is written in Swift, taken or not.
  func typeText(for name: String) -> String { casing.typeName(name) }

  /// Takes the name of a type.
  mutating func type(
    for name: String, configured: Configured<String>?, at location: SourceLocation,
    reporting diagnostics: inout Diagnostics
  ) -> Identifier {
    let derived: String = ReservedNames.avoiding(casing.typeName(name), in: .type)
    let identifier: Identifier = identifier(
      derived, configured: configured, position: .typeName, reporting: &diagnostics)
    return types.claim(
      configured == nil ? Self.distinct(identifier) : identifier, for: name, isConfigured: configured != nil,
      at: location, reporting: &diagnostics)
  }

  /// The name of a type, with an underscore at its end where it begins with no letter: members and cases of the same
  /// name would be written alike, and hide the type.
  private static func distinct(_ type: Identifier) -> Identifier {
    let first: UInt8? = type.text.utf8.first { $0 != UInt8(ascii: "_") }
    guard first.map({ $0 <= UInt8(ascii: "9") }) ?? true else { return type }
    return Identifier(validating: type.text + "_") ?? type
  }

  /// Takes the name of a type that stands inline at a place of another one, such as the items of a member.
  mutating func inlineType(
    at name: String, in outer: Identifier, location: SourceLocation, reporting diagnostics: inout Diagnostics
  ) -> Identifier {
    let derived: String = ReservedNames.avoiding(outer.text + casing.typeName(name), in: .type)
    let identifier: Identifier = identifier(derived, configured: nil, position: .typeName, reporting: &diagnostics)
    return types.claim(identifier, for: "\(outer)/\(name)", at: location, reporting: &diagnostics)
  }

  /// Takes the name of a client's method, which makes a value of `type` and so must not hide it.
  mutating func function(
    for name: String, configured: Configured<String>?, making type: Identifier, at location: SourceLocation,
    reporting diagnostics: inout Diagnostics
  ) -> Identifier {
    let derived: String = ReservedNames.avoiding(casing.memberName(name), in: .function)
    if let configured, configured.value == type.text {
      diagnostics.report(
        .nameInvalid, "'\(type)' is the operation's type; its method needs a small first letter",
        at: configured.location)
    }
    let identifier: Identifier = identifier(derived, configured: configured, position: .member, reporting: &diagnostics)
    return functions.claim(
      identifier, for: name, isConfigured: configured != nil, at: location, reporting: &diagnostics)
  }

  /// The name of a structure's property, to be taken in the structure's own table.
  mutating func member(
    for name: String, configured: Configured<String>?, reporting diagnostics: inout Diagnostics
  ) -> Identifier {
    if configured == nil, let known = members[known: name] { return known }
    let derived: String = ReservedNames.avoiding(casing.memberName(name), in: .member)
    let identifier: Identifier = identifier(derived, configured: configured, position: .member, reporting: &diagnostics)
    if configured == nil { members[known: name] = identifier }
    return identifier
  }

  /// The name of an enumeration's case, to be taken in the enumeration's own table.
  mutating func enumCase(
    for name: String, configured: Configured<String>?, reporting diagnostics: inout Diagnostics
  ) -> Identifier {
    if configured == nil, let known = cases[known: name] { return known }
    let derived: String = ReservedNames.avoiding(casing.caseName(name), in: .enumCase)
    let identifier: Identifier = identifier(
      derived, configured: configured, position: .enumCase, reporting: &diagnostics)
    if configured == nil { cases[known: name] = identifier }
    return identifier
  }

  /// The name of a case of an enumeration whose values follow one of several schemas, to be taken in a table of its
  /// own.
  mutating func unionCase(for name: String, reporting diagnostics: inout Diagnostics) -> Identifier {
    if let known = unionCases[known: name] { return known }
    let derived: String = ReservedNames.avoiding(casing.caseName(name), in: .unionCase)
    let identifier: Identifier = identifier(derived, configured: nil, position: .enumCase, reporting: &diagnostics)
    unionCases[known: name] = identifier
    return identifier
  }

  /// A configured name, or the derived one when there is none or it cannot be used.
  private func identifier(
    _ derived: String, configured: Configured<String>?, position: Identifier.Position,
    reporting diagnostics: inout Diagnostics
  ) -> Identifier {
    if let configured {
      if let identifier = Identifier(validating: configured.value), identifier.isUsable(as: position) {
        return identifier
      }
      diagnostics.report(.nameInvalid, "'\(configured.value)' cannot be a name here in Swift", at: configured.location)
    }
    if let identifier = Identifier(validating: derived), identifier.isUsable(as: position) { return identifier }
    guard let escaped = Identifier(validating: derived + "_") else {
      preconditionFailure("a cased name is an identifier with an underscore at its end")
    }
    return escaped
  }
}

extension [String: Identifier] {
  /// The identifier that was derived from a name; nil when none was.
  ///
  /// Strings that Swift calls equal may have different bytes, and so become different names: only names of ASCII, all
  /// of whose equals have the same bytes among themselves, are remembered.
  fileprivate subscript(known name: String) -> Identifier? {
    get { name.utf8.allSatisfy { $0 < 0x80 } ? self[name] : nil }
    set { if name.utf8.allSatisfy({ $0 < 0x80 }) { self[name] = newValue } }
  }
}
