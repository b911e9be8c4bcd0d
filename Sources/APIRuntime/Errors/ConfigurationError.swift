/// Why a client cannot be made from what it was given.
public struct ConfigurationError: Error, Hashable, Sendable {
  /// What is wrong.
  @nonexhaustive
  public enum Reason: Hashable, Sendable {
    /// The access token is not a `b64token`.
    case invalidAccessToken
    /// The API key is empty, or has characters that its place cannot hold.
    case invalidAPIKey
    /// A digest of a public key is not a SHA-256 in base64.
    case invalidPublicKeyPin
    /// The address of a proxy has no host, or characters that none may have.
    case invalidProxy
    /// The user name or the password has characters that cannot be sent.
    case invalidBasicCredentials
    /// The URL is not one of a server.
    case invalidServer(ServerProblem)
  }

  /// What is wrong with the URL of a server.
  @nonexhaustive
  public enum ServerProblem: Hashable, Sendable {
    /// It is not `https://host`, with an optional port and path, in characters that a URL may hold.
    case malformed
    /// It is `http`, and the host is not this machine.
    case insecure
    /// It has a user name or a password.
    case userInfo
    /// It has a query or a fragment.
    case queryOrFragment
    /// Its path has an empty, `.` or `..` segment, written as it is or percent-encoded.
    case path
  }

  /// What is wrong.
  public let reason: Reason

  /// Makes an error.
  package init(_ reason: Reason) {
    self.reason = reason
  }
}

extension ConfigurationError: CustomStringConvertible {
  /// What is wrong and what to do about it, on one line; never the token or the URL.
  public var description: String {
    switch reason {
    case .invalidAccessToken:
      "the access token may hold only A-Z a-z 0-9 - . _ ~ + / and '=' at its end; remove line breaks and spaces"
    case .invalidAPIKey:
      "the API key must not be empty, nor have characters that its place cannot hold; remove line breaks and spaces"
    case .invalidBasicCredentials:
      "the user name must have no colon, and neither it nor the password a control character; remove line breaks"
    case .invalidPublicKeyPin:
      "the pin must be the SHA-256 of a SubjectPublicKeyInfo in base64, which has 44 characters"
    case .invalidProxy: "the proxy must be a host name or an address, without a scheme, and a port from 1 to 65535"
    case .invalidServer(let problem): "the server's URL \(problem.description)"
    }
  }
}

extension ConfigurationError.ServerProblem: CustomStringConvertible {
  /// What is wrong and what to do about it, as the end of a sentence.
  public var description: String {
    switch self {
    case .malformed: "must look like https://api.example.com/prefix"
    case .insecure: "must begin with https://, except for localhost, 127.0.0.1 and [::1]"
    case .userInfo: "must have no user name or password; pass credentials as the authorization"
    case .queryOrFragment: "must have no query and no fragment"
    case .path: "must have no empty, '.' or '..' segment in its path"
    }
  }
}
