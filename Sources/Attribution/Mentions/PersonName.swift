// Compares names of people.

/// The words of a person's name as they are compared.
struct PersonName: Sendable, Hashable {
  /// Folded, particles and initials left out, "al-" cut off; never empty.
  let words: [String]
  /// The last word, in one spelling for the usual transliterations.
  let surname: String

  /// The name in a range of tokens; `nil` when nothing of it is left to compare.
  init?(_ range: Range<Int>, in text: AnnotatedText) {
    var words: [String] = []
    words.reserveCapacity(range.count)
    for index in range {
      if let word = Self.word(index, in: text) { words.append(word) }
    }
    guard let last = words.last else { return nil }
    self.words = words
    surname = Self.spelling(last)
  }

  /// The surname of a name of one word; `nil` when nothing of it is left to compare.
  static func surname(_ index: Int, in text: AnnotatedText) -> String? {
    word(index, in: text).map(spelling)
  }

  private static func word(_ index: Int, in text: AnnotatedText) -> String? {
    guard text.isWord(index), !text.isPossessive(index),
      !text.has(.particle, index) || text.hasCapital(index),
      text.document.tokens[index].span.count > 1
    else { return nil }
    let word = text.isHyphenated(index) ? withoutArticle(text.lower(index)) : text.lower(index)
    return word != "jr" && word != "sr" && word != "al" ? word : nil
  }

  /// A name written as such, particles in lower case left out; `nil` when nothing is left to compare.
  init?(_ name: String) {
    let words = name.utf8.split(separator: 0x20).map(Substring.init).filter { word in
      word.unicodeScalars.count > 1 && word.utf8.last != UInt8(ascii: ".")
        && (Self.beginsWithCapital(word) || word.utf8.contains(UInt8(ascii: "-")))
    }.map { Self.withoutArticle(Folding.fold($0)) }
    guard let last = words.last else { return nil }
    self.words = words
    surname = Self.spelling(last)
  }

  /// Given name and surname; `nil` for a surname alone.
  var key: String? {
    guard words.count > 1 else { return nil }
    return Self.spelling(words[0]) + " " + surname
  }

  /// Whether two names with one surname can be one person: the shorter is part of the longer, in
  /// order, and an initial matches its name.
  func isCompatible(with other: PersonName) -> Bool {
    guard surname == other.surname else { return false }
    let (short, long) =
      words.count <= other.words.count
      ? (words.dropLast(), other.words.dropLast()) : (other.words.dropLast(), words.dropLast())
    var rest = long[...]
    for word in short {
      guard let found = rest.firstIndex(where: { Self.isSame($0, word) }) else { return false }
      rest = rest[(found + 1)...]
    }
    return true
  }

  private static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || spelling(left) == spelling(right)
  }

  /// Whether a character is a capital costs hundreds of instructions, of an octet next to none.
  private static func beginsWithCapital(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, first < 0x80 else { return word.first?.isUppercase == true }
    return (0x41...0x5A).contains(first)
  }

  /// "al-assad" → "assad".
  private static func withoutArticle(_ word: String) -> String {
    guard word.utf8.contains(UInt8(ascii: "-")) else { return word }
    for article in ["al-", "el-", "ad-", "as-", "ash-", "an-", "ar-", "at-", "az-"]
    where word.hasPrefix(article) && word.utf8.count > article.utf8.count + 1 {
      return String(word.dropFirst(article.utf8.count))
    }
    return word
  }

  /// One spelling for transliterations: -yev as -ev, ou as u, doubled letters as one, iy as y.
  static func spelling(_ word: String) -> String {
    guard needsSpelling(word) else { return word }
    var octets: [UInt8] = []
    for octet in word.utf8 where octet != UInt8(ascii: "'") && octet != UInt8(ascii: "-") {
      if octets.last == octet { continue }
      if octet == UInt8(ascii: "u"), octets.last == UInt8(ascii: "o") {
        octets[octets.count - 1] = octet
        continue
      }
      if octet == UInt8(ascii: "e"), octets.last == UInt8(ascii: "y"), octets.count > 2 {
        octets[octets.count - 1] = octet
        continue
      }
      if octet == UInt8(ascii: "y"), octets.last == UInt8(ascii: "i") {
        octets[octets.count - 1] = octet
        continue
      }
      octets.append(octet)
    }
    return String(decoding: octets, as: UTF8.self)
  }

  private static func needsSpelling(_ word: String) -> Bool {
    let octets = word.utf8Span.span
    var last: UInt8 = 0
    for index in octets.indices {
      let octet = octets[index]
      if octet == last || octet == UInt8(ascii: "'") || octet == UInt8(ascii: "-") { return true }
      if octet == UInt8(ascii: "u"), last == UInt8(ascii: "o") { return true }
      if octet == UInt8(ascii: "e"), last == UInt8(ascii: "y") { return true }
      if octet == UInt8(ascii: "y"), last == UInt8(ascii: "i") { return true }
      last = octet
    }
    return false
  }
}
