import Foundation
import JSONCoding

// Reads the paths of JSON texts, one a line, and says of each whether JSONCoding accepts it, and else why not.
while let path = readLine() {
  let bytes = try Data(contentsOf: URL(filePath: path))
  do {
    _ = try JSONValue(json: bytes)
    print("accepted")
  } catch {
    print("refused \(error)")
  }
}
