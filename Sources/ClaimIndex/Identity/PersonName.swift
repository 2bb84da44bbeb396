// A person's name, normalised so that spellings and transliterations of one name are equal.
import Attribution

/// The parts of a name that tell persons apart.
struct PersonName: Hashable, Sendable {
  /// The given names in order; one letter is an initial.
  let given: [String]
  let surname: String

  /// Reads a name: the last word is the surname, particles and generation suffixes are left out.
  init(_ name: String) {
    var words = Folding.fold(name).split { $0 == " " || $0 == "." || $0 == "\u{A0}" }
      .map(String.init)
      .filter { !$0.isEmpty }
    while words.count > 1, let last = words.last, Self.suffixes.contains(last) {
      words.removeLast()
    }
    let parts = words.map(Self.withoutArticle).filter { !$0.isEmpty }
    surname = parts.last.map(Self.surname) ?? ""
    given = parts.dropLast().filter { !Self.particles.contains($0) }.map(Self.normalised)
  }

  /// Whether two persons with equal surnames may be one: the given names of one are left out of, or
  /// abbreviate, those of the other.
  func isCompatible(with other: PersonName) -> Bool {
    if given.count == other.given.count || (given.count > 1 && other.given.count > 1) {
      return given.count == other.given.count
        && zip(given, other.given).allSatisfy(Self.isOneName)
    }
    let (short, long) =
      given.count < other.given.count ? (given, other.given) : (other.given, given)
    var rest = long[...]
    for name in short {
      guard let place = rest.firstIndex(where: { Self.isOneName(name, $0) }) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  private static func isOneName(_ left: String, _ right: String) -> Bool {
    if left.utf8.count == 1 || right.utf8.count == 1 { return left.first == right.first }
    return left == right
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  private static let particles: Set<String> = [
    "al", "el", "ul", "bin", "ibn", "ben", "van", "von", "der", "den", "de", "di", "da", "la", "le",
  ]
  private static let articles = [
    "al-", "el-", "ul-", "as-", "ash-", "ar-", "at-", "an-", "ad-", "az-",
  ]

  private static func withoutArticle(_ word: String) -> String {
    guard let article = articles.first(where: word.hasPrefix) else { return word }
    return String(word.dropFirst(article.count))
  }

  private static func surname(_ word: String) -> String {
    var name = normalised(word)
    for (ending, plain) in [("iav", "av"), ("iava", "ava"), ("aw", "av")]
    where name.hasSuffix(ending) {
      name = name.dropLast(ending.count) + plain
      break
    }
    return name
  }

  /// Evens out what transliterations differ in: y and i, e and a, o and u, doubled letters, kh and h.
  /// The first letter stays, except that "Ye" is "E".
  private static func normalised(_ word: String) -> String {
    var letters: [UInt8] = []
    let octets = Array(replacingDigraphs(Array(word.utf8)))
    for (index, octet) in octets.enumerated() {
      let letter = index == 0 ? octet : vowel(octet)
      if letter == UInt8(ascii: "'") || letter == UInt8(ascii: "-") || letters.last == letter {
        continue
      }
      letters.append(letter)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func vowel(_ octet: UInt8) -> UInt8 {
    switch octet {
    case UInt8(ascii: "y"): UInt8(ascii: "i")
    case UInt8(ascii: "e"): UInt8(ascii: "a")
    case UInt8(ascii: "o"): UInt8(ascii: "u")
    case UInt8(ascii: "w"): UInt8(ascii: "v")
    case UInt8(ascii: "q"): UInt8(ascii: "k")
    default: octet
    }
  }

  private static func replacingDigraphs(_ word: [UInt8]) -> [UInt8] {
    var word = word[...]
    if word.starts(with: "ye".utf8) { word = word.dropFirst() }
    var result: [UInt8] = []
    while let octet = word.first {
      if let (digraph, letters) = digraphs.first(where: { word.starts(with: $0.0) }) {
        result += letters
        word = word.dropFirst(digraph.count)
      } else {
        result.append(octet)
        word = word.dropFirst()
      }
    }
    return result
  }

  private static let digraphs: [([UInt8], [UInt8])] = [
    ("kh", "h"), ("dj", "j"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ph", "f"), ("x", "ks"),
    ("ck", "k"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
