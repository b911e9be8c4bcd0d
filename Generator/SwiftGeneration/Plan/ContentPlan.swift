package import APIModel
package import SwiftSource

/// One of the ways in which a body is written.
package struct ContentPlan: Sendable {
  /// The name of the case that holds the body, where there are several.
  package var name: Identifier

  /// How the body is written.
  package var format: Content.Format

  /// The media types of the body as the description writes them, the one that is sent first.
  package var mediaTypes: [String]

  /// The type of the body, `null` aside.
  package var type: TypeName

  /// Whether the body may be the JSON `null`.
  package var isNullable = false

  /// The type of a body of JSON, nil for every other body.
  package var value: ValueType?

  /// The type of one value of a stream, nil for a body that is none.
  package var element: TypeName?

  /// Whether types of our own are in it, whose values may be limited themselves.
  package var holdsModel: Bool

  /// What is asked of the body beyond its type, nil when nothing is.
  package var constraint: ConstraintPlan?
}

extension ContentPlan {
  /// The type of a body that is there, `null` or not.
  var typeName: TypeName { isNullable ? .optional(type) : type }

  /// What is said about the media type of a body that is sent: where it is a range, the caller chooses.
  var sentAs: String {
    let mediaType: String = mediaTypes[0]
    return isRange ? "As `\(mediaType)`: `contentType` says what the bytes are." : "As `\(mediaType)`."
  }

  /// Whether the body is of bytes of any media type in a range.
  var isRange: Bool {
    if case .bytes = format { mediaTypes[0].contains("*") } else { false }
  }
}
