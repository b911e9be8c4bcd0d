extension OrderedMap: CustomReflectable {
  /// The entries as children, each under its key.
  package var customMirror: Mirror {
    Mirror(self, children: map { (label: $0.key, value: $0.value) }, displayStyle: .dictionary)
  }
}
