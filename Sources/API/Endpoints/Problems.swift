// `/problems/{slug}`: what does this error mean?
import Attribution
import ClaimIndex
import HTTP

extension Operation {
  static func problem() -> Operation {
    Operation(
      "GET", "getProblem", "What does this error mean?", parameters: [.pretty],
      schema: "ProblemType", problems: [.notFound],
      answer: .other { call throws(Problem) in
        guard let type = ProblemType(rawValue: call.segment) else {
          let near = EditDistance.nearest(
            to: call.segment, among: ProblemType.allCases.map(\.rawValue))
          throw call.missing("problem", near: near)
        }
        var json = call.writer(reserving: 512)
        json.object { json in
          json.member("type", type.path)
          json.member("title", type.title)
          json.member("status", type.status.code)
          json.member("explanation", type.explanation)
        }
        return .response(call.fixed(json.finish()))
      })
  }
}

extension Call {
  /// A response that depends on nothing but the program and the request, tagged by its octets.
  func fixed(_ octets: [UInt8]) -> Response {
    return Response(
      200,
      fields: [
        "Content-Type": format.contentType, "ETag": "\"\(FNV1a(octets).hexadecimal)\"",
        "Cache-Control": "no-cache",
      ], content: .octets(octets))
  }
}
