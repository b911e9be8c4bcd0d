import Diagnostics
import NodeTree

extension ObjectReader {
  /// A value of any kind, null included; nil when the field is absent.
  mutating func json(_ name: FieldName) -> Node? {
    take(name)
  }

  /// A string.
  mutating func string(_ name: FieldName) -> String? {
    value(name)
  }

  /// A Boolean.
  mutating func boolean(_ name: FieldName) -> Bool? {
    scalar(name, expected: "true or false") { scalar in
      if case .boolean(let value) = scalar { value } else { nil }
    }
  }

  /// A Boolean that is false when the field is absent.
  mutating func flag(_ name: FieldName) -> Bool {
    boolean(name) ?? false
  }

  /// A number, exactly.
  mutating func number(_ name: FieldName) -> DecimalNumber? {
    scalar(name, expected: "a number", DecimalNumber.init)
  }

  /// The least number of something.
  mutating func leastCount(_ name: FieldName) -> Int? {
    scalar(name, expected: Self.count) { scalar in
      DecimalNumber(scalar)?.integer.flatMap { $0 >= 0 ? $0 : nil }
    }
  }

  /// The greatest number of something; nil also for one that is greater than every `Int`, which is no limit.
  mutating func greatestCount(_ name: FieldName) -> Int? {
    let limit: Int?? = scalar(name, expected: Self.count) { scalar in
      DecimalNumber(scalar).flatMap { $0.isWhole && !$0.isNegative ? .some($0.integer) : nil }
    }
    return limit ?? nil
  }

  /// What diagnostics call the number of something.
  private static let count = "a non-negative integer"

  /// One of the words that `Choice` lists.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(_ name: FieldName) -> Choice? {
    takeNonNull(name).flatMap { Choice.read($0, as: label(name), in: context) }
  }

  /// Prose for people, or another text whose meaning is clear even if its author forgot the quotes.
  mutating func text(_ name: FieldName) -> String? {
    let string: LooseString? = value(name)
    return string?.text
  }

  /// An object, a reference, a schema, or a list of such; nil when the field is absent.
  ///
  /// A value of the wrong kind is reported as `wrongType`, or else as the object's other fields are.
  mutating func value<Value: Readable>(_ name: FieldName, wrongType: DiagnosticID? = nil) -> Value? {
    takeNonNull(name).flatMap { Value.read($0, as: label(name, wrongType), in: context) }
  }

  /// A scalar that `convert` understands.
  private mutating func scalar<Value>(
    _ name: FieldName, expected: String, _ convert: (Scalar) -> Value?
  ) -> Value? {
    guard let node = takeNonNull(name) else { return nil }
    if let value = node.scalar.flatMap(convert) { return value }
    if case .string(let text)? = node.scalar, let value = convert(Scalar(plain: text)) {
      context.reportLooseValue(of: node, as: label(name), expected: expected, readAs: text)
      return value
    }
    context.reportWrongType(of: node, as: label(name), expected: expected)
    return nil
  }

  /// The value of a field that cannot be null: a null says nothing, so it is reported and read as absent.
  mutating func takeNonNull(_ name: FieldName) -> Node? {
    guard let node = take(name) else { return nil }
    guard node.isNullScalar else { return node }
    let message = "\(name.text.quoted) is null, which says nothing: give it a value, or remove it"
    context.report(.nullField, message, at: node)
    return nil
  }
}
