import APIModel
import SwiftSource

/// An input of a generated operation as its structure and the client's method declare it: a parameter or the body.
struct InputPlan {
  /// The name.
  var name: Identifier

  /// The type.
  var type: TypeName

  /// Whether there may be no value.
  var isOptional: Bool

  /// The wrapper of the property; nil for a value that is stored in place.
  var wrapper: Identifier?

  /// What is said about it where it is a parameter of a function.
  var text: String

  /// What is said about it where it is a property.
  var comment: DocComment

  /// The type where it is not inside the operation's.
  var outerType: TypeName

  /// The declaration of a parameter of the client's method.
  var outerDeclaration: ParameterDeclaration {
    ParameterDeclaration(name, type: outerType, defaultValue: isOptional ? "nil" : nil)
  }

  /// The declaration of a parameter.
  var declaration: ParameterDeclaration {
    ParameterDeclaration(name, type: type, defaultValue: isOptional ? "nil" : nil)
  }
}

extension OperationPlan {
  /// The inputs, in the order in which a caller gives them.
  var inputs: [InputPlan] {
    parameters.map { parameter in
      let documentation = ParameterDocumentation(parameter)
      return InputPlan(
        name: parameter.name, type: parameter.typeName, isOptional: parameter.isOptional, text: documentation.text,
        comment: documentation.comment, outerType: parameter.typeName)
    } + (bodyInput.map { [$0] } ?? [])
  }

  private var bodyInput: InputPlan? {
    body.map { body in
      let range: String? = body.contents.count == 1 && body.contents[0].isRange ? body.contents[0].sentAs : nil
      let text: String = [body.documentation ?? "The body of the request.", range].compactMap { $0 }
        .joined(separator: "\n\n")
      let isNullable: Bool = body.onlyContent?.isNullable == true
      let presence: String? =
        switch (body.isOptional, isNullable) {
        case (true, true): "Nil when there is none, which is not the same as `null`."
        case (true, false): "Nil when there is none."
        case (false, true): "Nil stands for `null`."
        case (false, false): nil
        }
      let limits: String? = body.contents.contains { $0.constraint != nil } ? "Limited: see ``validate()``." : nil
      return InputPlan(
        name: body.name, type: body.typeName, isOptional: body.isOptional, wrapper: body.wrapper, text: text,
        comment: DocComment([text, risk, presence, limits].compactMap { $0 }.joined(separator: "\n\n")),
        outerType: body.contents.count == 1 ? body.typeName : outerType(of: body))
    }
  }

  private func outerType(of body: BodyPlan) -> TypeName {
    let type: TypeName = .named([typeName, "Body"])
    return body.isOptional ? .optional(type) : type
  }

  /// What is said about a body of a method for which RFC 9110, section 9.3, gives a body no meaning.
  private var risk: String? {
    ["GET", "HEAD", "DELETE"].contains(method)
      ? "HTTP gives a body of \(method) no meaning: servers, proxies and transports may refuse it." : nil
  }
}
