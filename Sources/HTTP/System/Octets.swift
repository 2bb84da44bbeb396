// Searches and comparisons of octets that the C library does faster than a loop.

import Glibc

extension [UInt8] {
  /// The index of the first line feed in `range`, or `nil`.
  func firstLineFeed(in range: Range<Int>) -> Int? {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "range outside the array")
    // SAFETY: the range lies inside the buffer; memchr reads no further and its result points into it.
    return unsafe withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, !range.isEmpty else { return nil }
      let start = unsafe base + range.lowerBound
      return unsafe memchr(start, 0x0A, range.count).map { unsafe UnsafeRawPointer($0) - base }
    }
  }

  /// Appends the octets of `text`.
  mutating func append(_ text: StaticString) {
    // SAFETY: the buffer is valid during the closure and copied there.
    text.withUTF8Buffer { unsafe self.append(contentsOf: $0) }
  }
}

extension ArraySlice<UInt8> {
  /// Whether these octets are `text`, ASCII case folded. `text` is in lower case.
  func equalsIgnoringCase(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    // SAFETY: the buffer is valid during the closure, and only read there.
    return text.withUTF8Buffer { octets in
      unsafe zip(self, octets).allSatisfy { Grammar.lowercased($0) == $1 }
    }
  }

  /// Without white space at either end (RFC 9110 §5.5).
  var trimmed: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, Grammar.isWhiteSpace(first) { slice.removeFirst() }
    while let last = slice.last, Grammar.isWhiteSpace(last) { slice.removeLast() }
    return slice
  }
}
