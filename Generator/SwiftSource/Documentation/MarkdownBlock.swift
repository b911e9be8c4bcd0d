/// A block of a documentation comment, as far as wrapping must tell blocks apart.
enum MarkdownBlock: Hashable {
  /// A blank line.
  case blank
  /// A line that keeps its form: code, a heading, a table row, a quotation.
  case verbatim(CommentText.Slice)
  /// Prose, wrapped to the width of the comment.
  case paragraph(MarkdownParagraph)
}
