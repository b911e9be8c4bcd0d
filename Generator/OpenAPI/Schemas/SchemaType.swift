/// The types of JSON values that the keyword `type` names.
package enum SchemaType: String, CaseIterable, Hashable, Sendable {
  case null
  case boolean
  case object
  case array
  case number
  case integer
  case string
}
