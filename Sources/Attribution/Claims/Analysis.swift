// A document with what the lexicon knows of each token and which tokens are quoted.

/// The view of a document that the cue, source and content finders share. A class, because each of them
/// holds it and it never changes.
final class Analysis: Sendable {
  let document: Document
  let infos: [WordInfo]
  /// Per token the number of the quotation it stands in, its marks included; -1 outside quotations.
  let quotation: [Int32]

  init(_ document: Document) {
    self.document = document
    var infos = WordInfo.of(document.tokens)
    for index in document.tokens.indices where Self.isAcronym(index, document.tokens) {
      infos[index].classes = []
    }
    self.infos = infos
    var quotation = [Int32](repeating: -1, count: document.tokens.count)
    for (number, found) in document.quotations.enumerated() where !Self.isTitle(found, document) {
      let lower = max(0, found.tokens.lowerBound - 1)
      let upper = min(document.tokens.count, found.tokens.upperBound + 1)
      for index in lower..<upper
      where index < found.tokens.upperBound
        || document.tokens[index].kind == .punctuation && Self.isMark(document.tokens[index])
      {
        quotation[index] = Int32(number)
      }
    }
    self.quotation = quotation
  }

  /// "the WHO": the health organisation, where the words around it are not in capitals too.
  private static func isAcronym(_ index: Int, _ tokens: [Token]) -> Bool {
    guard tokens[index].isAllCapitals, tokens[index].lower == "who" else { return false }
    return [index - 1, index + 1].contains {
      tokens.indices.contains($0) && tokens[$0].kind == .word && !tokens[$0].isAllCapitals
    }
  }

  /// A few capitalised words in quotation marks name a book or a programme.
  private static func isTitle(_ quotation: Quotation, _ document: Document) -> Bool {
    guard quotation.tokens.count <= 8 else { return false }
    let before = quotation.tokens.lowerBound - 2
    if quotation.tokens.count == 1, before >= 0, document.tokens[before].lower == "'s" {
      return document.tokens[quotation.tokens.lowerBound].isCapitalised
    }
    guard before >= 0, ![".", "!", "?", "\"", ":"].contains(document.tokens[before].lower),
      !quotation.tokens.dropLast().contains(where: { document.tokens[$0].lower == "." })
    else { return false }
    if crying.contains(document.tokens[before].lower) { return false }
    let words = quotation.tokens.filter { document.tokens[$0].kind == .word }
    guard words.count >= 2, let first = words.first, document.tokens[first].isCapitalised else {
      return false
    }
    return words.allSatisfy {
      document.tokens[$0].isCapitalised || document.tokens[$0].lower.utf8.count <= 3
    }
      && words.filter { document.tokens[$0].isCapitalised }.count >= 2
  }

  /// Verbs behind which no title stands.
  private static let crying: Set<String> = [
    "said", "says", "say", "saying", "added", "asked", "replied", "declared", "declares",
    "declaring", "proclaimed", "tweeted", "tweeting", "shouted", "shouting", "yelled", "yelling",
    "chanted", "chanting", "cried", "exclaimed",
  ]

  private static func isMark(_ token: Token) -> Bool { token.lower == "\"" || token.lower == "'" }

  func lower(_ index: Int) -> String { document.tokens[index].lower }

  func isOne(of words: WordSet, _ index: Int) -> Bool { words.contains(index, of: document.tokens) }

  func token(_ index: Int) -> Token { document.tokens[index] }

  func classes(_ index: Int) -> WordClass { infos[index].classes }

  func has(_ index: Int, _ classes: WordClass) -> Bool {
    !infos[index].classes.isDisjoint(with: classes)
  }

  func isQuoted(_ index: Int) -> Bool { quotation[index] >= 0 }

  /// Whether the token is a quotation mark of a quotation that was found.
  func isQuotationMark(_ index: Int) -> Bool {
    isQuoted(index) && Self.isMark(document.tokens[index])
      && document.tokens[index].kind == .punctuation
  }

  func isPunctuation(_ index: Int) -> Bool { document.tokens[index].kind == .punctuation }

  func isComma(_ index: Int) -> Bool { document.tokens[index].key == Self.comma }

  private static var comma: UInt32 { UInt32(UInt8(ascii: ",")) << 24 }

  func isColon(_ index: Int) -> Bool {
    document.tokens[index].key == UInt32(UInt8(ascii: ":")) << 24
  }

  /// "who", not the organisation.
  func isWho(_ index: Int) -> Bool { lower(index) == "who" && has(index, .relative) }

  /// The words that the finders look for at every token.
  func isAccording(_ index: Int) -> Bool { document.tokens[index].word == Self.according }
  func isBy(_ index: Int) -> Bool { document.tokens[index].word == Self.by }

  private static let according = number(of: "according")
  private static let by = number(of: "by")

  private static func number(of word: String) -> Int32 {
    Vocabulary.shared.number(of: word).map { Int32($0) } ?? Int32.max
  }

  /// A dash between clauses, not a hyphen.
  func isDash(_ index: Int) -> Bool {
    guard isPunctuation(index) else { return false }
    return switch document.tokens[index].key {
    case Self.enDash, Self.emDash, Self.horizontalBar, Self.doubleHyphen, Self.tripleHyphen: true
    case Self.hyphen: document.tokens[index].followsSpace
    default: false
    }
  }

  private static let enDash = KeyedLists.key(of: "\u{2013}")
  private static let emDash = KeyedLists.key(of: "\u{2014}")
  private static let horizontalBar = KeyedLists.key(of: "\u{2015}")
  private static let doubleHyphen = KeyedLists.key(of: "--")
  private static let tripleHyphen = KeyedLists.key(of: "---")
  private static let hyphen = KeyedLists.key(of: "-")

  /// Printed with a capital, behind the article of an Arabic name too: "al-Sharaa".
  func isCapitalised(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.isCapitalised || Self.articles.contains(token.key >> 8)
  }

  /// "al-" and "el-", as the first three octets of a token's key.
  private static let articles: [UInt32] = ["al-", "el-"].map { article in
    article.utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The first token behind the quotation that `index` stands in, at most `end`.
  func endOfQuotation(at index: Int, limit end: Int) -> Int {
    let number = quotation[index]
    var position = index
    while position < end, quotation[position] == number { position += 1 }
    return position
  }

  /// A form that can only be a finite verb or an auxiliary; a verb of the cue lexicon in the past counts.
  func isFinite(_ index: Int) -> Bool {
    if isCapitalised(index), lower(index) == "may" { return false }
    if has(index, [.have, .be, .doVerb, .modal, .verb]) {
      return lower(index) != "having" && lower(index) != "being" && lower(index) != "been"
    }
    let info = infos[index]
    if info.verbRow >= 0, info.verbForm == .past || info.verbForm == .thirdPerson {
      return index == 0
        || !has(index - 1, [.determiner, .preposition, .possessive, .adjective])
        || has(index - 1, [.subjectPronoun, .relative])
    }
    return isPlainPast(index)
  }

  /// A word in "-ed" that the lexicon does not know: mostly a past form.
  func isPlainPast(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return token.kind == .word && !token.isCapitalised
      && token.marks.isSuperset(of: [.endsInEd, .isLong]) && infos[index].classes.isEmpty
      && infos[index].verbRow < 0
  }

  /// Whether a finite verb stands in the range, quotations left out.
  func hasFinite(_ range: Range<Int>) -> Bool {
    range.contains { !isQuoted($0) && isFinite($0) }
  }
}
