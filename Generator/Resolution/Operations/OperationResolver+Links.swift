import APIModel
import Diagnostics
import OpenAPI

extension OperationResolver {
  /// The links of all responses, each once.
  mutating func resolveLinks(of object: OperationObject) -> [OperationLink] {
    var links: [OperationLink] = []
    for entry in object.responses?.responses ?? [] {
      // What cannot be found is reported where the response is resolved.
      var reported = Diagnostics()
      guard let response = schemas.documents.find(entry.response, reporting: &reported) else { continue }
      for entry in response.links {
        let found: LinkObject? = schemas.documents.find(
          entry.value, whenDangling: "it is not documented", reporting: &schemas.diagnostics)
        guard let link = found, let target = link.operationID ?? link.operationReference else { continue }
        let resolved = OperationLink(name: entry.key, target: target, description: link.description)
        if !links.contains(resolved) { links.append(resolved) }
      }
    }
    return links
  }

  /// The callbacks, one for every URL that is called.
  mutating func resolveCallbacks(of object: OperationObject) -> [OperationLink] {
    var callbacks: [OperationLink] = []
    for entry in object.callbacks {
      let found: CallbackObject? = schemas.documents.find(
        entry.value, whenDangling: "it is not documented", reporting: &schemas.diagnostics)
      guard let callback = found else { continue }
      for item in callback.items {
        let operations: [OperationObject] = item.value.operations.compactMap { method in
          schemas.documents.find(method.operation, reporting: &schemas.diagnostics)
        }
        callbacks.append(
          OperationLink(
            name: entry.key, target: item.key,
            description: item.value.summary ?? item.value.description
              ?? operations.lazy.compactMap { $0.summary ?? $0.description }.first))
      }
    }
    return callbacks
  }
}
