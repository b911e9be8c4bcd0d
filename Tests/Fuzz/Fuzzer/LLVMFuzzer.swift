import Foundation
import FuzzTargets

/// The target that the environment variable `FUZZ_TARGET` names.
private let target = getenv("FUZZ_TARGET").flatMap { FuzzTarget(rawValue: String(cString: $0)) }

/// What libFuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let target else { preconditionFailure("FUZZ_TARGET names no target") }
  target.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
