// Cuts a phrase into the words that the gazetteer compares.

/// The folded words of a phrase as the tokenizer sees them in a text: cut at spaces and hyphens, "'s"
/// apart, the full stops of an acronym and a bare apostrophe left out.
struct PhraseParts {
  /// The phrase in UTF-8, and behind it those of its words that it spells with more than their letters.
  private(set) var octets: [UInt8]
  /// Where each word is in `octets`; never an empty one.
  private(set) var ranges: [Range<Int>] = []

  /// O(length).
  init(_ phrase: some StringProtocol) {
    octets = Folding.octets(phrase)
    ranges.reserveCapacity(4)
    let count = octets.count
    var start = 0
    for end in 0...count where end == count || Self.isSeparator(octets[end]) {
      append(start..<end)
      start = end + 1
    }
  }

  private static func isSeparator(_ octet: UInt8) -> Bool {
    octet == 0x20 || octet == UInt8(ascii: "-")
  }

  private mutating func append(_ part: Range<Int>) {
    let apostrophe = UInt8(ascii: "'")
    guard let last = part.last else { return }
    if part.count > 2, octets[last - 1] == apostrophe, octets[last] == UInt8(ascii: "s") {
      append(word: part.dropLast(2))
      append(word: part.suffix(2))
    } else {
      append(word: octets[last] == apostrophe ? part.dropLast() : part)
    }
  }

  private mutating func append(word: Range<Int>) {
    guard octets[word].contains(0x2E), AnnotatedText.isDottedAcronym(octets[word]) else {
      if !word.isEmpty { ranges.append(word) }
      return
    }
    let start = octets.count
    octets += octets[word].filter { $0 != 0x2E }
    if start < octets.count { ranges.append(start..<octets.count) }
  }
}
