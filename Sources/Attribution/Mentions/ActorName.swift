// Makes the id of an actor or place from its name.

extension ActorID {
  /// The id of a name: diacritics folded, case kept, white space as `-`, nothing but letters, digits and
  /// the marks of names.
  init(name: String) {
    var octets: [UInt8] = []
    octets.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      if scalar.value < 0x80, Self.isLetter(UInt8(scalar.value)) {
        octets.append(UInt8(scalar.value))
        continue
      }
      if octets.last == UInt8(ascii: "."), !Self.isAlphanumeric(scalar) { octets.removeLast() }
      Self.append(scalar, to: &octets)
    }
    while octets.last == UInt8(ascii: "-") || octets.last == UInt8(ascii: ".") {
      octets.removeLast()
    }
    self.init(String(decoding: octets, as: UTF8.self))
  }

  private static func append(_ scalar: Unicode.Scalar, to octets: inout [UInt8]) {
    switch CharacterClass.of(scalar) {
    case .letter: appendFolded(scalar, to: &octets)
    case .digit: octets.append(contentsOf: Array(String(scalar).utf8))
    case .mark: break
    case .space, .lineBreak: appendHyphen(to: &octets)
    case .other: appendOther(scalar, to: &octets)
    }
  }

  private static func appendFolded(_ scalar: Unicode.Scalar, to octets: inout [UInt8]) {
    let start = octets.count
    Folding.append(scalar, to: &octets)
    if scalar.properties.isUppercase, start < octets.count, (0x61...0x7A).contains(octets[start]) {
      octets[start] -= 0x20
    }
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to octets: inout [UInt8]) {
    switch scalar {
    case "-", "/", "\u{2010}", "\u{2011}", "\u{2013}": appendHyphen(to: &octets)
    case "'", "\u{2019}": octets.append(UInt8(ascii: "'"))
    case "." where endsWithLetterAlone(octets): break
    case ".", "&", "+": octets.append(UInt8(scalar.value))
    default: break
    }
  }

  /// "U", "V" of "U.S.", "Vladimir V. Putin": a dot behind it abbreviates. Only the article of an unnamed
  /// source stands behind a dot.
  private static func endsWithLetterAlone(_ octets: [UInt8]) -> Bool {
    guard let last = octets.last, last != UInt8(ascii: "-") else { return true }
    guard octets.count > 1 else { return true }
    let before = octets[octets.count - 2]
    return before == UInt8(ascii: "-") || isCapital(before) && isCapital(last) && octets.count < 5
  }

  private static func isLetter(_ octet: UInt8) -> Bool { (octet | 0x20) &- 0x61 < 26 }

  private static func isCapital(_ octet: UInt8) -> Bool { octet &- 0x41 < 26 }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    let type = CharacterClass.of(scalar)
    return type == .letter || type == .digit
  }

  private static func appendHyphen(to octets: inout [UInt8]) {
    if let last = octets.last, last != UInt8(ascii: "-") { octets.append(UInt8(ascii: "-")) }
  }
}
