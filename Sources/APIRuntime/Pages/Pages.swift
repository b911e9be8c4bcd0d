/// The pages of an operation, each asked for when the one before was read.
///
/// ```swift
/// for try await customer in client.pages(of: ListCustomers()).items { show(customer) }
/// ```
/// Every page is a call of its own, with its deadline and retries.
public struct Pages<Operation: PagedOperation>: AsyncSequence, Sendable {
  /// A page with its status and fields.
  public typealias Element = Response<Operation.Output>
  /// What a call of the operation throws; the pages end with it.
  public typealias Failure = OperationError<Operation.Failure>

  /// What sends the calls.
  let client: APIClient
  /// The call for the first page.
  let first: Operation
  /// How the calls behave; nil for the options of the client.
  let options: ClientOptions?

  /// The items of the pages.
  public var items: PageItems<Operation> { PageItems(pages: self) }

  /// Starts reading the pages.
  public func makeAsyncIterator() -> Iterator {
    Iterator(client: client, options: options, call: first)
  }
}

extension Pages {
  /// Reads the pages in order.
  public struct Iterator: AsyncIteratorProtocol {
    private let client: APIClient
    private let options: ClientOptions?
    private var call: Operation
    private var link: String?
    private var isOver = false

    /// Makes an iterator that has asked for nothing.
    fileprivate init(client: APIClient, options: ClientOptions?, call: Operation) {
      self.client = client
      self.options = options
      self.call = call
    }

    /// The next page; nil after the last one.
    public mutating func next() async throws(OperationError<Operation.Failure>) -> Response<Operation.Output>? {
      try await next(isolation: #isolation)
    }

    /// The next page; nil after the last one.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(OperationError<Operation.Failure>) -> Response<Operation.Output>? {
      guard !isOver else { return nil }
      isOver = true
      var options = options ?? client.options
      options.link = link
      let page = try await client.send(call, options: options)
      switch call.next(after: page) {
      case .call(let next):
        (call, link) = (next, nil)
        isOver = false
      case .link(let target):
        isOver = target == link
        link = target
      case nil: break
      }
      return page
    }
  }
}

/// The items of all pages of an operation; a page is asked for when the items of the one before were read.
public struct PageItems<Operation: PagedOperation>: AsyncSequence, Sendable {
  /// An item.
  public typealias Element = Operation.Item
  /// What a call of the operation throws; the items end with it.
  public typealias Failure = OperationError<Operation.Failure>

  /// The pages that hold the items.
  let pages: Pages<Operation>

  /// Starts reading the items.
  public func makeAsyncIterator() -> Iterator {
    Iterator(pages: pages.makeAsyncIterator())
  }

  /// Reads the items in order.
  public struct Iterator: AsyncIteratorProtocol {
    /// The pages that are left.
    fileprivate var pages: Pages<Operation>.Iterator
    private var items: ArraySlice<Operation.Item> = []

    /// Makes an iterator that has asked for nothing.
    fileprivate init(pages: Pages<Operation>.Iterator) {
      self.pages = pages
    }

    /// The next item; nil after the last one.
    public mutating func next() async throws(OperationError<Operation.Failure>) -> Operation.Item? {
      try await next(isolation: #isolation)
    }

    /// The next item; nil after the last one.
    public mutating func next(
      isolation actor: isolated (any Actor)?
    ) async throws(OperationError<Operation.Failure>) -> Operation.Item? {
      while true {
        if let item = items.popFirst() { return item }
        guard let page = try await pages.next(isolation: actor) else { return nil }
        items = Operation.items(of: page.value)[...]
      }
    }
  }
}

extension GeneratedClient {
  /// The pages of an operation, each asked for when the one before was read.
  ///
  /// - Parameters:
  ///   - operation: The call for the first page.
  ///   - options: How each call behaves; nil for the options of the client.
  /// - Returns: The pages; nothing is sent before they are read.
  public func pages<Operation: PagedOperation>(
    of operation: Operation, options: ClientOptions? = nil
  ) -> Pages<Operation> {
    Pages(client: apiClient, first: operation, options: options)
  }
}
