/// An operation whose results come in pages.
///
/// Generated code conforms where `generator.yaml` says how the next page is asked for. `GeneratedClient.pages(of:)`
/// reads one after another.
public protocol PagedOperation: APIOperation {
  /// What a page has some of.
  associatedtype Item: Sendable

  /// The items of a page; empty when it has none.
  static func items(of page: Output) -> [Item]

  /// How the page after one is asked for; nil when there is none.
  func next(after page: Response<Output>) -> NextPage<Self>?
}

/// How the page after another one is asked for.
public enum NextPage<Operation: PagedOperation>: Sendable {
  /// By a call.
  case call(Operation)
  /// By the same call with the query of a link that the server gave.
  case link(String)
}

// What generated code says of the next page.
@_spi(Generated)
extension PagedOperation {
  /// The page that begins at a cursor of the one before; nil when that gave none, or the one that it was asked with.
  public func next<Cursor: Equatable>(
    from cursor: Cursor?, by parameter: WritableKeyPath<Self, Cursor?>
  ) -> NextPage<Self>? {
    guard let cursor, cursor != self[keyPath: parameter], cursor as? String != "" else { return nil }
    var call = self
    call[keyPath: parameter] = cursor
    return .call(call)
  }

  /// The page of the next number; nil after one without items.
  ///
  /// - Parameters:
  ///   - page: The page before.
  ///   - first: The number of the first page, when the call names none.
  ///   - parameter: The number of the page that is asked for.
  /// - Returns: The call for the next page; nil when the page before has no items.
  public func next<Number: FixedWidthInteger>(
    after page: Response<Output>, first: Number, by parameter: WritableKeyPath<Self, Number?>
  ) -> NextPage<Self>? {
    advanced(by: Self.items(of: page.value).isEmpty ? 0 : 1, from: first, parameter)
  }

  /// The page that begins after the items of the one before; nil after one without items.
  public func next<Number: FixedWidthInteger>(
    after page: Response<Output>, byOffset parameter: WritableKeyPath<Self, Number?>
  ) -> NextPage<Self>? {
    advanced(by: Self.items(of: page.value).count, from: 0, parameter)
  }

  /// The page that the field `Link` names as the next one; nil when it names none.
  public func next(byLinkOf page: Response<Output>) -> NextPage<Self>? {
    LinkField(page.headerFields).target(of: "next").map(NextPage.link)
  }

  private func advanced<Number: FixedWidthInteger>(
    by count: Int, from first: Number, _ parameter: WritableKeyPath<Self, Number?>
  ) -> NextPage<Self>? {
    guard count > 0, let step = Number(exactly: count) else { return nil }
    let (number, overflows) = (self[keyPath: parameter] ?? first).addingReportingOverflow(step)
    guard !overflows else { return nil }
    var call = self
    call[keyPath: parameter] = number
    return .call(call)
  }
}
