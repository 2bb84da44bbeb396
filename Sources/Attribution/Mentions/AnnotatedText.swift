// A document with its words looked up: numbers for the gazetteer, classes for the finders.

/// Per token: the number of its word, its classes, and how it is printed. A class, because every finder
/// of mentions holds it and it never changes.
final class AnnotatedText: Sendable {
  let document: Document
  private let notes: [Note]

  private struct Note {
    /// -1 for a word that is not known.
    var word: Int32 = -1
    var classes: NameClass = []
    var print: Print = []
  }

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
    let words = knowledge.gazetteer.words
    let classes = NameClass.table
    notes = document.tokens.indices.map { index in
      let number = document.tokens[index].word
      guard number < 0 || !document.tokens[index].isPlainWord else {
        return Note(
          word: number, classes: classes[number],
          print: document.tokens[index].isCapitalised ? .capital : [])
      }
      return Self.note(index, document, words)
    }
  }

  private static func note(_ index: Int, _ document: Document, _ words: WordTable) -> Note {
    var note = Note()
    let key = document.tokens[index].key
    guard document.tokens[index].kind != .punctuation else {
      if key == apostropheKey { note.print = .bareApostrophe }
      if key == ampersandKey, let number = words.number(of: "&") {
        set(&note, number, index, document)
      }
      return note
    }
    let marks = document.tokens[index].marks
    let isHyphenated = marks.contains(.hyphen)
    if document.tokens[index].isCapitalised
      || isHyphenated && hasInnerCapital(document.tokens[index].span, document)
    {
      note.print.insert(.capital)
    }
    if isHyphenated { note.print.insert(.hyphenated) }
    if key == possessiveKey { note.print.insert(.possessive) }
    let word = document.tokens[index].word
    guard word < 0 || marks.contains(.stop) else {
      set(&note, Int(word), index, document)
      return note
    }
    let lower = document.tokens[index].lower
    if marks.contains(.stop) {
      var octets = Array(lower.utf8)
      if isDottedAcronym(octets[...]) { octets.removeAll { $0 == 0x2E } }
      if let number = words.number(of: octets[...]) { set(&note, number, index, document) }
    } else if let number = words.number(of: lower, hash: document.tokens[index].hash) {
      set(&note, number, index, document)
    }
    return note
  }

  private static let possessiveKey = KeyedLists.key(of: "'s")
  private static let apostropheKey = KeyedLists.key(of: "'")
  private static let ampersandKey = KeyedLists.key(of: "&")

  private static func set(_ note: inout Note, _ number: Int, _ index: Int, _ document: Document) {
    note.word = Int32(number)
    note.classes = isAcronym(document.tokens[index]) ? [] : NameClass.of(number)
  }

  /// "US", "WHO", "IS": capitals make a name of a word.
  @inline(__always)
  private static func isAcronym(_ token: Token) -> Bool {
    token.isAllCapitals && ["us", "who", "is", "u.s.", "w.h.o."].contains(token.lower)
  }

  /// "al-Nusra", "pre-Brexit", "d'Ivoire": a capital that is not the first letter.
  private static func hasInnerCapital(_ span: Span, _ document: Document) -> Bool {
    guard span.count > 2, span.count < 64 else { return false }
    for offset in span.start + 1..<span.end {
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

  /// The number of a word in the gazetteer; -1 for a word that is not known.
  func word(_ index: Int) -> Int { Int(notes[index].word) }

  func isHyphenated(_ index: Int) -> Bool { notes[index].print.contains(.hyphenated) }

  /// The token holds a capital letter.
  func hasCapital(_ index: Int) -> Bool { notes[index].print.contains(.capital) }

  /// "'" behind a plural: "the Houthis' leader".
  func isBareApostrophe(_ index: Int) -> Bool { notes[index].print.contains(.bareApostrophe) }

  /// "'s" or the bare apostrophe.
  func isPossessive(_ index: Int) -> Bool {
    !notes[index].print.isDisjoint(with: [.possessive, .bareApostrophe])
  }

  func isWord(_ index: Int) -> Bool { document.tokens[index].kind == .word }

  func lower(_ index: Int) -> String { document.tokens[index].lower }

  func isOne(of words: WordSet, _ index: Int) -> Bool { words.contains(index, of: document.tokens) }

  func has(_ classes: NameClass, _ index: Int) -> Bool {
    !notes[index].classes.isDisjoint(with: classes)
  }

  /// "u.s.", "d.r.": single letters, each with a full stop (the last one may lack it).
  static func isDottedAcronym(_ octets: ArraySlice<UInt8>) -> Bool {
    octets.count >= 3
      && octets.indices.allSatisfy {
        (octets[$0] == 0x2E) == (($0 - octets.startIndex) % 2 == 1)
      }
  }
}
