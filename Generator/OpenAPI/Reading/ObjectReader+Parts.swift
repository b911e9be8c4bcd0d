import NodeTree
import Synchronization

extension ObjectReader {
  /// How many members two fields must have together for reading them at the same time to pay.
  private static let leastMembers = 64

  /// Two large objects, read at the same time; what comes of it is the same as of one after the other.
  mutating func values<First: Readable, Second: Readable>(
    _ first: FieldName, _ second: FieldName
  ) -> (First?, Second?) {
    if let workers = context.workers, isLarge(first, second),
      let parts: (First?, Second?) = parts(first, second, with: workers)
    {
      return parts
    }
    return (value(first), value(second))
  }

  private func isLarge(_ first: FieldName, _ second: FieldName) -> Bool {
    guard let one = node[first.text], let other = node[second.text] else { return false }
    guard one.kind == .mapping, other.kind == .mapping else { return false }
    return one.memberList.count + other.memberList.reduce(0) { $0 + $1.value.members.count } >= Self.leastMembers
  }

  /// Reads the fields in contexts of their own; nil, and nothing is read, when that does not do.
  private mutating func parts<First: Readable, Second: Readable>(
    _ first: FieldName, _ second: FieldName, with workers: Workers
  ) -> (First?, Second?)? {
    guard let one = node[first.text], let other = node[second.text] else { return nil }
    let (firstLabel, secondLabel, version) = (label(first), label(second), context.version)
    let found = Mutex<(First?, Second?, [Int: ReadingContext.Findings])>((nil, nil, [:]))
    workers.run(2) { index in
      let context = ReadingContext(version: version)
      if index == 0 {
        let value: First? = First.read(one, as: firstLabel, in: context)
        found.withLock { $0.0 = value }
      } else {
        let value: Second? = Second.read(other, as: secondLabel, in: context)
        found.withLock { $0.1 = value }
      }
      let findings: ReadingContext.Findings = context.findings
      found.withLock { $0.2[index] = findings }
    }
    let (firstValue, secondValue, findings) = found.withLock { $0 }
    guard context.add([findings[0], findings[1]].compactMap(\.self)) else { return nil }
    _ = take(first)
    _ = take(second)
    return (firstValue, secondValue)
  }
}
