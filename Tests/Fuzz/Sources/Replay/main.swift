import Foundation
import FuzzTargets

/// Prints a line at once, so that the last line before a crash names the input.
func say(_ line: String) {
  FileHandle.standardOutput.write(Data("\(line)\n".utf8))
}

// Runs a target on every file of a folder: `Replay TARGET FOLDER`. A find that is not mended traps here.
let arguments = CommandLine.arguments
guard arguments.count == 3, let target = FuzzTarget(rawValue: arguments[1]) else {
  say("usage: Replay \(FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")) FOLDER")
  exit(64)
}
let folder = URL(filePath: arguments[2], directoryHint: .isDirectory)
let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
for file in files.sorted(by: { $0.path < $1.path }) {
  say("\(target): \(file.lastPathComponent)")
  target.run([UInt8](try Data(contentsOf: file)))
}
say("\(target): \(files.count) inputs replayed")
