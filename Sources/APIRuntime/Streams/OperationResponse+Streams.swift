// The functions that generated code calls for bodies that are read while they arrive.
@_spi(Generated)
extension OperationResponse {
  /// The bytes of a success as they arrive.
  ///
  /// - Throws: `ResponseError` when the body was collected, which no client does for an operation that streams.
  public func byteStream() throws(ResponseError) -> ByteStream {
    ByteStream(try openStream().body)
  }

  /// The events of a success as they arrive.
  ///
  /// - Throws: `ResponseError` when the body is of another media type.
  public func events<Data>(_ decoder: ElementDecoder<Data>) throws(ResponseError) -> EventStream<Data> {
    try checkMediaType { $0.type == "text" && $0.subtype == "event-stream" }
    return EventStream(source: try openStream(), decoder: decoder)
  }

  /// The values of the lines of a success as they arrive.
  ///
  /// - Throws: `ResponseError` when the body is of another media type.
  public func jsonLines<Value>(_ decoder: ElementDecoder<Value>) throws(ResponseError) -> JSONLines<Value> {
    try checkMediaType { MediaType.jsonLines.contains($0.subtype) }
    let source = try openStream()
    return JSONLines(body: source.body, options: source.options, decoder: decoder)
  }

  private func openStream() throws(ResponseError) -> EventSource {
    guard let stream else { throw ResponseError(.unexpectedContentType(contentType)) }
    return stream
  }

  private func checkMediaType(_ isExpected: (MediaType) -> Bool) throws(ResponseError) {
    guard let mediaType = contentType.flatMap(MediaType.init), isExpected(mediaType) else {
      throw ResponseError(.unexpectedContentType(contentType))
    }
  }
}

extension MediaType {
  /// The subtypes that say that a body holds one JSON text on each line.
  fileprivate static let jsonLines: Set<String> = [
    "jsonl", "x-jsonl", "jsonlines", "x-jsonlines", "ndjson", "x-ndjson", "stream+json", "json-seq",
  ]
}
