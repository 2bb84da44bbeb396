// Case and diacritics folded away, so that "Güler" and "guler" are one word.

/// Folds letters for matching: lower case, Latin diacritics removed, typographic marks as ASCII.
public enum Folding {
  /// The folded form of a text.
  public static func fold(_ text: some StringProtocol) -> String {
    String(decoding: octets(text), as: UTF8.self)
  }

  /// The folded form of a text as UTF-8.
  static func octets(_ text: some StringProtocol) -> [UInt8] {
    // Copied whole and changed in place: that takes a quarter of what appending octet by octet takes.
    var octets = Array(text.utf8)
    var bits: UInt8 = 0
    for index in octets.indices {
      bits |= octets[index]
      octets[index] = folded(octets[index])
    }
    return bits < 0x80 ? octets : otherOctets(text)
  }

  /// The same for a text that is not all ASCII.
  private static func otherOctets(_ text: some StringProtocol) -> [UInt8] {
    var octets: [UInt8] = []
    octets.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &octets) }
    return octets
  }

  /// Appends the folded form of one code point as UTF-8.
  @inline(__always)
  public static func append(_ scalar: Unicode.Scalar, to octets: inout [UInt8]) {
    guard scalar.value < 0x80 else { return appendOther(scalar, to: &octets) }
    octets.append(folded(UInt8(truncatingIfNeeded: scalar.value)))
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to octets: inout [UInt8]) {
    let value = scalar.value
    if value < 0x250, value >= 0xC0 {
      octets.append(contentsOf: latin[Int(value - 0xC0)])
    } else if (0x300..<0x370).contains(value) {
      return
    } else {
      appendRare(scalar, to: &octets)
    }
  }

  private static func appendRare(_ scalar: Unicode.Scalar, to octets: inout [UInt8]) {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x60, 0xB4, 0x2BB, 0x2BF, 0x2BE:
      octets.append(UInt8(ascii: "'"))
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB: octets.append(UInt8(ascii: "\""))
    case 0x2010, 0x2011: octets.append(UInt8(ascii: "-"))
    case 0x2026: octets.append(contentsOf: [0x2E, 0x2E, 0x2E])
    case 0x1E00..<0x1F00: octets.append(contentsOf: vietnamese[Int(scalar.value - 0x1E00)])
    default: octets.append(contentsOf: Array(scalar.properties.lowercaseMapping.utf8))
    }
  }

  /// The octet that each code point folds to; see `octet`.
  ///
  /// A loop that looks for nothing but ASCII letters takes many code points at a time, so those that are all
  /// ASCII are folded by one of their own.
  static func octets(of scalars: Swift.Span<Unicode.Scalar>) -> [UInt8] {
    var octets: [UInt8] = []
    // `Array(capacity:)` takes longer to begin than a short line to fold.
    octets.append(addingCapacity: scalars.count) { output in
      var start = 0
      while start < scalars.count {
        let part = scalars.extracting(start..<min(start + 64, scalars.count))
        if isASCII(part) {
          for index in part.indices {
            output.append(folded(UInt8(truncatingIfNeeded: part[index].value)))
          }
        } else {
          for index in part.indices { output.append(octet(part[index])) }
        }
        start += part.count
      }
    }
    return octets
  }

  private static func isASCII(_ scalars: Swift.Span<Unicode.Scalar>) -> Bool {
    var bits: UInt32 = 0
    for index in scalars.indices { bits |= scalars[index].value }
    return bits < 0x80
  }

  /// The octet that a code point folds to; 0 when it does not fold to one octet, or is U+0000.
  @inline(__always)
  static func octet(_ scalar: Unicode.Scalar) -> UInt8 {
    guard scalar.value < 0x80 else { return otherOctet(scalar.value) }
    return folded(UInt8(truncatingIfNeeded: scalar.value))
  }

  private static func otherOctet(_ value: UInt32) -> UInt8 {
    switch value {
    case 0xC0..<0x250:
      let octets = latin[Int(value - 0xC0)]
      return octets.count == 1 ? octets[0] : 0
    case 0x2018, 0x2019: return UInt8(ascii: "'")
    case 0x201C, 0x201D: return UInt8(ascii: "\"")
    default: return 0
    }
  }

  /// An octet of ASCII, folded.
  private static func folded(_ octet: UInt8) -> UInt8 {
    octet &- 0x41 < 26 ? octet | 0x20 : octet
  }

  /// U+00C0 to U+024F.
  private static let latin: [[UInt8]] = table(
    """
    a a a a a a ae c e e e e i i i i d n o o o o o × o u u u u y th ss
    a a a a a a ae c e e e e i i i i d n o o o o o ÷ o u u u u y th y
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h
    i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n
    o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t
    u u u u u u u u u u u u w w y y y z z z z z z s
    b b b b b b o c c d d d d d e e e f f g g hv i i k k l l m n n o o o oi oi p p
    yr 2 2 s s t t t t u u u v y y z z 3 3 3 3 2 5 5 5 w ǀ ǁ ǂ ǃ dz dz dz lj lj lj nj nj nj
    a a i i o o u u u u u u u u u u e a a a a ae ae g g g g k k o o o o 3 3 j dz dz dz g g
    hv w n n a a ae ae o o a a a a e e e e i i i i o o o o r r r r u u u u s s t t 3 3 h h
    n d 8 8 z z a a e e o o o o o o o o y y l n t j db qp a c c l t s z ? ? b u v e e j j q q
    r r y y
    """)

  /// U+1E00 to U+1EFF.
  private static let vietnamese: [[UInt8]] = table(
    """
    a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h
    i i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p
    r r r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v
    w w w w w w w w w w x x x x y y z z z z z z h t w y a s s s s s
    a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e
    i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u
    y y y y y y y y l l v v y y
    """)

  private static func table(_ text: String) -> [[UInt8]] {
    text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }
}
