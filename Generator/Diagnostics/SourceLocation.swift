/// A place in a file: where it is in the text, and which value of the document it belongs to.
///
/// Every value of every phase has one, and few are ever asked where they are. So the place of a value is no more than
/// its number in its document, copied without counting references, and the rest is looked up then.
package struct SourceLocation: Sendable {
  private enum Origin: Sendable {
    case written(WrittenPlace)
    /// Safe, because a document's places live as long as the process.
    case value(UInt32, of: Unmanaged<DocumentPlaces>)
  }

  private let origin: Origin

  /// Creates a place of `length` Unicode scalars in a line of a file.
  package init(
    file: String, relativePath: String = "", line: Int, column: Int, length: Int = 1,
    pointer: JSONPointer = JSONPointer()
  ) {
    let mark = DocumentPlaces.Mark(line: line, column: column, length: length)
    origin = .written(WrittenPlace(file: file, relativePath: relativePath, mark: mark, pointer: pointer))
  }

  /// Creates the place of the value with the number `value` in its document.
  package init(of value: Int, in places: DocumentPlaces) {
    origin = .value(UInt32(value), of: Unmanaged.passUnretained(places))
  }

  /// The path of the file, as the user gave it.
  package var file: String {
    switch origin {
    case .written(let place): place.file
    case .value(_, let places): places._withUnsafeGuaranteedRef { $0.file }
    }
  }

  /// The path of the file from the folder of the description's root; empty in the root itself.
  package var relativePath: String {
    switch origin {
    case .written(let place): place.relativePath
    case .value(_, let places): places._withUnsafeGuaranteedRef { $0.relativePath }
    }
  }

  /// The line, counted from 1.
  package var line: Int { mark.line }

  /// The column, counted from 1 in Unicode scalars.
  package var column: Int { mark.column }

  /// How many Unicode scalars of the line belong to the place; 0 when the rest of the line does.
  package var length: Int { mark.length }

  /// The value of the document that the place belongs to.
  ///
  /// - Complexity: O(n) in the depth of the value.
  package var pointer: JSONPointer {
    switch origin {
    case .written(let place): place.pointer
    case .value(let value, let places): places._withUnsafeGuaranteedRef { JSONPointer($0.tokens(to: Int(value))) }
    }
  }

  /// How the root of the description refers to the value: `#/components/schemas/Pet`, or
  /// `schemas/Pet.yaml#/properties/id` when it is in another file. For people to read: nothing in it is
  /// percent-encoded.
  ///
  /// - Complexity: O(n) in the depth of the value.
  package var reference: String {
    switch origin {
    case .written(let place): "\(place.relativePath)#\(place.pointer)"
    case .value(let value, let places): places._withUnsafeGuaranteedRef { $0.reference(to: Int(value)) }
    }
  }

  private var mark: DocumentPlaces.Mark {
    switch origin {
    case .written(let place): place.mark
    case .value(let value, let places): places._withUnsafeGuaranteedRef { $0.mark(of: Int(value)) }
    }
  }
}

extension SourceLocation: Hashable {
  /// Whether two places are the same, however each came to be.
  package static func == (left: SourceLocation, right: SourceLocation) -> Bool {
    if case .value(let one, let places) = left.origin, case .value(let other, let otherPlaces) = right.origin,
      one == other, places.toOpaque() == otherPlaces.toOpaque()
    {
      return true
    }
    return left.mark == right.mark && left.file == right.file && left.relativePath == right.relativePath
      && left.pointer == right.pointer
  }

  /// Hashes where the place is in the text.
  package func hash(into hasher: inout Hasher) {
    let mark: DocumentPlaces.Mark = mark
    hasher.combine(mark.line)
    hasher.combine(mark.column)
  }
}

/// What a place says that is no value of a document which was read.
private final class WrittenPlace: Sendable {
  let file: String
  let relativePath: String
  let mark: DocumentPlaces.Mark
  let pointer: JSONPointer

  init(file: String, relativePath: String, mark: DocumentPlaces.Mark, pointer: JSONPointer) {
    self.file = file
    self.relativePath = relativePath
    self.mark = mark
    self.pointer = pointer
  }
}
