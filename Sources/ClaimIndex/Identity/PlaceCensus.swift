// Counts how reports show each place, and makes the directory from the counts.
import Attribution

/// How often each place is shown in which way; articles are added and taken away.
struct PlaceCensus: Sendable {
  private struct Evidence: Sendable {
    /// Mentions in reports and claims; the place is in use while there are any.
    var references = 0
    var names: [Int: Int] = [:]
    var wholes: [Int: Int] = [:]
    var forms: [Int: Int] = [:]
  }

  /// By code of the place id.
  private var evidence: [Int: Evidence] = [:]

  /// Counts an article in (`sign` 1) or out (-1).
  mutating func count(_ article: PreparedArticle, _ sign: Int) {
    for place in article.mentioned.places { count(place, sign) }
    article.forEachClaim { codes in
      for place in codes.places { change(place, sign) }
    }
  }

  private mutating func count(_ place: MentionedPlace, _ sign: Int) {
    change(place.id, sign) { shown in
      adjust(&shown.names[place.name], sign)
      if let whole = place.partOf { adjust(&shown.wholes[whole], sign) }
      for form in place.forms { adjust(&shown.forms[form.text], sign * form.count) }
    }
  }

  private mutating func change(
    _ place: Int, _ sign: Int, _ body: (inout Evidence) -> Void = { _ in }
  ) {
    // Taken out, so that it is changed in its place and not copied.
    var shown = evidence.removeValue(forKey: place) ?? Evidence()
    shown.references += sign
    body(&shown)
    if shown.references > 0 { evidence[place] = shown }
  }

  /// Decides name and whole by majority (ties by name order), and sorts by id. O(n log n) in the places.
  func directory(_ vocabulary: Vocabulary) -> PlaceDirectory {
    let sorted = evidence.map { (id: vocabulary.strings[UInt32($0.key)], code: $0.key) }
      .sorted { $0.id < $1.id }
    var rows = [Int32](repeating: -1, count: vocabulary.strings.count)
    for (row, place) in sorted.enumerated() { rows[place.code] = Int32(row) }
    return PlaceDirectory(
      entries: sorted.map { entry($0.id, evidence[$0.code] ?? Evidence(), vocabulary) }, rows: rows)
  }

  private func entry(
    _ id: String, _ shown: Evidence, _ vocabulary: Vocabulary
  ) -> PlaceDirectoryEntry {
    let name = sorted(shown.names, vocabulary).first?.text ?? id.replacingHyphens()
    return PlaceDirectoryEntry(
      id: id, name: name, partOf: sorted(shown.wholes, vocabulary).first?.text,
      aliases: sorted(shown.forms, vocabulary).filter { $0.text != name })
  }

  private func sorted(_ counts: [Int: Int], _ vocabulary: Vocabulary) -> [SurfaceForm] {
    counts.map { SurfaceForm(text: vocabulary.strings[UInt32($0.key)], count: $0.value) }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }
  }
}

/// Changes a count; one that becomes 0 is no count any more.
func adjust(_ count: inout Int?, _ change: Int) {
  let sum = (count ?? 0) + change
  count = sum == 0 ? nil : sum
}
