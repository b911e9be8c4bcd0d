import Diagnostics
import NodeTree
import OpenAPI

extension DocumentSet {
  /// Follows a reference.
  ///
  /// - Parameters:
  ///   - value: The reference, or what could stand in its place.
  ///   - consequence: What becomes of a reference that dangles; nil where nothing right can, which is an error.
  ///   - diagnostics: Where the diagnostic goes.
  /// - Returns: What the reference stands for; nil, and a diagnostic, when it stands for nothing that can be used.
  func find<Object: ReadableObject>(
    _ value: ReferenceOr<Object>, whenDangling consequence: String? = nil, reporting diagnostics: inout Diagnostics
  ) -> Object? {
    guard case .reference(let reference) = value else { return try? object(value) }
    do throws(ReferenceFailure) {
      return try object(value)
    } catch {
      let location: SourceLocation = reference.location(of: "$ref")
      diagnostics.report(error, of: reference.reference, at: location, whenDangling: consequence)
      return nil
    }
  }

  /// A path item and those that its `$ref` leads to; the item alone, and a diagnostic, when that leads to none.
  func find(_ item: PathItemObject, reporting diagnostics: inout Diagnostics) -> [PathItemObject] {
    do throws(ReferenceFailure) {
      return try chain(of: item)
    } catch {
      diagnostics.report(error, of: item.reference ?? "", in: item)
      return [item]
    }
  }

  /// What a media type is, be it written elsewhere; nil, and a diagnostic, when that is nowhere.
  func find(_ mediaType: MediaTypeObject, reporting diagnostics: inout Diagnostics) -> MediaTypeObject? {
    do throws(ReferenceFailure) {
      return try self.mediaType(mediaType)
    } catch {
      diagnostics.report(error, of: mediaType.reference ?? "", in: mediaType)
      return nil
    }
  }
}

extension Diagnostics {
  /// Reports that the `$ref` of an object cannot be followed.
  mutating func report(_ failure: ReferenceFailure, of reference: String, in object: some DocumentObject) {
    report(failure, of: reference, at: object.location(of: "$ref"))
  }

  /// Reports that a reference cannot be followed.
  ///
  /// - Parameters:
  ///   - failure: Why not.
  ///   - reference: The reference as it was written.
  ///   - location: Where it was written.
  ///   - consequence: What becomes of a reference that dangles, unless its place is used to refuse values; nil where
  ///     nothing right can, which is an error.
  mutating func report(
    _ failure: ReferenceFailure, of reference: String, at location: SourceLocation,
    whenDangling consequence: String? = nil
  ) {
    let message: String = failure.message(of: reference)
    if failure.isDangling, !location.isUsedToRefuse, let consequence {
      report(.referenceDangling, "\(message): \(consequence)", at: location)
    } else {
      report(failure.id, message, at: location)
    }
  }
}
