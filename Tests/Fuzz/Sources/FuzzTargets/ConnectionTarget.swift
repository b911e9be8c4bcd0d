import BitGoNetwork

/// Reads bytes as the body of the endpoint's response.
enum ConnectionTarget {
  static func run(_ bytes: [UInt8]) {
    do throws(ValidationError) {
      let response = try ConnectionResponse(json: bytes)
      precondition((try? response.validate()) != nil, "a value that was accepted is not valid")
      checkRoundTrip(of: response)
    } catch {
      precondition(!error.issues.isEmpty, "an error says nothing")
      _ = "\(error)"
    }
  }

  private static func checkRoundTrip(of response: ConnectionResponse) {
    guard let written = try? response.json() else {
      let dates = [response.connection.createdAt, response.connection.updatedAt]
      precondition(!dates.allSatisfy(DateTarget.isWritable), "a value that was read cannot be written")
      return
    }
    guard let again = try? ConnectionResponse(json: written) else {
      preconditionFailure("what is written is refused")
    }
    precondition((try? again.json()) == written, "what is read back is written in another way")
  }
}
