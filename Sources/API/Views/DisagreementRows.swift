// Disagreements: positions side by side, never a verdict (API.md §7).
import Attribution
import ClaimIndex

/// The disagreements of a snapshot.
struct DisagreementRows: RowView {
  enum Member: String, CaseIterable {
    case id, kind, status, reconciliation, on, of, topics, places, positions, spread, caveats, url
  }

  private let snapshot: Snapshot
  private let members: [Member]
  private let table: [Column<DisagreementRecord>]

  init(_ snapshot: Snapshot, _ arguments: Arguments) {
    self.snapshot = snapshot
    members = arguments.selected(Member.allCases)
    table = arguments.selected(Self.allColumns)
  }

  var columns: [String] { table.map(\.name) }

  func write(_ row: Int, into json: inout JSONWriter) {
    guard let record = snapshot.disagreement(at: row) else { return }
    json.object { json in
      for member in members {
        json.name(member.rawValue)
        Self.write(member, of: record, into: &json)
      }
    }
  }

  func cells(_ row: Int) -> [String] {
    guard let record = snapshot.disagreement(at: row) else { return table.map { _ in "" } }
    return table.map { $0.cell(record) }
  }

  private static func write(
    _ member: Member, of record: DisagreementRecord, into json: inout JSONWriter
  ) {
    switch member {
    case .id: json.string(record.id)
    case .kind: json.string(record.kind.rawValue)
    case .status: json.string(record.status.rawValue)
    case .reconciliation: json.string(record.reconciliation)
    case .on: json.string(record.on)
    case .of: json.string(record.of)
    case .topics: json.strings(record.topics)
    case .places: json.strings(record.places)
    case .positions: json.array(record.positions) { PositionView.write($1, into: &$0) }
    case .spread: write(record.spread, into: &json)
    case .caveats: json.strings(record.caveats.map(\.rawValue))
    case .url: json.string(Link.disagreement(record.id))
    }
  }

  private static func write(_ spread: Spread?, into json: inout JSONWriter) {
    guard let spread else { return json.null() }
    json.object { json in
      json.name("min")
      json.number(spread.min)
      json.name("max")
      json.number(spread.max)
      json.name("ratio")
      json.number(spread.ratio)
    }
  }

  /// One record for each disagreement; the positions as words.
  static let allColumns: [Column<DisagreementRecord>] = [
    Column("id") { $0.id },
    Column("kind") { $0.kind.rawValue },
    Column("status") { $0.status.rawValue },
    Column("on") { $0.on },
    Column("of") { $0.of ?? "" },
    Column("topics") { $0.topics.cell },
    Column("places") { $0.places.cell },
    Column("positions") { $0.positions.map(PositionView.words).cell },
    Column("claims", of: "positions") { $0.positions.flatMap(\.claims).cell },
    Column("caveats") { $0.caveats.map(\.rawValue).cell },
    Column("reconciliation") { $0.reconciliation ?? "" },
    Column("url") { Link.disagreement($0.id) },
  ]
}

/// One position of a disagreement.
enum PositionView {
  static func write(_ position: Position, into json: inout JSONWriter) {
    json.object { json in
      json.member("side", position.side)
      json.name("value")
      json.number(position.value)
      json.member("qualifier", position.qualifier?.rawValue)
      json.name("interval")
      writeInterval(position.interval, into: &json)
      json.member("stance", position.stance)
      json.name("holders")
      json.strings(position.holders.map(\.text))
      json.name("via")
      json.strings(position.via.map(\.text))
      json.name("claims")
      json.strings(position.claims)
      json.name("narration")
      json.bool(position.isNarration)
      json.name("publishers")
      json.strings(position.publishers.map(\.text))
      json.name("evidence")
      json.array(position.evidence) { json, evidence in write(evidence, into: &json) }
    }
  }

  /// "A: 586000, OCHA".
  static func words(_ position: Position) -> String {
    let what =
      position.stance
      ?? position.value.map { value in
        (position.qualifier.map { $0 == .exactly ? "" : $0.rawValue + " " } ?? "") + plain(value)
      }
    let who = position.isNarration ? ["narration"] : position.holders.map(\.text)
    return position.side + ": " + ([what].compactMap { $0 } + who).joined(separator: ", ")
  }

  private static func plain(_ value: Double) -> String {
    value.magnitude < 1e15 && Double(Int(value)) == value ? String(Int(value)) : String(value)
  }

  private static func writeInterval(_ interval: ValueInterval?, into json: inout JSONWriter) {
    guard let interval else { return json.null() }
    json.array { json in
      json.number(interval.lower)
      json.number(interval.upper)
    }
  }

  private static func write(_ evidence: Evidence, into json: inout JSONWriter) {
    json.object { json in
      json.member("article", evidence.articleID)
      json.member("start", evidence.span.start)
      json.member("end", evidence.span.end)
      json.member("exact", evidence.exact)
    }
  }
}
