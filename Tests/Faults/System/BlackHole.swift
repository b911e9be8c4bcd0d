#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An address on loopback where a connection is neither made nor refused: the queue of its socket is full.
final class BlackHole: Sendable {
  /// `127.0.0.1` and the port.
  let authority: String
  private let descriptors: [Int32]

  /// Opens the socket and fills its queue; nil when the system does not let it.
  init?() {
    let listener = Self.makeSocket()
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    guard listener >= 0, Self.call(bind, listener, &address) == 0, listen(listener, 0) == 0,
      let port = Self.port(of: listener)
    else { return nil }
    address.sin_port = port.bigEndian
    let fillers = (0..<4).map { _ in Self.makeSocket() }
    for filler in fillers {
      _ = fcntl(filler, F_SETFL, O_NONBLOCK)
      _ = Self.call(connect, filler, &address)
    }
    authority = "127.0.0.1:\(port)"
    descriptors = [listener] + fillers
  }

  deinit {
    for descriptor in descriptors { close(descriptor) }
  }

  private static func makeSocket() -> Int32 {
    #if canImport(Glibc)
      socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket(AF_INET, SOCK_STREAM, 0)
    #endif
  }

  private static func call(
    _ function: (Int32, UnsafePointer<sockaddr>?, socklen_t) -> Int32, _ descriptor: Int32,
    _ address: inout sockaddr_in
  ) -> Int32 {
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        function(descriptor, address, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }

  private static func port(of descriptor: Int32) -> UInt16? {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
    }
    return result == 0 ? UInt16(bigEndian: address.sin_port) : nil
  }
}
