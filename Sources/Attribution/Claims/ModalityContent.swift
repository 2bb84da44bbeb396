// The words of a content with what each of them can do for its modality.

/// The first tokens of a content, their marks found once.
struct ModalityContent {
  /// One range of the content.
  struct Part {
    var start: Int
    var marks: [ModalityMarks]
  }

  let document: Document
  let parts: [Part]
  /// All marks of the content.
  let all: ModalityMarks

  /// How many tokens of a content are looked at.
  private static let limit = 120

  init(_ content: [Range<Int>], in document: Document) {
    self.document = document
    var room = Self.limit
    parts = content.map { range in
      let marks = range.prefix(room).map { ModalityMarks.of($0, of: document.tokens) }
      room -= marks.count
      return Part(start: range.lowerBound, marks: marks)
    }
    all = parts.reduce(into: []) { all, part in
      for mark in part.marks { all.formUnion(mark) }
    }
  }

  /// The first word, a quotation mark before it left out.
  var firstWord: (word: String, marks: ModalityMarks) {
    guard let part = parts.first,
      let offset = part.marks.indices.first(where: { token(part, $0).kind != .punctuation })
    else {
      return ("", [])
    }
    return (word(part, offset), part.marks[offset])
  }

  /// The first finite verb behind the first token, a participle for want of a better one.
  var firstVerb: (marks: ModalityMarks, isPast: Bool)? {
    for (number, part) in parts.enumerated() {
      for (offset, mark) in part.marks.enumerated() where number > 0 || offset > 0 {
        let isPast = token(part, offset).marks.contains(.endsInEd)
        if isPast || mark.contains(.finite) { return (mark, isPast || mark.contains(.factual)) }
      }
    }
    return nil
  }

  func token(_ part: Part, _ offset: Int) -> Token { document.tokens[part.start + offset] }

  /// The word at an offset into a part; empty outside it.
  func word(_ part: Part, _ offset: Int) -> String {
    part.marks.indices.contains(offset) ? token(part, offset).lower : ""
  }

  func isOne(of words: WordSet, _ part: Part, _ offset: Int) -> Bool {
    part.marks.indices.contains(offset) && words.contains(part.start + offset, of: document.tokens)
  }

  /// The marks at an offset into a part; none outside it.
  func marks(_ part: Part, _ offset: Int) -> ModalityMarks {
    part.marks.indices.contains(offset) ? part.marks[offset] : []
  }

  /// The word behind a token of a part, a quotation mark between them left out.
  func next(_ part: Part, _ offset: Int) -> String {
    let isMark = ["\"", "'", "“", "‘"].contains(word(part, offset + 1))
    return word(part, isMark ? offset + 2 : offset + 1)
  }

  /// Whether no subordinate clause has begun between the start of the sentence and the token.
  func isMain(_ part: Part, _ offset: Int) -> Bool {
    for position in stride(from: offset - 1, through: max(1, offset - 25), by: -1) {
      if part.marks[position].contains(.stop) { return true }
      if part.marks[position].contains(.subordinator) { return false }
    }
    return true
  }

  func contains(_ holds: (Part, Int, ModalityMarks) -> Bool) -> Bool {
    for part in parts {
      for (offset, mark) in part.marks.enumerated() where holds(part, offset, mark) { return true }
    }
    return false
  }

  /// Whether one of the first tokens has one of the marks.
  func has(_ marks: ModalityMarks, within count: Int = .max) -> Bool {
    guard !all.isDisjoint(with: marks) else { return false }
    var room = count
    for part in parts {
      if part.marks.prefix(room).contains(where: { !$0.isDisjoint(with: marks) }) { return true }
      room -= min(room, part.marks.count)
    }
    return false
  }

  /// Whether one of the phrases of a kind stands in the content.
  func hasPhrase(_ start: ModalityMarks) -> Bool {
    guard all.contains(start),
      let phrases = ModalityWords.phrases.first(where: { $0.mark == start })?.phrases
    else {
      return false
    }
    return contains { part, offset, mark in
      mark.contains(start)
        && phrases.match(at: part.start + offset, end: part.start + part.marks.count, in: document)
    }
  }
}
