// Claims as rows of a list: JSON objects and CSV records.
import Attribution
import ClaimIndex

/// The claims of a snapshot.
struct ClaimRows: RowView {
  let snapshot: Snapshot
  private let view: ClaimView
  private let table: [Column<ClaimItem>]
  /// Finds the words of `q` again.
  private let answer: Answer?

  init(_ snapshot: Snapshot, _ arguments: Arguments, answer: Answer?) {
    self.snapshot = snapshot
    self.answer = arguments.value("q") == nil ? nil : answer
    var members = ClaimView.plain
    if arguments.includes("spans") || arguments.includes("context") {
      members = ClaimView.complete
    }
    if self.answer != nil { members.insert(.highlights, at: members.count - 1) }
    var view = ClaimView(members: arguments.selected(members))
    view.withContext = arguments.includes("context")
    if arguments.includes("relations") {
      view.writeRelations = { RelationView.write(relationsOf: $0, into: &$1) }
    }
    self.view = view
    table = arguments.selected(Self.allColumns)
  }

  /// Rows with these members; no CSV.
  init(_ snapshot: Snapshot, members: [ClaimView.Member]) {
    self.snapshot = snapshot
    view = ClaimView(members: members)
    table = []
    answer = nil
  }

  var columns: [String] { table.map(\.name) }

  func write(_ row: Int, into json: inout JSONWriter) {
    guard let record = snapshot.claim(at: row) else { return }
    var view = view
    if let answer { view.highlights = answer.highlights(row: row) }
    view.write(ClaimItem(record, in: snapshot), into: &json)
  }

  func cells(_ row: Int) -> [String] {
    guard let record = snapshot.claim(at: row) else { return table.map { _ in "" } }
    let item = ClaimItem(record, in: snapshot)
    return table.map { $0.cell(item) }
  }

  /// The columns of API.md §10.
  static let allColumns: [Column<ClaimItem>] = [
    Column("id") { $0.id },
    Column("article") { $0.articleID },
    Column("publisher") { $0.publisher?.text ?? "" },
    Column("speaker") { $0.claim.speaker?.actor.text ?? "" },
    Column("speakerType", of: "speaker") { item in
      item.claim.speaker.flatMap { item.source.actor($0.actor)?.type.rawValue } ?? ""
    },
    Column("onBehalfOf") { $0.claim.onBehalfOf?.text ?? "" },
    Column("via") { $0.claim.via.map(\.actor.text).cell },
    Column("form") { $0.claim.form.rawValue },
    Column("modality") { $0.claim.modality.rawValue },
    Column("text") { $0.text },
    Column("topics") { $0.claim.topics.cell },
    Column("about") { $0.claim.about.map(\.text).cell },
    Column("places") { $0.claim.places.cell },
    Column("quantities") { item in
      item.claim.quantities.map { item.source.exact($0.span) }.cell
    },
    Column("saidOn") { $0.claim.saidOn.date?.description ?? "" },
    Column("saidOnText", of: "saidOn") { item in
      item.claim.saidOn.text.map(item.source.exact) ?? ""
    },
    Column("start", of: "spans") { $0.claim.content.first.map { String($0.start) } ?? "" },
    Column("end", of: "spans") { $0.claim.content.last.map { String($0.end) } ?? "" },
    Column("url") { Link.claim($0.id) },
  ]
}
