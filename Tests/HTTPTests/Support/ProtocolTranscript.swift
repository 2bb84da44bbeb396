// Runs octets through a connection's protocol and writes down what comes out. No socket, no clock.

@testable import HTTP

struct ProtocolTranscript {
  var limits = Limits()
  var contentLimit = 1 << 20

  /// What a connection does with these octets, received in these pieces.
  func lines(_ pieces: [[UInt8]]) -> [String] {
    let rules = ConnectionRules(limits)
    var state = ConnectionState(openedAt: 0, rules)
    var parser = RequestHeadParser()
    var lines: [String] = []
    var rest: [UInt8] = []
    for (time, piece) in pieces.enumerated() {
      rest += piece
      var position = 0
      actions: while true {
        let action = state.next(
          rest, &position, upTo: rest.count, at: Int64(time), using: &parser, rules,
          contentDecision: { _, _, _ in .take(limit: contentLimit) })
        switch action {
        case .awaitOctets: break actions
        case .sendContinue: lines.append("100")
        case .respond(let request): lines.append(Self.line(request))
        case .decline(_, let response):
          lines.append("declined \(response.status.code)")
          return lines
        case .refuse(let refusal):
          lines.append("\(refusal.error.status.code)")
          return lines
        }
        if state.isAnswering {
          _ = state.frame(Response(200), isDraining: false)
          let end = state.answered(at: Int64(time), hasSurplus: position < rest.count, rules)
          guard case .persist = end else { return lines + ["ends"] }
        }
      }
      rest.removeFirst(position)
    }
    return state.isIdle ? lines : lines + ["waits"]
  }

  private static func line(_ request: Request) -> String {
    let query = request.target.query.map { "?" + $0 } ?? ""
    let text =
      request.content.isEmpty ? "" : ": " + String(decoding: request.content, as: UTF8.self)
    return "\(request.method) \(request.target.path)\(query)\(text)"
  }
}
