// The places of the corpus: those that reports mention and those that claims name.
import Attribution

/// One place of the corpus.
struct PlaceDirectoryEntry: Sendable {
  var id: String
  var name: String
  var partOf: String?
  /// Forms with counts, the most frequent first.
  var aliases: [SurfaceForm]
}

/// The places by row, sorted by id.
struct PlaceDirectory: Sendable {
  let entries: [PlaceDirectoryEntry]
  let ids: [String]
  /// The row by code of the id; -1 for strings that are no place.
  private let rows: [Int32]

  func row(ofCode code: Int) -> Int { Int(rows[code]) }

  init(_ articles: [PreparedArticle], _ vocabulary: Vocabulary) {
    var evidence: [Int: Evidence] = [:]
    for article in articles {
      for place in article.mentioned.places { evidence[place.id, default: Evidence()].add(place) }
      article.forEachClaim { codes in
        for place in codes.places { _ = evidence[place, default: Evidence()].names.count }
      }
    }
    let sorted = evidence.map { (code: $0.key, shown: $0.value) }
      .map { (code: $0.code, id: vocabulary.strings[UInt32($0.code)], shown: $0.shown) }
      .sorted { $0.id < $1.id }
    var rows = [Int32](repeating: -1, count: vocabulary.strings.count)
    for (row, place) in sorted.enumerated() { rows[place.code] = Int32(row) }
    self.rows = rows
    entries = sorted.map { $0.shown.entry($0.id, vocabulary) }
    ids = sorted.map(\.id)
  }

  private struct Evidence {
    var names: [Int: Int] = [:]
    var wholes: [Int: Int] = [:]
    var forms: [Int: Int] = [:]

    mutating func add(_ place: MentionedPlace) {
      names[place.name, default: 0] += 1
      if let whole = place.partOf { wholes[whole, default: 0] += 1 }
      for form in place.forms { forms[form.text, default: 0] += form.count }
    }

    func entry(_ id: String, _ vocabulary: Vocabulary) -> PlaceDirectoryEntry {
      let name = Self.sorted(names, vocabulary).first?.text ?? id.replacingHyphens()
      return PlaceDirectoryEntry(
        id: id, name: name, partOf: Self.sorted(wholes, vocabulary).first?.text,
        aliases: Self.sorted(forms, vocabulary).filter { $0.text != name })
    }

    private static func sorted(_ counts: [Int: Int], _ vocabulary: Vocabulary) -> [SurfaceForm] {
      counts.map { SurfaceForm(text: vocabulary.strings[UInt32($0.key)], count: $0.value) }
        .sorted { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }
    }
  }
}
