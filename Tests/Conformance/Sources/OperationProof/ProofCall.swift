public import APIRuntime
@_spi(Generated) import JSONCoding

/// One call of one operation.
public struct ProofCall: Sendable {
  private let run: @Sendable (APIClient) async -> JSONValue

  /// Makes a call of the operation that `make` makes, when it is its turn.
  public init<Operation: APIOperation>(_ make: @escaping @Sendable () throws -> Operation) {
    run = { client in
      let operation: Operation
      do {
        operation = try make()
      } catch {
        return ["outcome": "argument", "says": .string("\(error)")]
      }
      do throws(Operation.CallError) {
        let response = try await client.send(operation)
        return await Outcome.success(response.value, status: response.status)
      } catch {
        return Outcome.failure(error)
      }
    }
  }

  /// What came of the call, as JSON on one line, in UTF-8.
  func answer(of client: APIClient) async -> [UInt8] {
    let outcome = await run(client)
    return outcome.json
  }
}
