// Cuts a text into the words of full text: runs of letters and digits, folded; each ideograph a word.
import Attribution

/// Where a word stands.
struct ScannedWord: Hashable, Sendable {
  /// Lower case, diacritics folded, UTF-8.
  var octets: [UInt8]
  /// Code points from the start of the text that was scanned.
  var span: Span
}

enum WordScanner {
  /// The words of a text, in order; O(length).
  static func words(of text: String) -> [ScannedWord] {
    var words: [ScannedWord] = []
    scan(text) { octets, span in words.append(ScannedWord(octets: Array(octets), span: span)) }
    return words
  }

  /// Calls `body` with each word; the octets are lent.
  static func scan(_ text: String, _ body: (ArraySlice<UInt8>, Span) -> Void) {
    var word: [UInt8] = []
    var start = 0
    var position = 0
    func finish() {
      if !word.isEmpty { body(word[...], Span(start, position)) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch kind(of: scalar) {
      case .letter:
        if word.isEmpty { start = position }
        if scalar.isASCII {
          let octet = UInt8(truncatingIfNeeded: scalar.value)
          word.append(octet > 0x40 ? octet | 0x20 : octet)
        } else {
          Folding.append(scalar, to: &word)
        }
      case .ideograph:
        finish()
        start = position
        Folding.append(scalar, to: &word)
        position += 1
        finish()
        continue
      case .gap: finish()
      }
      position += 1
    }
    finish()
  }

  private enum Kind { case letter, ideograph, gap }

  @inline(__always)
  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .letter
    case 0..<0xAA, 0xD7, 0xF7, 0x2000...0x206F, 0x3000...0x3004: return .gap
    case 0xC0...0x2AF, 0x300...0x36F, 0x400...0x481: return .letter
    // Scripts written without spaces: one word a character, so that a phrase finds any stretch.
    case 0xE00...0xEFF, 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return .ideograph
    default: return rareKind(of: scalar)
    }
  }

  private static func rareKind(of scalar: Unicode.Scalar) -> Kind {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil ? .letter : .gap
  }
}
