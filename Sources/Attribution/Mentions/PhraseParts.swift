// Cuts a phrase into the words that the gazetteer compares.

/// The folded words of a phrase as the tokenizer sees them in a text: cut at spaces and hyphens, "'s"
/// apart, the full stops of an acronym and a bare apostrophe left out.
struct PhraseParts {
  /// The words in UTF-8, one right behind the other.
  private(set) var octets: [UInt8] = []
  /// Where each word is in `octets`; never an empty one.
  private(set) var ranges: [Range<Int>] = []

  /// O(length).
  init(_ phrase: some StringProtocol) {
    let folded = Folding.octets(phrase)
    octets.reserveCapacity(folded.count)
    ranges.reserveCapacity(4)
    var start = 0
    for end in 0...folded.count where end == folded.count || Self.isSeparator(folded[end]) {
      append(folded[start..<end])
      start = end + 1
    }
  }

  private static func isSeparator(_ octet: UInt8) -> Bool {
    octet == 0x20 || octet == UInt8(ascii: "-")
  }

  private mutating func append(_ part: ArraySlice<UInt8>) {
    let apostrophe = UInt8(ascii: "'")
    if part.count > 2, part[part.endIndex - 2] == apostrophe, part.last == UInt8(ascii: "s") {
      append(word: part.dropLast(2))
      append(word: part.suffix(2))
    } else {
      append(word: part.last == apostrophe ? part.dropLast() : part)
    }
  }

  private mutating func append(word: ArraySlice<UInt8>) {
    let start = octets.count
    if word.contains(0x2E), AnnotatedText.isDottedAcronym(word) {
      octets += word.filter { $0 != 0x2E }
    } else {
      octets += word
    }
    if start < octets.count { ranges.append(start..<octets.count) }
  }
}
