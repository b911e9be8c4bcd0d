import APIModel
import Diagnostics
import OrderedCollections
import SwiftSource

/// Plans which credentials the client carries, and which of them an operation needs.
struct SecurityPlanner {
  private let api: API
  private let configuration: GeneratorConfiguration
  /// The schemes of the credentials that a client may carry: the one that the configuration chooses, else those that
  /// operations name, else all.
  private let schemes: OrderedDictionary<String, SecurityScheme>

  /// Makes a planner of the credentials of an API.
  init(api: API, configuration: GeneratorConfiguration) {
    self.api = api
    self.configuration = configuration
    let known: OrderedDictionary<String, SecurityScheme> = api.securitySchemes.filter { $0.value.kind != .certificate }
    if let chosen = configuration.authentication {
      schemes = known.filter { $0.key == chosen.value }
    } else {
      let named: Set<String> = Set(api.operations.compactMap(\.security).joined().joined())
      let used: OrderedDictionary<String, SecurityScheme> = known.filter { named.contains($0.key) }
      schemes = used.isEmpty ? known : used
    }
  }

  /// The only credential; nil when there is none, or a choice.
  func credential(reporting diagnostics: inout Diagnostics) -> CredentialPlan? {
    if let chosen = configuration.authentication, schemes.isEmpty {
      diagnostics.report(
        .configurationUnused, "the description has no supported security scheme '\(chosen.value)'",
        at: chosen.location)
    }
    return schemes.count == 1 ? schemes.values.first.flatMap(CredentialPlan.init) : nil
  }

  /// The credentials to choose from; empty when there is one, or none.
  func credentials(with models: inout ModelPlanner) -> [SchemeCredentialPlan] {
    guard schemes.count > 1 else { return [] }
    var table = NameTable(of: "security scheme")
    var plans: [SchemeCredentialPlan] = []
    for (scheme, meaning) in schemes {
      guard let credential = CredentialPlan(meaning) else { continue }
      let name: Identifier = models.namer.member(for: scheme, configured: nil, reporting: &models.diagnostics)
      plans.append(
        SchemeCredentialPlan(
          scheme: scheme,
          name: table.claim(name, for: scheme, at: meaning.location, reporting: &models.diagnostics),
          credential: credential))
    }
    return plans
  }

  /// What an operation needs of that, where the client cannot tell by itself.
  func security(of operation: Operation) -> [[String]]? {
    guard let declared = operation.security else { return nil }
    // What cannot be expressed was reported, and a certificate is the transport's.
    let needed: [[String]] = declared.map { list in list.filter { api.securitySchemes[$0]?.kind.isSent == true } }
    if needed.allSatisfy(\.isEmpty) { return declared.contains { !$0.isEmpty } ? nil : [] }
    return schemes.count > 1 ? needed : nil
  }
}

extension SecurityScheme.Kind {
  /// Whether it is a part of requests.
  fileprivate var isSent: Bool { self != .certificate }
}

extension CredentialPlan {
  /// Plans the credential of a scheme; nil when it is no part of requests.
  fileprivate init?(_ scheme: SecurityScheme) {
    guard scheme.kind.isSent else { return nil }
    self.init(kind: scheme.kind, documentation: scheme.documentation.text)
  }
}
