// `/matrix`: who speaks about whom; which outlet carries whose voice?
import ClaimIndex

extension Operation {
  static func matrix(_ limits: ServiceLimits) -> Operation {
    let parameters =
      Parameter.claimFilters(limits) + [
        .axis("rows", default: "speaker"), .axis("columns", default: "about"),
        .limit(limits, default: 100), .pretty,
      ]
    return Operation(
      "GET", "getMatrix", "Who speaks about whom; which outlet carries whose voice?",
      parameters: parameters, schema: "Matrix",
      answer: .read { call, publication throws(Problem) in
        let snapshot = publication.snapshot
        let reading = try QueryReading(
          .claims, call.arguments, parameters: parameters, in: snapshot, path: call.path)
        let rows = call.arguments.value("rows").flatMap { Field(rawValue: $0) } ?? .speaker
        let columns = call.arguments.value("columns").flatMap { Field(rawValue: $0) } ?? .about
        let limit = call.arguments.integer("limit") ?? 100
        let matrix = snapshot.answer(reading.query).matrix(
          rows: rows, columns: columns, limit: limit)
        var json = call.writer(reserving: 128 * (matrix.cells.count + 4))
        json.object { json in
          json.name("data")
          json.array(matrix.cells) { json, cell in
            MatrixView.write(cell, rows, columns, reading.query, call, into: &json)
          }
          json.name("links")
          json.object { json in json.member("self", call.reference()) }
          json.name("meta")
          json.object { json in
            MatrixView.writeAxis("rows", rows, matrix.distinctRows, into: &json)
            MatrixView.writeAxis("columns", columns, matrix.distinctColumns, into: &json)
            json.member("total", matrix.total)
            json.member("limit", limit)
            json.member("generation", snapshot.generation)
            WarningView.write(reading.warnings, into: &json)
          }
        }
        return Representation(json.finish())
      })
  }
}

extension Parameter {
  fileprivate static func axis(_ name: String, default field: String) -> Parameter {
    Parameter(
      name, .choice(Operation.claimFacets.map(\.rawValue), default: field),
      "The field whose values are the \(name).", example: field)
  }
}

/// The parts of a matrix (API.md §8).
enum MatrixView {
  static func write(
    _ cell: Matrix.Cell, _ rows: Field, _ columns: Field, _ query: Query, _ call: Call,
    into json: inout JSONWriter
  ) {
    json.object { json in
      json.member("row", cell.row)
      json.member("column", cell.column)
      json.member("count", cell.count)
      json.member("url", reference(to: cell, rows, columns, query, call))
    }
  }

  static func writeAxis(
    _ name: String, _ field: Field, _ distinct: Int, into json: inout JSONWriter
  ) {
    json.name(name)
    json.object { json in
      json.member("name", field.rawValue)
      json.member("distinct", distinct)
    }
  }

  /// The fields of which a claim has several values: speakers count as speaking for themselves, too.
  private static let listed: Set<Field> = [.onBehalfOf, .about, .via, .topic, .place]

  /// The claims of a cell: the request's own filters, those of the two axes replaced. `nil` when a claim
  /// would have to have two values of one field, which filters cannot say.
  private static func reference(
    to cell: Matrix.Cell, _ rows: Field, _ columns: Field, _ query: Query, _ call: Call
  ) -> String? {
    let isExact = query.filters.allSatisfy { filter in
      guard case .field(let field, let selection) = filter, listed.contains(field) else {
        return true
      }
      let values = [(rows, cell.row), (columns, cell.column)].filter { $0.0 == field }.map(\.1)
      return values.allSatisfy { value in
        selection.excluded.isEmpty
          && (selection.included.isEmpty || selection.included.contains(.value(value)))
      }
    }
    if !isExact || (rows == columns && cell.row != cell.column) { return nil }
    var replacements: [String: String?] = [
      "rows": nil, "columns": nil, "limit": nil, "pretty": nil,
    ]
    for (field, value) in [(rows, cell.row), (columns, cell.column)] {
      if field == .saidOn {
        replacements["from"] = value
        replacements["to"] = value
      } else {
        replacements[field.rawValue] = value
      }
    }
    return Link.query("/claims", call.arguments.canonical(replacing: replacements))
  }
}
