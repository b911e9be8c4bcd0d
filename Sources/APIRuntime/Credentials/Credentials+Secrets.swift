extension Credentials {
  /// What a server has learned from a request, as far as the credentials hold it: not the tokens of a provider.
  var secrets: [Secret] {
    switch self {
    case .none, .provided: []
    case .fixed(let token): [token.secret]
    case .basic(let credentials): credentials.secrets
    case .key(let key): [key.secret]
    case .schemes(let schemes): schemes.values.flatMap(\.secrets)
    case .all(let credentials): credentials.flatMap(\.secrets)
    }
  }

  /// Whether a token has to be asked for, which is a wait.
  var hasProvider: Bool {
    switch self {
    case .provided: true
    case .schemes(let schemes): schemes.values.contains(where: \.hasProvider)
    case .all(let credentials): credentials.contains(where: \.hasProvider)
    default: false
    }
  }
}
