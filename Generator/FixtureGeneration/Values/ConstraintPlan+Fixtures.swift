import APIModel
import SwiftGeneration

extension ConstraintPlan {
  /// What is asked of a list; nil when the constraint is about something else.
  var array: ArrayConstraintPlan? {
    if case .array(let limits) = self { limits } else { nil }
  }

  /// What is asked of a map; nil when the constraint is about something else.
  var map: MapConstraintPlan? {
    if case .map(let limits) = self { limits } else { nil }
  }
}

extension StringFixtures {
  /// The strings of a type of which this is asked; nil when it is not about strings.
  init?(_ constraint: ConstraintPlan?) {
    switch constraint {
    case nil: self.init(StringSchema())
    case .string(let schema, _): self.init(schema)
    default: return nil
    }
  }
}

extension NumberFixtures {
  /// The numbers of a type of which this is asked; nil when it is not about numbers.
  init?(_ constraint: ConstraintPlan?, of type: ValueType) {
    switch constraint {
    case nil: self.init(NumericLimits(), of: type)
    case .number(let limits, _): self.init(limits, of: type)
    default: return nil
    }
  }
}
