extension HTTPRequest {
  /// Takes the query of a link; false when the link leads to another place than the request.
  ///
  /// A server's word is not trusted: a link may lead to another page of what was asked for, and nowhere else.
  mutating func follow(_ link: String, at server: Server) -> Bool {
    var target = link.prefix { $0 != "#" }
    let origin = "\(server.scheme)://\(server.authority)"
    if target.lowercased().hasPrefix("\(origin)/") { target = target.dropFirst(origin.count) }
    let present = (path ?? "").prefix { $0 != "?" }
    let place = target.prefix { $0 != "?" }
    guard place.isEmpty || place == present else { return false }
    path = String(present) + String(target.dropFirst(place.count))
    return true
  }
}
