extension CodeBlock: ExpressibleByStringInterpolation {
  /// Creates a block from text that the generator's author wrote down.
  package init(stringLiteral literal: StaticString) {
    var builder = CodeBlockBuilder(capacity: literal.utf8CodeUnitCount + 1)
    builder.append(source: literal)
    self = builder.finish()
  }

  /// Creates a block from text with names, types, literals and blocks in it.
  package init(stringInterpolation: consuming Interpolation) {
    self = stringInterpolation.builder.finish()
  }

  /// Collects the parts of an interpolated block.
  ///
  /// Both kinds of literal text are `StaticString`, so that no text made at run time can pose as code.
  package struct Interpolation: StringInterpolationProtocol {
    var builder: CodeBlockBuilder

    /// Creates an empty interpolation.
    package init(literalCapacity: Int, interpolationCount: Int) {
      builder = CodeBlockBuilder(capacity: literalCapacity + interpolationCount * 32)
    }

    /// Appends the author's text.
    package mutating func appendLiteral(_ literal: StaticString) {
      builder.append(source: literal)
    }

    /// Appends a name, in backticks where it needs them: after a dot fewer names do.
    package mutating func appendInterpolation(_ name: Identifier) {
      appendInterpolation(name, as: builder.endsInDot ? .memberAccess : .expression)
    }

    /// Appends a name as the label of an argument.
    package mutating func appendInterpolation(label: Identifier) {
      appendInterpolation(label, as: .argumentLabel)
    }

    /// Appends a name as it is written at a position.
    mutating func appendInterpolation(_ name: Identifier, as position: Identifier.Position) {
      builder.append(name, as: position)
    }

    /// Appends a type.
    package mutating func appendInterpolation(_ type: TypeName) {
      builder.append(type)
    }

    /// Appends a string as a literal of its bytes.
    package mutating func appendInterpolation(literal: String) {
      builder.append(StringLiteral(literal))
    }

    /// Appends an integer as a decimal literal.
    package mutating func appendInterpolation(literal: some BinaryInteger) {
      builder.append(IntegerLiteral(literal).text)
    }

    /// Appends a Boolean.
    package mutating func appendInterpolation(literal: Bool) {
      builder.append(literal ? "true" : "false")
    }

    /// Appends a literal of any kind.
    package mutating func appendInterpolation(_ literal: Literal) {
      builder.append(literal)
    }

    /// Appends a string literal.
    package mutating func appendInterpolation(_ literal: StringLiteral) {
      builder.append(literal)
    }

    /// Appends a string literal, over several lines when it is long.
    package mutating func appendInterpolation(_ literal: LongStringLiteral) {
      builder.append(literal)
    }

    /// Appends an integer literal.
    package mutating func appendInterpolation(_ literal: IntegerLiteral) {
      builder.append(literal.text)
    }

    /// Appends a floating-point literal.
    package mutating func appendInterpolation(_ literal: FloatLiteral) {
      builder.append(literal.text)
    }

    /// Appends a block; its further lines are indented as the line it stands in.
    ///
    /// An empty block alone on its line takes the line away.
    package mutating func appendInterpolation(_ block: CodeBlock) {
      builder.append(block)
    }

    /// Appends blocks, each on a line of its own; none alone on their line take the line away.
    package mutating func appendInterpolation(lines blocks: [CodeBlock]) {
      builder.append(lines: blocks)
    }

    /// Appends blocks of one line each, with a space between two.
    mutating func appendInterpolation(words blocks: [CodeBlock]) {
      for (index, block) in blocks.enumerated() {
        if index > 0 { builder.append(" ") }
        builder.append(block)
      }
    }

    /// Appends arguments or parameters, to stand in parentheses: one on a line when they do not fit on one.
    package mutating func appendInterpolation(arguments: [CodeBlock]) {
      builder.append(CodeList(kind: .arguments, items: arguments))
    }

    /// Appends the elements of an array or dictionary literal, to stand in brackets: one on a line when they do not
    /// fit on one.
    package mutating func appendInterpolation(elements: [CodeBlock]) {
      builder.append(CodeList(kind: .elements, items: elements))
    }
  }
}
