/// Arithmetic on paths whose segments are separated by slashes.
enum RelativePath {
  /// The name that a path ends in.
  static func lastSegment(of path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// The path, relative to the folder of another one, as a path from where that one starts.
  static func joined(_ path: String, to base: String) -> String {
    normal(merged(path, with: base))
  }

  /// A relative path as seen from the folder of another one.
  static func merged(_ path: String, with base: String) -> String {
    base.utf8.lastIndex(of: UInt8(ascii: "/")).map { base[...$0] + path } ?? path
  }

  /// The path without `.`, and without `..` but at its start.
  ///
  /// An absolute path has nothing above it. A relative one may lead up.
  ///
  /// - SeeAlso: RFC 3986, section 5.2.4.
  static func normal(_ path: String) -> String {
    let slash = UInt8(ascii: "/")
    guard path.utf8.contains(UInt8(ascii: ".")) else { return path }
    let isAbsolute: Bool = path.utf8.first == slash
    var segments: [Substring] = []
    let all: [Substring] = path.utf8.split(separator: slash, omittingEmptySubsequences: false).map(Substring.init)
    for (index, segment) in all.enumerated() {
      let isLast: Bool = index == all.count - 1
      switch segment {
      case ".": if isLast { segments.append("") }
      case "..":
        if segments.count > (isAbsolute ? 1 : 0), segments.last != ".." {
          segments.removeLast()
        } else if !isAbsolute {
          segments.append(segment)
        }
        if isLast, segments.last != ".." { segments.append("") }
      default: segments.append(segment)
      }
    }
    return segments.joined(separator: "/")
  }
}
