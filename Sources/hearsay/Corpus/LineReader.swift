// Cuts a stream of octets into lines without ever holding more than one batch of them.
import Glibc

/// Reads lines in batches: as many complete lines as are there, up to a number of octets.
struct LineReader: ~Copyable {
  /// One line without its end.
  enum Line: Sendable {
    case octets(ArraySlice<UInt8>)
    /// The line is longer than the limit and was skipped.
    case tooLong
  }

  static let batchOctets = 4 * 1024 * 1024

  private let file: FileDescriptor
  private let maximumLineOctets: Int
  private var pending: [UInt8] = []
  private var isSkipping = false
  private var isAtEnd = false

  init(_ file: consuming FileDescriptor, maximumLineOctets: Int) {
    self.file = file
    self.maximumLineOctets = maximumLineOctets
  }

  /// The next lines, at least one; empty at the end. Waits for the first line, but not for more than
  /// are there: a caller that writes one line and waits for its answer gets it.
  mutating func next() throws(FileError) -> [Line] {
    while true {
      let lines = takeLines()
      if !lines.isEmpty || isAtEnd { return lines }
      try fill()
    }
  }

  /// Reads until the batch is full, or nothing more is there and a line is complete.
  private mutating func fill() throws(FileError) {
    var hasLine = false
    repeat {
      let octets = try file.read(256 * 1024)
      isAtEnd = octets.isEmpty
      hasLine = hasLine || octets.contains(UInt8(ascii: "\n"))
      pending += octets
      if isSkipping, !hasLine { pending.removeAll(keepingCapacity: true) }
    } while !isAtEnd && pending.count < min(Self.batchOctets, maximumLineOctets + 1)
      && file.waitUntilReadable(milliseconds: hasLine ? 0 : -1)
  }

  private mutating func takeLines() -> [Line] {
    var lines: [Line] = []
    var rest = pending[...]
    for end in lineEnds() {
      append(rest[..<end], to: &lines)
      rest = rest[(end + 1)...]
    }
    if isAtEnd, !rest.isEmpty || isSkipping {
      append(rest, to: &lines)
      rest = []
    } else if rest.count > maximumLineOctets {
      isSkipping = true
      rest = []
    }
    pending = Array(rest)
    return lines
  }

  /// Where the complete lines that are there end.
  private func lineEnds() -> [Int] {
    let octets = pending.span
    var ends: [Int] = []
    var start = 0
    while start < octets.count {
      let end = min(start + 64, octets.count)
      if Self.hasLineFeed(octets.extracting(start..<end)) {
        for index in start..<end where octets[index] == UInt8(ascii: "\n") { ends.append(index) }
      }
      start = end
    }
    return ends
  }

  /// A loop without a way out looks at many octets at a time.
  private static func hasLineFeed(_ octets: Span<UInt8>) -> Bool {
    var mark = UInt8.max
    for index in octets.indices { mark = min(mark, octets[index] ^ UInt8(ascii: "\n")) }
    return mark == 0
  }

  private mutating func append(_ line: ArraySlice<UInt8>, to lines: inout [Line]) {
    if isSkipping || line.count > maximumLineOctets {
      lines.append(.tooLong)
    } else {
      lines.append(.octets(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
    }
    isSkipping = false
  }
}
