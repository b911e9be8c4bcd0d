@_spi(Generated) import BitGoNetwork
import Foundation
import Workloads

/// The SDK's operation with a response that `JSONDecoder` reads.
struct GetConnectionByCodable: APIOperation {
  /// The response as an app would write it without the SDK.
  struct Output: Codable, Sendable {
    let connection: CodableConnection
  }
  typealias Failure = Never

  /// The call of the SDK's own operation, which makes the request.
  let call: GetClientConnection

  static let metadata = GetClientConnection.metadata

  func validate(_ validator: inout Validator) {
    call.validate(&validator)
  }

  func encode(to request: inout OperationRequest) {
    call.encode(to: &request)
  }

  static func decode(
    _ response: borrowing OperationResponse
  ) throws(ResponseError) -> OperationOutcome<Output, Never> {
    guard response.status == 200 else { return .undocumented }
    let data = Data(response.errorBytes().bytes)
    guard let output = try? CodableConnection.decoder().decode(Output.self, from: data) else { return .undocumented }
    return .success(output)
  }
}
