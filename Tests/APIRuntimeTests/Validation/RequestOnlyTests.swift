@testable @_spi(Generated) import APIRuntime
import Testing

@Suite("A member that only requests have")
struct RequestOnlyTests {
  /// A user whose password no response tells.
  struct User: Validatable {
    var password: String?

    func validate(_ validator: inout Validator) {
      validator.requireInRequest(password, at: "password")
    }
  }

  @Test("must be there when it is sent, and nowhere else", arguments: [nil, "secret"])
  func required(password: String?) {
    let user = User(password: password)
    var request = Validator(maximum: 9, isRequest: true)
    request.check([user], at: .body)
    #expect(request.issues.map { "\($0.pointer) \($0.keyword)" } == (password == nil ? ["/0/password required"] : []))
    #expect(throws: Never.self) { try user.validate() }
  }
}

@Suite("A member that only responses have")
struct ResponseOnlyTests {
  /// A user whose identifier the server gives.
  struct User: Validatable {
    var id: String

    func validate(_ validator: inout Validator) {
      if !validator.isRequest {
        validator.check(id, StringConstraint(minLength: 1), at: "id")
      }
    }
  }

  @Test("is not looked at when it is sent, and is anywhere else")
  func unchecked() {
    let user = User(id: "")
    var request = Validator(maximum: 9, isRequest: true)
    request.check([user], at: .body)
    #expect(request.issues == [])
    var response = Validator(maximum: 9)
    response.check([user], at: .body)
    #expect(response.issues.map { "\($0.pointer) \($0.keyword)" } == ["/0/id minLength"])
  }
}
