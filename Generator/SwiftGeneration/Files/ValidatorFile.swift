import APIModel
import SwiftSource

/// The file of what the description asks of a type's members: each constraint once, by the member's name, and the
/// function that checks them all. The decoder uses the same constraints.
struct ValidatorFile {
  /// A member that something is asked of.
  private struct Check {
    /// The property.
    var name: Identifier
    /// What is asked of its value, nil when nothing is.
    var constraint: ConstraintPlan?
    /// Whether the value holds types of our own, whose values are checked.
    var holdsModel: Bool
    /// Whether the value stands for `null` when it is nil.
    var isNullable = false
    /// Whether a request must have a value.
    var isRequiredInRequests = false
    /// Whether the value is never sent.
    var isReadOnly = false
    /// Where an issue says that it is; nil for what is not one step away.
    var step: CodeBlock?
  }

  private let typeName: Identifier
  private let source: String
  private let checks: [Check]
  private let schema: Identifier?
  private let constraintCode: ConstraintCode

  /// What is asked of bodies, by the names of their roles.
  private var bodies: [(name: Identifier, constraint: ConstraintPlan)] = []

  /// The calls that check the body that is sent.
  private var bodyCalls: [CodeBlock] = []

  /// Makes the file of a structure.
  init(model: ModelPlan, structure: StructurePlan, constraints: ConstraintCode) {
    typeName = model.name
    source = model.source
    schema = model.schema
    constraintCode = constraints
    let others: [Check] =
      structure.additionalProperties?.type.holdsModel == true
      ? [Check(name: "additionalProperties", constraint: nil, holdsModel: true, step: nil)] : []
    checks =
      structure.members.filter(\.isChecked).map { member in
        Check(
          name: member.name, constraint: member.constraint, holdsModel: member.type.holdsModel,
          isNullable: member.presence == .requiredNullable, isRequiredInRequests: member.isRequiredInRequests,
          isReadOnly: member.access == .readOnly, step: "\(literal: member.wireName)")
      } + others
  }

  /// Makes the file of an operation.
  init(operation: OperationPlan, constraints: ConstraintCode) {
    schema = nil
    constraintCode = constraints
    bodies = operation.constrainedBodies
    typeName = operation.typeName
    source = operation.source
    checks = operation.parameters.filter(\.isChecked).map { parameter in
      Check(
        name: parameter.name, constraint: parameter.constraint, holdsModel: parameter.type.holdsModel,
        step: parameter.step)
    }
    bodyCalls = BodyValidation(operation: operation).calls
  }

  /// The file; without a declaration when nothing is asked.
  var file: SwiftFile {
    SwiftFile(validatorOf: typeName, source: source, constraints: constraints, calls: calls)
  }

  private var constraints: [Declaration] {
    NamedConstraints(of: "members", checks.map { ($0.name, $0.constraint) } + bodies.map { ($0.name, $0.constraint) })
      .declarations(by: constraintCode)
  }

  private var calls: [CodeBlock] {
    checks.flatMap(calls(of:)) + bodyCalls
      + (schema.map { ["validator.check(self, \(constraintCode.reference(to: $0)))"] } ?? [])
  }

  /// The calls that check a value itself and the structures in it, where it is sent or was received.
  private func calls(of check: Check) -> [CodeBlock] {
    let calls: [CodeBlock] = directCalls(of: check)
    guard check.isReadOnly, !calls.isEmpty else { return calls }
    return [
      """
      if !validator.isRequest {
        \(lines: calls)
      }
      """
    ]
  }

  private func directCalls(of check: Check) -> [CodeBlock] {
    let value: CodeBlock = check.name.property
    let place: [CodeBlock] = check.step.map { ["at: \($0)"] } ?? []
    let presence: [CodeBlock] =
      check.isRequiredInRequests ? ["validator.requireInRequest(\(arguments: [value] + place))"] : []
    let own: [CodeBlock] =
      check.constraint.map { constraint in
        let function: Identifier = constraint.isSchema && check.isNullable ? "checkNullable" : "check"
        return ["validator.\(function)(\(arguments: [value, constraint.reference(from: check.name)] + place))"]
      } ?? []
    let inner: CodeBlock = "validator.check(\(arguments: [value] + place))"
    return presence + own + (check.holdsModel ? [inner] : [])
  }
}

extension ParameterPlan {
  /// Where an issue says that the value is.
  fileprivate var step: CodeBlock {
    switch position {
    case .path: ".path(\(literal: wireName))"
    case .query: ".query(\(literal: wireName))"
    case .header: ".header(\(literal: wireName))"
    case .cookie: ".cookie(\(literal: wireName))"
    }
  }
}
