/// A body of `multipart/form-data`: a value with a property for every part.
public protocol APIForm: Hashable, Sendable, Validatable {
  /// Appends the parts.
  @_spi(Generated) func encode(to form: inout MultipartEncoder)
}
