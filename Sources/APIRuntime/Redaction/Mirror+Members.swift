extension Mirror {
  /// A mirror that shows exactly these members, in place of the stored ones.
  init<Subject>(_ subject: Subject, members: KeyValuePairs<String, any Sendable>) {
    self.init(subject, children: members.map { (label: $0.key, value: $0.value) }, displayStyle: .struct)
  }
}
