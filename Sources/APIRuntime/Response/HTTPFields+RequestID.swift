extension HTTPFields {
  /// The value of the field `Request-ID`; nil when there is none.
  var requestID: String? {
    HTTPField.Name("Request-ID").flatMap { self[$0] }
  }
}
