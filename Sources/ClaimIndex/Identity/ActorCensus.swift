// Counts how reports show each actor, and makes the directory from the counts.
import Attribution

/// How often each report-level actor is shown in which way; articles are added and taken away.
struct ActorCensus: Sendable {
  private struct Evidence: Sendable {
    /// Mentions in lists of actors, claims and headers; the id is in use while there are any.
    var references = 0
    var reports = 0
    var types: [Int: Int] = [:]
    var affiliations: [Int: Int] = [:]
    var names: [Int: Int] = [:]
    var forms: [Int: Int] = [:]
  }

  /// By code of the actor id.
  private var evidence: [Evidence] = []

  /// Counts an article in (`sign` 1) or out (-1).
  mutating func count(_ article: PreparedArticle, _ sign: Int, _ vocabulary: Vocabulary) {
    let missing = vocabulary.actors.count - evidence.count
    if missing > 0 { evidence += Array(repeating: Evidence(), count: missing) }
    for actor in article.mentioned.actors { count(actor, sign) }
    for id in article.referencedActors(vocabulary) { evidence[id].references += sign }
  }

  private mutating func count(_ actor: MentionedActor, _ sign: Int) {
    evidence[actor.id].references += sign
    evidence[actor.id].reports += sign
    adjust(&evidence[actor.id].types[actor.type], sign)
    adjust(&evidence[actor.id].names[actor.name], sign)
    if let affiliation = actor.affiliation {
      evidence[affiliation].references += sign
      adjust(&evidence[actor.id].affiliations[affiliation], sign)
    }
    for form in actor.forms { adjust(&evidence[actor.id].forms[form.text], sign * form.count) }
  }

  /// Merges persons, decides type, affiliation and name by majority (ties by name order), and sorts
  /// by id.
  func directory(_ known: KnownNames, _ vocabulary: Vocabulary) -> ActorDirectory {
    let canonical = PersonClusters(persons(vocabulary)).canonical
    var merged = evidence
    var mergedNames: [Int: [String]] = [:]
    for (id, target) in canonical {
      mergedNames[target, default: []] +=
        [vocabulary.actors[UInt32(id)]]
        + evidence[id].names.keys.map { vocabulary.strings[UInt32($0)] }
      merged[target] = combined(merged[target], merged[id])
      merged[id].references = 0
    }
    let codes = merged.indices.filter { merged[$0].references > 0 }
      .map { (code: $0, id: vocabulary.actors[UInt32($0)]) }
      .sorted { $0.id < $1.id }
    var rows = [Int32](repeating: -1, count: evidence.count)
    for (row, actor) in codes.enumerated() { rows[actor.code] = Int32(row) }
    for (id, target) in canonical { rows[id] = rows[target] }
    let entries = codes.map { actor in
      var entry = entry(actor.id, merged[actor.code], rows, known, vocabulary)
      entry.mergedNames = (mergedNames[actor.code] ?? []).sorted()
      return entry
    }
    return ActorDirectory(entries: entries, rows: rows)
  }

  private func persons(_ vocabulary: Vocabulary) -> [PersonEvidence] {
    evidence.indices.compactMap { id in
      let shown = evidence[id]
      guard shown.references > 0, type(of: shown) == .person else { return nil }
      let text = vocabulary.actors[UInt32(id)]
      let name = majority(shown.names, vocabulary.strings) ?? text
      return PersonEvidence(
        id: id, text: text, name: PersonName(name.contains(" ") ? name : name.replacingHyphens()),
        affiliation: majorityCode(shown.affiliations, vocabulary.actors), weight: shown.reports)
    }
  }

  private func entry(
    _ id: String, _ shown: Evidence, _ rows: [Int32], _ known: KnownNames,
    _ vocabulary: Vocabulary
  ) -> DirectoryEntry {
    let entry = known.actor(id)
    let affiliation = majorityCode(shown.affiliations, vocabulary.actors).map { Int(rows[$0]) }
    let forms = shown.forms.map {
      SurfaceForm(text: vocabulary.strings[UInt32($0.key)], count: $0.value)
    }
    return DirectoryEntry(
      id: ActorID(id),
      name: majority(shown.names, vocabulary.strings) ?? entry?.name ?? id.replacingHyphens(),
      type: shown.types.isEmpty ? entry?.type ?? .organisation : type(of: shown),
      affiliation: affiliation.flatMap { $0 < 0 ? nil : $0 },
      aliases: forms.sorted { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text },
      mergedNames: [])
  }

  private func combined(_ left: Evidence, _ right: Evidence) -> Evidence {
    var result = left
    result.references += right.references
    result.reports += right.reports
    result.types.merge(right.types, uniquingKeysWith: +)
    result.affiliations.merge(right.affiliations, uniquingKeysWith: +)
    result.forms.merge(right.forms, uniquingKeysWith: +)
    return result
  }

  private func type(of shown: Evidence) -> ActorType {
    let best = shown.types.max { left, right in
      left.value != right.value
        ? left.value < right.value : typeName(left.key) > typeName(right.key)
    }
    return value(at: best?.key ?? code(of: ActorType.organisation))
  }

  private func typeName(_ code: Int) -> String { (value(at: code) as ActorType).rawValue }

  private func majorityCode(_ counts: [Int: Int], _ terms: TermDictionary) -> Int? {
    counts.max { left, right in
      left.value != right.value
        ? left.value < right.value : terms.precedes(UInt32(right.key), UInt32(left.key))
    }?.key
  }

  private func majority(_ counts: [Int: Int], _ terms: TermDictionary) -> String? {
    majorityCode(counts, terms).map { terms[UInt32($0)] }
  }
}

extension String {
  /// An id as words.
  func replacingHyphens() -> String {
    String(map { $0 == "-" ? " " : $0 })
  }
}
