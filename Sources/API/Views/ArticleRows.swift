// Articles as rows of a list: JSON objects and CSV records.
import Attribution
import ClaimIndex

/// The articles of a snapshot.
struct ArticleRows: RowView {
  private let snapshot: Snapshot
  private let view: ArticleView
  private let embedsClaims: Bool
  private let table: [Column<ArticleItem>]
  private let answer: Answer?

  init(_ snapshot: Snapshot, _ arguments: Arguments, answer: Answer?) {
    self.snapshot = snapshot
    self.answer = arguments.value("q") == nil ? nil : answer
    var members = arguments.includes("text") ? ArticleView.withText : ArticleView.plain
    if self.answer != nil { members.insert(.highlights, at: members.count - 1) }
    view = ArticleView(members: arguments.selected(members))
    embedsClaims = arguments.includes("claims")
    table = arguments.selected(Self.allColumns)
  }

  /// Rows with these members; no CSV.
  init(_ snapshot: Snapshot, members: [ArticleView.Member]) {
    self.snapshot = snapshot
    view = ArticleView(members: members)
    embedsClaims = false
    table = []
    answer = nil
  }

  var columns: [String] { table.map(\.name) }

  func write(_ row: Int, into json: inout JSONWriter) {
    guard let record = snapshot.article(at: row) else { return }
    var view = view
    if embedsClaims { view.writeClaims = { writeClaims(record.claims, into: &$0) } }
    if let answer { view.highlights = answer.highlights(row: row) }
    view.write(ArticleItem(record, in: snapshot), into: &json)
  }

  func cells(_ row: Int) -> [String] {
    guard let record = snapshot.article(at: row) else { return table.map { _ in "" } }
    let item = ArticleItem(record, in: snapshot)
    return table.map { $0.cell(item) }
  }

  private func writeClaims(_ rows: Range<Int>, into json: inout JSONWriter) {
    let view = ClaimView(members: ClaimView.complete)
    for row in rows {
      guard let claim = snapshot.claim(at: row) else { continue }
      view.write(ClaimItem(claim, in: snapshot), into: &json)
    }
  }

  static let allColumns: [Column<ArticleItem>] = [
    Column("id") { $0.id },
    Column("headline") { $0.headline ?? "" },
    Column("publisher") { $0.publisher?.text ?? "" },
    Column("agencies") { $0.agencies.map(\.text).cell },
    Column("author") { $0.author.cell },
    Column("datePublished") { $0.datePublished?.description ?? "" },
    Column("dateBasis") { $0.dateBasis?.kind.rawValue ?? "" },
    Column("dateline") { $0.dateline?.place ?? "" },
    Column("inLanguage") { $0.inLanguage },
    Column("wordCount") { String($0.wordCount) },
    Column("extraction") { $0.status.rawValue },
    Column("sameAs") { $0.url ?? "" },
    Column("claims") { String($0.claimCount) },
    Column("url") { Link.article($0.id) },
  ]
}
