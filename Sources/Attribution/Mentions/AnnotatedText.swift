// A document with its words looked up: numbers for the gazetteer, classes for the finders.

/// Per token: the number of its word, its classes, and how it is printed.
struct AnnotatedText: Sendable {
  let document: Document
  /// By token; -1 for a word that is not known.
  private(set) var words: [Int32]
  private(set) var classes: [NameClass]
  private var prints: [Print]

  private struct Print: OptionSet {
    let rawValue: UInt8

    static let hyphenated = Print(rawValue: 1)
    static let capital = Print(rawValue: 2)
    static let bareApostrophe = Print(rawValue: 4)
    static let possessive = Print(rawValue: 8)
  }

  /// O(length of the document).
  init(_ document: Document, knowledge: Knowledge) {
    self.document = document
    words = Array(repeating: -1, count: document.tokens.count)
    classes = Array(repeating: [], count: document.tokens.count)
    prints = Array(repeating: [], count: document.tokens.count)
    for index in document.tokens.indices { annotate(index, knowledge) }
  }

  private mutating func annotate(_ index: Int, _ knowledge: Knowledge) {
    let token = document.tokens[index]
    guard token.kind != .punctuation else {
      annotateMark(index, token, knowledge)
      return
    }
    let isHyphenated = token.marks.contains(.hyphen)
    if token.isCapitalised || (isHyphenated && hasInnerCapital(token)) {
      prints[index].insert(.capital)
    }
    if isHyphenated { prints[index].insert(.hyphenated) }
    if token.key == Self.possessiveKey { prints[index].insert(.possessive) }
    guard token.word < 0 || token.marks.contains(.stop) else {
      set(index, Int(token.word))
      return
    }
    var octets = Array(token.lower.utf8)
    if token.marks.contains(.stop), Self.isDottedAcronym(octets) { octets.removeAll { $0 == 0x2E } }
    if let number = knowledge.gazetteer.words.number(of: octets[...]) { set(index, number) }
  }

  private static let possessiveKey = KeyedLists.key(of: "'s")

  private mutating func annotateMark(_ index: Int, _ mark: Token, _ knowledge: Knowledge) {
    if mark.lower == "'" { prints[index] = .bareApostrophe }
    if mark.lower == "&", let number = knowledge.gazetteer.words.number(of: mark.lower) {
      set(index, number)
    }
  }

  private mutating func set(_ index: Int, _ number: Int) {
    words[index] = Int32(number)
    classes[index] = Self.isAcronym(document.tokens[index]) ? [] : NameClass.of(number)
  }

  /// "US", "WHO", "IS": capitals make a name of a word.
  private static func isAcronym(_ token: Token) -> Bool {
    token.isAllCapitals && ["us", "who", "is", "u.s.", "w.h.o."].contains(token.lower)
  }

  /// "al-Nusra", "pre-Brexit", "d'Ivoire": a capital that is not the first letter.
  private func hasInnerCapital(_ token: Token) -> Bool {
    guard token.span.count > 2, token.span.count < 64 else { return false }
    for offset in token.span.start + 1..<token.span.end {
      let value = document.scalars[offset].value
      if value &- 0x41 < 26 || (value >= 0xC0 && document.scalars[offset].properties.isUppercase) {
        return true
      }
    }
    return false
  }

  /// How many ASCII capitals a token of at most 64 code points holds.
  func capitals(_ index: Int) -> Int {
    let span = document.tokens[index].span
    guard span.count <= 64 else { return 0 }
    return document.scalars[span.start..<span.end].count { $0.value &- 0x41 < 26 }
  }

  func isHyphenated(_ index: Int) -> Bool { prints[index].contains(.hyphenated) }

  /// The token holds a capital letter.
  func hasCapital(_ index: Int) -> Bool { prints[index].contains(.capital) }

  /// "'" behind a plural: "the Houthis' leader".
  func isBareApostrophe(_ index: Int) -> Bool { prints[index].contains(.bareApostrophe) }

  /// "'s" or the bare apostrophe.
  func isPossessive(_ index: Int) -> Bool {
    !prints[index].isDisjoint(with: [.possessive, .bareApostrophe])
  }

  func isWord(_ index: Int) -> Bool { document.tokens[index].kind == .word }

  func lower(_ index: Int) -> String { document.tokens[index].lower }

  func has(_ classes: NameClass, _ index: Int) -> Bool {
    !self.classes[index].isDisjoint(with: classes)
  }

  /// "u.s.", "d.r.": single letters, each with a full stop (the last one may lack it).
  static func isDottedAcronym(_ octets: [UInt8]) -> Bool {
    guard octets.count >= 3 else { return false }
    for (offset, octet) in octets.enumerated() where (octet == 0x2E) != (offset % 2 == 1) {
      return false
    }
    return true
  }
}
