/// The members of a generated structure.
package struct StructurePlan: Hashable, Sendable {
  /// The declared members, in the description's order.
  package var members: [MemberPlan]

  /// The values of all other members, nil when those are ignored.
  package var additionalProperties: ValuePlan?

  /// Whether `validate()` has something to check about the members.
  package var isChecked: Bool { members.contains(where: \.isChecked) || additionalProperties?.type.holdsModel == true }
}
