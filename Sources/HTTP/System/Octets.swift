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

  /// A quick number for the first `count` octets, eight at a time. Whoever wants two inputs of the same
  /// number can make them.
  func fingerprint(upTo count: Int) -> UInt64 {
    precondition(count >= 0 && count <= self.count, "range outside the array")
    var number = UInt64(count)
    // SAFETY: every load ends at or before `count`, inside the buffer.
    unsafe withUnsafeBytes { buffer in
      for offset in stride(from: 0, through: count - 8, by: 8) {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        number = (number ^ word) &* 0x9E37_79B9_7F4A_7C15
        number ^= number >> 32
      }
      if count >= 8 {
        let last = unsafe buffer.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        number = (number ^ last) &* 0x9E37_79B9_7F4A_7C15
        number ^= number >> 32
      }
    }
    return number
  }

  /// Whether the first `count` octets are those of `other`.
  func equals(_ other: [UInt8], upTo count: Int) -> Bool {
    precondition(count >= 0 && count <= self.count, "range outside the array")
    guard other.count == count else { return false }
    // SAFETY: both buffers have `count` octets, which memcmp only reads.
    return unsafe withUnsafeBytes { left in
      unsafe other.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return unsafe memcmp(left, right, count) == 0
      }
    }
  }

  /// Appends the octets of `text`.
  package mutating func append(_ text: StaticString) {
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
