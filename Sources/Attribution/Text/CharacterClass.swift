// What a code point is to the tokenizer.

/// The classes that the tokenizer tells apart.
enum CharacterClass: Sendable {
  case letter, digit, space, lineBreak, mark, other

  /// Classifies a code point; a table for ASCII, Unicode's general category for the rest.
  @inline(__always)
  static func of(_ scalar: Unicode.Scalar) -> CharacterClass {
    scalar.value < 0x80
      ? ofASCII(UInt8(truncatingIfNeeded: scalar.value)) : ofOther(scalar)
  }

  private static func ofOther(_ scalar: Unicode.Scalar) -> CharacterClass {
    let value = scalar.value
    if value < 0x250, value >= 0xC0 { return value == 0xD7 || value == 0xF7 ? .other : .letter }
    if (0x2010..<0x2028).contains(value) { return .other }
    switch value {
    case 0x85, 0x2028, 0x2029: return .lineBreak
    case 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return .space
    default: return ofRare(scalar)
    }
  }

  @inline(__always)
  private static func ofASCII(_ octet: UInt8) -> CharacterClass {
    if octet & 0xDF &- 0x41 < 26 { return .letter }
    if octet == 0x20 { return .space }
    if octet &- 0x30 < 10 { return .digit }
    if octet &- 0x0A < 4 { return .lineBreak }
    return octet < 0x20 || octet == 0x7F ? .space : .other
  }

  private static func ofRare(_ scalar: Unicode.Scalar) -> CharacterClass {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: .mark
    case .decimalNumber: .digit
    case .format, .control: .space
    default: .other
    }
  }
}
