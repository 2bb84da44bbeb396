// Many articles in one request: NDJSON in, one result line for each line.
import Attribution
import ClaimIndex
import FoundationEssentials
import HTTP

/// `POST /articles` with `application/x-ndjson` (API.md §11).
struct Batch {
  private struct Line {
    var number: Int
    var problem: Problem?
  }

  private var lines: [Line] = []
  private(set) var writes: [Write] = []

  /// Reads every line; a faulty one becomes its own result and stops no other.
  init(_ octets: [UInt8], _ call: Call) {
    let limits = call.service.configuration.limits
    var number = 0
    for line in octets.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { continue }
      do throws(Problem) {
        let article = try ArticleReader.read(json: line, limits: limits, path: call.path)
        writes.append(Write(adding: article))
        lines.append(Line(number: number))
      } catch {
        lines.append(Line(number: number, problem: error))
      }
    }
  }

  func response(to outcome: WriteOutcome, _ call: Call) -> Response {
    var json = JSONWriter(reserving: 64 * lines.count + 64)
    var results = outcome.results.makeIterator()
    for line in lines {
      let result = line.problem == nil ? results.next() : nil
      Self.write(line, result, outcome.publication.snapshot.generation, into: &json)
      json.endLine()
    }
    return Response(
      200,
      fields: ["Content-Type": Format.ndjson.contentType, "Cache-Control": "no-store"],
      content: .octets(json.octets))
  }

  private static func write(
    _ line: Line, _ result: WriteResult?, _ generation: String, into json: inout JSONWriter
  ) {
    json.object { json in
      json.member("line", line.number)
      switch result {
      case .created(let id): write(201, id, generation, into: &json)
      case .replaced(let id), .unchanged(let id): write(200, id, generation, into: &json)
      case .some(let failure): write(WriteAnswer.problem(failure), into: &json)
      case nil:
        write(line.problem ?? Problem(.internal, "The line got no result."), into: &json)
      }
    }
  }

  private static func write(
    _ status: Int, _ id: String, _ generation: String, into json: inout JSONWriter
  ) {
    json.member("status", status)
    json.member("id", id)
    json.member("generation", generation)
  }

  private static func write(_ problem: Problem, into json: inout JSONWriter) {
    json.member("status", problem.type.status.code)
    json.member("type", problem.type.path)
    json.member("detail", problem.detail)
    problem.writeFaults(into: &json)
  }
}

extension Write {
  /// Adding with the client's id, or with one made from the text.
  init(adding article: SentArticle) {
    let id = article.id ?? ArticleIdentifier.made(from: article.text)
    self = .add(
      Report(id: id, text: article.text, metadata: article.metadata), isNamed: article.id != nil)
  }
}
