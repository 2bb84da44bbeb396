// Random texts that look a little like news and a little like nothing on earth.

/// A generator of random numbers with a seed, so that a test that fails fails again (splitmix64).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

enum RandomText {
  /// Up to `count` words, marks and code points of any kind.
  static func make(_ count: Int, using random: inout SeededRandom) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: text.append(scalar(below: 0x80, &random))
      case 1: text.append(scalar(below: 0x3000, &random))
      case 2: text.append(scalar(below: 0x11_0000, &random))
      case 3: text.append(contentsOf: (marks.randomElement(using: &random) ?? "").unicodeScalars)
      default:
        text.append(contentsOf: (words.randomElement(using: &random) ?? "").unicodeScalars)
        text.append(" ")
      }
    }
    return String(text)
  }

  private static func scalar(below bound: UInt32, _ random: inout SeededRandom) -> Unicode.Scalar {
    Unicode.Scalar(UInt32.random(in: 0..<bound, using: &random)) ?? "\u{FFFD}"
  }

  private static let marks = [
    "\"", "“", "”", "‘", "’", "'", "''", "...", "…", "—", "–", "- ", "--", ", ", ". ", "? ", ": ",
    "; ", "(", ")", "\n", "\n\n", "\r\n", "\u{2028}", "\u{301}", "\u{200D}", "\u{FEFF}", "\0",
    "’s ",
  ]

  private static let words = [
    "said", "says", "told", "according", "to", "that", "the", "a", "official", "officials", "who",
    "Turkey", "Turkish", "Foreign", "Minister", "President", "Ann", "Smith", "Ali", "al-Assad",
    "ministry", "army", "agreed", "denied", "claimed", "accused", "of", "and", "but", "in", "on",
    "Monday", "February", "7", "2020", "5,000", "3.6", "million", "people", "killed", "he", "she",
    "they", "it", "its", "two", "leaders", "both", "sources", "quoted", "by", "reported", "asked",
    "will", "not", "was", "İstanbul", "Güler", "ﬁ", "U.S.", "Mr.", "US-backed", "(AP)", "(RWC)",
    "By", "Photo:", "Reporting", "BEIRUT", "Idlib", "$5", "20-30", "we", "our", "added",
  ]
}
