// Writes to standard output and standard error.
import Glibc

/// The standard streams. What cannot be written is dropped: nobody is there to be told.
enum Terminal {
  static var errorIsATerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static func output(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

  static func output(_ octets: [UInt8]) { write(octets, to: STDOUT_FILENO) }

  /// One line on standard error. Control characters in it are shown as `\u{…}`, so that a file name
  /// cannot forge a line of its own.
  static func error(_ line: String) {
    write(Array((printable(line) + "\n").utf8), to: STDERR_FILENO)
  }

  static func errorOctets(_ octets: [UInt8]) { write(octets, to: STDERR_FILENO) }

  static func printable(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ !isControl($0) }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Control and format characters and line separators: what can move a cursor or reverse a line.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func write(_ octets: [UInt8], to descriptor: CInt) {
    var written = 0
    while written < octets.count {
      // SAFETY: write(2) reads `octets.count - written` octets from inside the array.
      let count = unsafe octets.withUnsafeBytes { buffer in
        unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: written), octets.count - written)
      }
      if count > 0 { written += count } else if errno != EINTR, errno != EAGAIN { return }
    }
  }
}
