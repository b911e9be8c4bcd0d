/// How one member of a form is written where the description says so.
@_spi(Generated)
public struct FormField: Sendable {
  /// The ways of writing a member.
  enum Form: Sendable {
    /// By a style, as a parameter of a query.
    case style(ParameterStyle, explode: Bool, allowReserved: Bool)
    /// As JSON.
    case json
  }

  /// How the member is written.
  let form: Form

  /// A member that is written by a style.
  public static func style(
    _ style: ParameterStyle, explode: Bool = true, allowReserved: Bool = false
  ) -> FormField {
    FormField(form: .style(style, explode: explode, allowReserved: allowReserved))
  }

  /// A member that is written as JSON.
  public static var json: FormField { FormField(form: .json) }
}
