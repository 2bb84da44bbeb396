// What every collection does: filter, order, cut into pages, count facets, export.
import Attribution
import ClaimIndex
import HTTP

/// A collection as a resource.
struct CollectionReading: Sendable {
  var collection: ClaimIndex.Collection
  var parameters: [Parameter]
  /// The orders it knows; the first without `sort`.
  var orders: [Sort]
  /// Whether items have dates that `from` and `to` ask for.
  var isDated = false
  var makeView: @Sendable (Snapshot, Arguments, Answer) -> any RowView

  var answer: Operation.Answer {
    .read { call, publication throws(Problem) in
      let page = try CollectionPage(self, call, publication.snapshot)
      return call.format == .json ? page.envelope() : page.export()
    }
  }
}

/// One collection's answer to one request.
struct CollectionPage {
  let reading: CollectionReading
  let call: Call
  let snapshot: Snapshot
  let query: QueryReading
  let answer: Answer
  let view: any RowView
  let sort: Sort
  private let binding: String
  private let cursor: Cursor?

  init(_ reading: CollectionReading, _ call: Call, _ snapshot: Snapshot) throws(Problem) {
    self.reading = reading
    self.call = call
    self.snapshot = snapshot
    let arguments = call.arguments
    query = try QueryReading(
      reading.collection, arguments, parameters: reading.parameters, in: snapshot, path: call.path)
    sort = try Self.order(of: reading, call)
    binding = CursorCoding.binding(path: call.path, arguments)
    cursor = try arguments.value("cursor").map { [binding, sort] text throws(Problem) in
      try CursorCoding.read(text, binding: binding, sort: sort, path: call.path)
    }
    answer = snapshot.answer(query.query)
    view = reading.makeView(snapshot, arguments, answer)
  }

  /// The page as `{"data":…,"links":…,"meta":…}` with facets when asked (API.md §5).
  func envelope() -> Representation {
    let limit = call.arguments.integer("limit") ?? 50
    let page = answer.page(sort: sort, after: cursor, limit: limit)
    let links = links(of: page)
    var json = call.writer(reserving: 1024 * (min(page.rows.count, 50) + 1))
    json.object { json in
      json.name("data")
      json.array(page.rows) { json, row in view.write(row, into: &json) }
      json.name("links")
      json.object { json in
        json.member("self", call.reference())
        for (relation, target) in links { json.member(relation, target) }
      }
      json.name("meta")
      json.object { json in writeMeta(limit: limit, into: &json) }
      if let names = call.arguments.list("facets") { writeFacets(names, into: &json) }
    }
    var representation = Representation(json.finish())
    representation.links = links.compactMap { link in link.target.map { (link.relation, $0) } }
    representation.fields.append("Hearsay-Total", String(answer.total))
    return representation
  }

  /// All rows, or one page when `limit` or `cursor` is given, piece by piece (API.md §10).
  func export() -> Representation {
    let arguments = call.arguments
    let isPaged = arguments.value("limit") != nil || cursor != nil
    let page =
      isPaged
      ? answer.page(sort: sort, after: cursor, limit: arguments.integer("limit") ?? 50) : nil
    let rows = RowPages(page: page, answer: answer, sort: sort)
    let (view, format) = (view, call.format)
    var representation = Representation(
      ContentStream { RowPieces(rows: rows, view: view, format: format) })
    representation.fields.append("Hearsay-Total", String(answer.total))
    if format == .csv {
      representation.fields.append(
        "Content-Disposition",
        "attachment; filename=\"hearsay-\(reading.collection.rawValue).csv\"")
    }
    if let page {
      representation.links = links(of: page).compactMap { link in
        link.target.map { (link.relation, $0) }
      }
    }
    return representation
  }

  private func links(of page: Page) -> [(relation: String, target: String?)] {
    let binding = binding
    func reference(_ cursor: Cursor) -> String {
      call.reference(replacing: ["cursor": CursorCoding.write(cursor, binding: binding)])
    }
    return [
      ("first", call.reference(replacing: ["cursor": nil])), ("next", page.next.map(reference)),
      ("prev", page.previous.map(reference)),
    ]
  }

  private func writeMeta(limit: Int, into json: inout JSONWriter) {
    json.member("total", answer.total)
    json.member("limit", limit)
    if reading.isDated { json.member("undated", answer.undated) }
    json.member("generation", snapshot.generation)
    WarningView.write(query.warnings, into: &json)
  }

  private func writeFacets(_ names: [String], into json: inout JSONWriter) {
    let limit = call.arguments.integer("facetLimit") ?? 20
    json.name("facets")
    json.array(names.compactMap { Field(rawValue: $0) }) { json, field in
      FacetView.write(answer.facet(field, limit: limit), into: &json)
    }
  }

  private static func order(of reading: CollectionReading, _ call: Call) throws(Problem) -> Sort {
    let hasWords = call.arguments.value("q") != nil
    guard let named = call.arguments.value("sort").flatMap({ Sort(rawValue: $0) }) else {
      return hasWords && reading.orders.contains(.relevance) ? .relevance : .article
    }
    if named == .relevance, !hasWords {
      let fault = Fault(
        type: .invalidValue, place: .parameter("sort"), detail: "“relevance” needs “q”",
        value: "relevance")
      throw Problem([fault], of: call.path)
    }
    return named
  }
}

/// The rows of an export, page after page, so that a reader who takes his time costs a page of memory
/// and not a list of everything.
struct RowPages: Sendable {
  private static let pageRows = 512

  private let answer: Answer
  private var rows: [Int]
  private var position = 0
  /// Where the next page starts; `nil` when `rows` are the last.
  private var next: Cursor?

  /// - Parameter page: The only page; `nil` for everything. Orders that must be sorted as a whole come
  ///   as one page.
  init(page: Page?, answer: Answer, sort: Sort) {
    self.answer = answer
    if page == nil, sort == .article {
      let first = answer.page(sort: sort, after: nil, limit: Self.pageRows)
      (rows, next) = (first.rows, first.next)
    } else {
      rows = page?.rows ?? answer.rows(sort: sort)
    }
  }

  mutating func nextRow() -> Int? {
    if position == rows.count, let cursor = next {
      let page = answer.page(sort: .article, after: cursor, limit: Self.pageRows)
      (rows, next, position) = (page.rows, page.next, 0)
    }
    guard position < rows.count else { return nil }
    defer { position += 1 }
    return rows[position]
  }
}

/// Makes an export while the peer takes it.
struct RowPieces: ContentPieces {
  /// A piece is sent when it is this long.
  static let pieceOctets = 32 * 1024

  private var rows: RowPages
  let view: any RowView
  let format: Format
  private var hasHeader = false

  init(rows: RowPages, view: any RowView, format: Format) {
    self.rows = rows
    self.view = view
    self.format = format
  }

  mutating func next() -> [UInt8]? {
    let octets = format == .csv ? nextRecords() : nextLines()
    return octets.isEmpty ? nil : octets
  }

  private mutating func nextRecords() -> [UInt8] {
    var csv = CSVWriter()
    if !hasHeader { csv.record(view.columns) }
    hasHeader = true
    while csv.octets.count < Self.pieceOctets, let row = rows.nextRow() {
      csv.record(view.cells(row))
    }
    return csv.octets
  }

  private mutating func nextLines() -> [UInt8] {
    var json = JSONWriter(reserving: Self.pieceOctets + 4096)
    while json.octets.count < Self.pieceOctets, let row = rows.nextRow() {
      view.write(row, into: &json)
      json.endLine()
    }
    return json.octets
  }
}
