// The relations of every claim and the disagreements of the corpus, looked up in one snapshot.
import Attribution

/// Relations by claim row, and disagreements by id.
struct RelationTable: Sendable {
  struct Entry: Sendable {
    var kind: RelationKind
    var other: StatementKey
    var on: String
    var rule: String
    /// The row of the disagreement that shows the pair.
    var disagreement: Int?
  }

  /// By claim row; only claims with relations.
  let entries: [Int: [Entry]]
  let disagreements: [ResolvedDisagreement]

  /// - Parameters:
  ///   - findings: What `StatementIndex.update` gave, in any order.
  ///   - statements: The statements of a slot.
  ///   - row: The row of an article id.
  ///   - starts: The first claim row of each article.
  init(
    _ findings: [Findings], statements: [ArticleStatements?], row: (String) -> Int?,
    starts: [UInt32]
  ) {
    let rows = statements.map { article in article.flatMap { row($0.articleID) } }
    let resolver = StatementResolver(articles: statements, rows: rows)
    let pairs = Self.pairs(findings, resolver)
    let denials = DenialComponents(pairs.filter(\.isDenial), resolver).drafts()
    disagreements = DisagreementNaming(findings.flatMap(\.drafts) + denials, resolver).resolved()
    var membership: [StatementKey: [Int]] = [:]
    for (number, disagreement) in disagreements.enumerated() {
      for key in disagreement.members { membership[key, default: []].append(number) }
    }
    var entries: [Int: [Entry]] = [:]
    func add(_ key: StatementKey, _ pair: ResolvedPair, _ other: StatementKey) {
      guard !key.isNarration else { return }
      let shared = (membership[key] ?? []).first { (membership[other] ?? []).contains($0) }
      entries[Int(starts[key.article]) + key.index, default: []].append(
        Entry(
          kind: pair.kind, other: other, on: pair.on, rule: pair.rule, disagreement: shared))
    }
    for pair in pairs {
      add(pair.first, pair, pair.second)
      if pair.kind != .updates { add(pair.second, pair, pair.first) }
    }
    self.entries = entries
  }

  /// Every pair once for each kind, in the order of its statements.
  private static func pairs(
    _ findings: [Findings], _ resolver: StatementResolver
  ) -> [ResolvedPair] {
    var pairs: [ResolvedPair] = []
    for relation in findings.lazy.flatMap(\.relations) {
      guard let first = resolver.key(relation.first), let second = resolver.key(relation.second)
      else { continue }
      let isInOrder = relation.kind == .updates || first < second
      pairs.append(
        ResolvedPair(
          first: isInOrder ? first : second, second: isInOrder ? second : first,
          firstRef: isInOrder ? relation.first : relation.second,
          secondRef: isInOrder ? relation.second : relation.first, kind: relation.kind,
          on: relation.on, rule: relation.rule, isDenial: relation.isDenial))
    }
    // A pair is large: its place is moved instead.
    let order = pairs.indices
      .map { (first: pairs[$0].first, second: pairs[$0].second, place: $0) }
      .sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    var unique: [ResolvedPair] = []
    for (first, second, place) in order {
      guard let last = unique.last, last.first == first, last.second == second else {
        unique.append(pairs[place])
        continue
      }
      // One pair has one relation; the kinds sort by weight.
      if pairs[place] < last { unique[unique.count - 1] = pairs[place] }
    }
    return unique
  }

  /// How many relations of each kind a claim has.
  func counts(row: Int) -> RelationCounts {
    var counts = RelationCounts()
    for entry in entries[row] ?? [] {
      switch entry.kind {
      case .contradicts: counts.contradicts += 1
      case .corroborates: counts.corroborates += 1
      case .updates: counts.updates += 1
      }
    }
    return counts
  }
}

/// A relation with its statements looked up.
struct ResolvedPair: Comparable {
  var first: StatementKey
  var second: StatementKey
  var firstRef: StatementRef
  var secondRef: StatementRef
  var kind: RelationKind
  var on: String
  var rule: String
  var isDenial: Bool

  static func < (left: ResolvedPair, right: ResolvedPair) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    if left.kind != right.kind { return code(of: left.kind) < code(of: right.kind) }
    if left.isDenial != right.isDenial { return right.isDenial }
    return (left.rule, left.on) < (right.rule, right.on)
  }
}

/// From slots to rows.
struct StatementResolver {
  let articles: [ArticleStatements?]
  /// By slot.
  let rows: [Int?]

  func statement(_ ref: StatementRef) -> (article: ArticleStatements, statement: Statement)? {
    articles[Int(ref.slot)].map { ($0, $0.statements[Int(ref.number)]) }
  }

  func key(_ ref: StatementRef) -> StatementKey? {
    guard let row = rows[Int(ref.slot)], let (_, statement) = statement(ref) else { return nil }
    return StatementKey(article: row, isNarration: statement.isNarration, index: statement.index)
  }
}
