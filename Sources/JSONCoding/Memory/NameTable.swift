/// The names of a structure's members, side by side in memory that is never freed.
///
/// Not checked by the compiler for being `Sendable`: nothing in it changes after ``init(_:)``.
struct NameTable: @unchecked Sendable {
  private let base: UnsafePointer<DeclaredName>

  /// The number of names.
  let count: Int

  /// Copies names. Only the first 64 are predictable: a cursor has one bit for each of them.
  init(_ names: [StaticString]) {
    count = names.count
    let memory = UnsafeMutablePointer<DeclaredName>.allocate(capacity: names.count + 1)
    for (index, name) in names.enumerated() {
      (memory + index).initialize(to: DeclaredName(name.description, isPredictable: index < UInt64.bitWidth))
    }
    (memory + names.count).initialize(to: DeclaredName("", isPredictable: false))
    base = UnsafePointer(memory)
  }

  /// The name at `index`; at ``count``, where a cursor stands that expects none, a name that is never found.
  @inline(__always)
  subscript(index: Int) -> DeclaredName {
    assert(index >= 0 && index <= count)
    return base[index]
  }
}
