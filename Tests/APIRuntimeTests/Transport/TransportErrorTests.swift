import APIRuntime
import Testing

@Suite("Errors of transports")
struct TransportErrorTests {
  @Test(
    "tell on one line what happened and what to do",
    arguments: [
      (TransportError(.cannotConnect), "cannot connect; check the base URL and the network"),
      (
        TransportError(.tlsFailure, message: "certificate has expired"),
        "no trusted TLS connection; check the certificate and the name of the server (certificate has expired)"
      ),
      (
        TransportError(.bodyTooLarge(limit: 9)), "the body is larger than 9 bytes; raise the limit if it is expected"
      ),
      (TransportError(.timedOut), "the deadline passed; raise it or try again later"),
    ])
  func description(error: TransportError, description: String) {
    #expect(error.description == description)
  }
}
