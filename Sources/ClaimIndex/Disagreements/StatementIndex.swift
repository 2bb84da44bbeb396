// Postings over statements: which could speak of the same thing. Only groups that an article touches
// are looked at again.
import Attribution

/// Where a statement is: the slot of its article, and its number there.
struct StatementRef: Hashable, Sendable {
  var slot: Int32
  var number: Int32
}

/// What the statements of a group have in common.
struct GroupKey: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// The same happened to those of the same owner at the same place.
    case figures
    /// The same thing is counted at the same place.
    case counts
    /// Something became of the same thing.
    case stances
    /// The same actor is committed to the same act.
    case commitments
    /// A topic and a telling word are shared.
    case wording
  }

  var kind: Kind
  var hash: UInt64

  init(_ kind: Kind, _ parts: String...) {
    var hash = FNV1a()
    for part in parts { hash.add(field: part) }
    self.kind = kind
    self.hash = hash.value
  }
}

/// All statements of the corpus, and what was found among them.
struct StatementIndex: Sendable {
  private(set) var articles: [ArticleStatements?] = []
  private var slots: [String: Int] = [:]
  private var free: [Int] = []
  private var groups: [GroupKey: [StatementRef]] = [:]
  private var dirty: Set<GroupKey> = []
  private var findings: [GroupKey: Findings] = [:]
  /// By slot: what was found within the article alone.
  private var ownFindings: [Findings] = []
  private var stems = TermDictionary()

  /// Adds an article that is not there.
  mutating func add(_ article: ExtractedArticle, _ text: ArticleText) {
    let read = StatementReader(article, text).statements(&stems)
    let slot = free.popLast() ?? articles.count
    if slot == articles.count {
      articles.append(read)
      ownFindings.append(Findings())
    } else {
      articles[slot] = read
    }
    slots[article.id] = slot
    ownFindings[slot] = UnconfirmedFinder(article: read, slot: slot, stems: stems)
      .findings()
    for (number, statement) in read.statements.enumerated() {
      for key in keys(statement, read) {
        groups[key, default: []].append(StatementRef(slot: Int32(slot), number: Int32(number)))
        dirty.insert(key)
      }
    }
  }

  mutating func remove(id: String) {
    guard let slot = slots.removeValue(forKey: id), let article = articles[slot] else { return }
    for statement in article.statements {
      for key in keys(statement, article) {
        groups[key]?.removeAll { $0.slot == slot }
        if groups[key]?.isEmpty ?? false { groups[key] = nil }
        dirty.insert(key)
      }
    }
    articles[slot] = nil
    ownFindings[slot] = Findings()
    free.append(slot)
  }

  /// Everything found, each pair once, in no particular order. O(touched groups + findings).
  mutating func update() -> [Findings] {
    for key in dirty {
      let members = groups[key] ?? []
      findings[key] = members.count > 1 ? find(key.kind, members) : nil
      if findings[key]?.isEmpty ?? false { findings[key] = nil }
    }
    dirty = []
    return Array(findings.values) + ownFindings.filter { !$0.isEmpty }
  }

  private func find(_ kind: GroupKey.Kind, _ members: [StatementRef]) -> Findings {
    let members = members.compactMap { ref in
      articles[Int(ref.slot)].map {
        ComparedStatement(
          ref: ref, statement: $0.statements[Int(ref.number)], article: $0)
      }
    }
    .sorted(by: ComparedStatement.isBefore)
    switch kind {
    case .figures: return FigureComparison(members).findings()
    case .counts: return CountComparison(members).findings()
    case .stances: return StanceComparison(members).findings()
    case .commitments: return CommitmentComparison(members).findings()
    case .wording: return WordingComparison(members).findings()
    }
  }

  /// The groups of a statement, each once.
  private func keys(_ statement: Statement, _ article: ArticleStatements) -> Set<GroupKey> {
    var keys: Set<GroupKey> = []
    let place = statement.place(in: article)
    for figure in statement.figures {
      if !figure.predicate.isEmpty {
        keys.insert(
          GroupKey(
            .figures, figure.predicate, figure.owner?.text ?? "", figure.unit.rawValue, place))
      }
      if !figure.noun.isEmpty { keys.insert(GroupKey(.counts, figure.noun, place)) }
    }
    for stance in statement.stances {
      keys.insert(GroupKey(.stances, stance.object, String(stance.scale)))
    }
    for commitment in statement.commitments {
      for act in commitment.acts {
        keys.insert(GroupKey(.commitments, commitment.actor.text, act))
      }
    }
    keys.formUnion(wordingKeys(statement))
    return keys
  }

  /// A topic with each of the longest stems: long words are rare, and statements of one thing share
  /// them.
  private func wordingKeys(_ statement: Statement) -> [GroupKey] {
    guard !statement.isNarration, !statement.topics.isEmpty else { return [] }
    let telling = statement.stems.map { (length: stems.octets($0).count, code: $0) }
      .sorted { ($1.length, $0.code) < ($0.length, $1.code) }.prefix(Self.tellingStems)
    return statement.topics.prefix(2).flatMap { topic in
      telling.map { GroupKey(.wording, topic, stems[$0.code]) }
    }
  }

  private static let tellingStems = 5
}

extension Statement {
  /// Where it happened: a place that the statement names, the report's main one if it is among them;
  /// else the one its speaker named last; else the report's main place.
  func place(in article: ArticleStatements) -> String {
    if let place = article.place, places.contains(place) { return place }
    return places.first ?? inheritedPlace ?? article.place ?? ""
  }
}
