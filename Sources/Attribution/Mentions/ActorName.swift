// Makes the id of an actor or place from its name.

extension ActorID {
  /// The id of a name: diacritics folded, case kept, white space as `-`, nothing but letters, digits and
  /// the marks of names.
  init(name: String) {
    var octets: [UInt8] = []
    octets.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars { Self.append(scalar, to: &octets) }
    while octets.last == UInt8(ascii: "-") { octets.removeLast() }
    self.init(String(decoding: octets, as: UTF8.self))
  }

  private static func append(_ scalar: Unicode.Scalar, to octets: inout [UInt8]) {
    switch CharacterClass.of(scalar) {
    case .letter where scalar.value < 0x80: octets.append(UInt8(scalar.value))
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
    case ".", "&", "+": octets.append(UInt8(scalar.value))
    default: break
    }
  }

  private static func appendHyphen(to octets: inout [UInt8]) {
    if let last = octets.last, last != UInt8(ascii: "-") { octets.append(UInt8(ascii: "-")) }
  }
}
