/// Names that mean something in Swift, so that a description which uses them is a trap for generated code.
enum Words {
  /// Every keyword of Swift 6.3, those included that are words only in places.
  static let keywords: [String] = lines(
    """
    Any Protocol Self Type _ actor any as assignment associatedtype associativity async await autoclosure available
    before block borrow borrowing break canImport case catch class compiler consume consuming continue convenience
    convention copy default defer deinit dependsOn deprecated derivative didSet differentiable discard do dynamic each
    else enum escaping exclusivity exported extension extern fallthrough false file fileprivate final for forward func
    get guard higherThan if import in indirect infix init inlinable inline inout internal introduced is isolated kind
    lazy left let line linear lowerThan macro message metadata modify module mutableAddressWithNativeOwner mutating nil
    noasync noDerivative noescape none nonexhaustive nonisolated nonmutating nonsending objc obsoleted of open operator
    optional override package postfix precedencegroup prefix preconcurrency primaryAssociatedType private protocol
    public read reasync renamed repeat required rethrows retroactive return reverse right safe scoped self sending set
    setter some spi spiModule static struct subscript super switch target throw throws transpose true try typealias
    unavailable unchecked unowned unsafe unsafeAddress using var visibility weak where while willSet witness yield
    __consuming __owned __setter_access __shared _backDeploy _borrow _borrowing _cdecl _const _consume _copy _effects
    _modify _mutating _move _move_only _noMetadata _read _resultDependsOn _swift_native_objc_runtime_base
    """)

  /// Types of the standard library and of Foundation, beside those that the generator avoids by name.
  static let types: [String] = lines(
    """
    AnyHashable AnySequence AsyncThrowingStream BidirectionalCollection BinaryInteger CGFloat CharacterSet
    CollectionDifference CustomDebugStringConvertible CustomReflectable DateFormatter DecodingError EncodingError
    ExpressibleByStringLiteral FixedWidthInteger FloatingPoint Foundation FoundationEssentials HTTPURLResponse InlineArray
    InputStream Int128 Iterator JSONSerialization KeyValuePairs LazySequence ManagedBuffer Mutex NSError ObjectIdentifier
    OutputStream PartialKeyPath RandomAccessCollection RangeExpression SIMD2 StaticBigInt Synchronization
    UnsafePointer UnsafeRawPointer URLCredential Values Element Index Key Value Wrapped ID Context Configuration
    """)

  /// Names of generated and of run-time declarations that are no types.
  static let members: [String] = lines(
    """
    accept apiClient append appendPath check checked debugPrint decode describedMembers encode environment fill hash
    hashValue issues json length member members name object options path placeholder print properties rawValue reader
    record request response send server success failure undocumented skipValue status transport unknown validate
    validator value write writer middleware accessToken
    """)

  private static func lines(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
