// A handler whose paths each do one thing, and which remembers what it was told.

import Dispatch

@testable import HTTP

final class TestHandler: RequestHandler {
  /// The records of finished exchanges.
  let records = Locked<[ExchangeRecord]>([])
  /// The promises that wait to be kept.
  let promises = Locked<[@Sendable (Response) -> Void]>([])
  let requests = Locked(0)
  /// The epoch under which `/again` may be repeated.
  let epochs = Locked<UInt64>(1)
  /// Holds the event loop up at `/gate`, so that what comes meanwhile has come.
  let gate = DispatchSemaphore(value: 0)
  let sinks = Locked<[any EventSink]>([])
  let endedSubscriptions = Locked(0)

  func respond(to request: Request) -> Outcome {
    let number = requests.withLock { count in
      count += 1
      return count
    }
    switch request.target.path {
    case "/huge":
      let count = request.target.query.flatMap { Int($0) } ?? 30_000_000
      return .response(Response(200, content: .octets([UInt8](repeating: 0x68, count: count))))
    case "/later":
      return .later { keep in self.promises.withLock { $0.append(keep) } }
    case "/events":
      let stream = EventStream(
        subscribe: { sink in self.sinks.withLock { $0.append(sink) } },
        unsubscribe: { self.endedSubscriptions.withLock { $0 += 1 } })
      return .response(Response(200, content: .events(stream)))
    case "/pieces":
      return .response(
        Response(
          200, content: .stream(ContentStream { TestPieces(left: ["one", "two", "three"]) })))
    case "/endless":
      return .response(Response(200, content: .stream(ContentStream { EndlessPieces() })))
    case "/large":
      return .response(Response(200, content: .octets([UInt8](repeating: 0x6C, count: 3_000_000))))
    case "/again": return .response(repeatable(number))
    case "/gate":
      gate.wait()
      return .response(text("gate"))
    case "/slow":
      let end = Clock.monotonic() + 2_000_000
      while Clock.monotonic() < end {}
      return .response(text("slow"))
    case "/peer": return .response(text(request.peer))
    default: return .response(text(request.content.isEmpty ? request.target.path : echo(request)))
    }
  }

  var epoch: UInt64 { epochs.withLock { $0 } }

  func mark(_ head: inout [UInt8]) -> RequestID? {
    head.append("Exchange: again\r\n")
    return .made(7)
  }

  /// A response with the number of the request that it was made for.
  private func repeatable(_ number: Int) -> Response {
    var response = text("answer \(number)\n")
    response.fields.append("Kind", "test")
    response.repetition = Repetition(epoch: epoch, fields: response.fields)
    response.fields.append("Exchange", "asked")
    return response
  }

  private func echo(_ request: Request) -> String {
    String(decoding: request.content, as: UTF8.self)
  }

  private func text(_ text: String) -> Response {
    var response = Response(200, content: .octets(Array(text.utf8)))
    response.note.requestID = .given("r1")
    return response
  }

  func response(to rejection: Rejection) -> Response {
    var response = Response(rejection.status, content: .octets(Array(rejection.detail.utf8)))
    if let origin = rejection.origin { response.fields.append("Origin-Seen", origin) }
    return response
  }

  func contentLimit(for head: Request) -> Int { 1000 }

  func finished(_ exchange: ExchangeRecord) { records.withLock { $0.append(exchange) } }
}

private struct TestPieces: ContentPieces {
  var left: [String]

  mutating func next() -> [UInt8]? { left.isEmpty ? nil : Array(left.removeFirst().utf8) }
}

private struct EndlessPieces: ContentPieces {
  mutating func next() -> [UInt8]? { [UInt8](repeating: 0x65, count: 16384) }
}
