/// Values that no line, metric or span may hold.
enum Canary {
  static let token = "canary0token"
  static let path = "canary0path"
  static let body = "canary0body"
  static let field = "canary0field"

  /// What every one of them begins with.
  static let prefix = "canary0"
}
