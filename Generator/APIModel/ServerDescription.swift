package import Diagnostics

/// A place where the API is served, as its description says.
package struct ServerDescription: Sendable {
  /// A part of the URL that varies.
  package struct Variable: Sendable {
    /// The name in the URL, in braces there.
    package var name: String

    /// The only values; nil when every text is one.
    package var values: [String]?

    /// The value where none is given.
    package var defaultValue: String

    /// What the description says about it, nil when it says nothing.
    package var documentation: String?

    /// Makes a variable of its parts.
    package init(name: String, values: [String]?, defaultValue: String, documentation: String?) {
      self.name = name
      self.values = values
      self.defaultValue = defaultValue
      self.documentation = documentation
    }
  }

  /// The URL as it was written, with `{variables}`; relative to where the description is served when it has no scheme.
  package var url: String

  /// The variables of the URL, in the description's order.
  package var variables: [Variable]

  /// The name of the server, nil when the description gives none.
  package var name: String?

  /// What the description says about it, nil when it says nothing.
  package var documentation: String?

  /// Where the description declares it.
  package var location: SourceLocation

  /// The URL with the default of every variable in its place.
  package var expandedURL: String {
    variables.reduce(url) { $0.replacing("{\($1.name)}", with: $1.defaultValue) }
  }

  /// Makes a server of its parts.
  package init(
    url: String, variables: [Variable] = [], name: String? = nil, documentation: String? = nil, location: SourceLocation
  ) {
    self.url = url
    self.variables = variables
    self.name = name
    self.documentation = documentation
    self.location = location
  }
}
