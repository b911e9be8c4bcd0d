extension Node {
  /// What a scalar means; a collection reads as null, so look at ``kind`` first.
  package var scalar: Scalar { .null }
}
