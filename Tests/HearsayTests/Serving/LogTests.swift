import Foundation
import HTTP
import Testing

@testable import hearsay

@Suite("Log")
struct LogTests {
  private let written = Locked("")

  private func log(_ options: LogOptions, isTerminal: Bool = false) -> Log {
    let written = written
    return Log(options, isTerminal: isTerminal) { octets in
      written.withLock { $0 += String(decoding: octets, as: UTF8.self) }
    }
  }

  private func exchange(_ path: String, status: Status = 200) -> ExchangeRecord {
    ExchangeRecord(
      method: "GET", target: RequestTarget(path: path, query: "q=1"), status: status,
      note: ExchangeNote(requestID: .given("r1")), octets: 345, nanoseconds: 1_234_000, peer: "::1")
  }

  /// 2020-02-29T23:59:58.007Z.
  private let moment = 1_583_020_798_007

  @Test("writes JSON lines with the members in a fixed order") func json() {
    let log = log(LogOptions(format: .json))
    log.write(.warning, "a \"b\"\n\u{2028}c", at: moment)
    log.write(exchange("/claims/x"), route: "/claims/{id}", peer: "::1", at: moment)
    log.flush()
    #expect(
      written.withLock { $0 } == """
        {"time":"2020-02-29T23:59:58.007Z","level":"warning","message":"a \\"b\\"\\n\\u2028c"}
        {"time":"2020-02-29T23:59:58.007Z","level":"info","method":"GET","target":"/claims/x?q=1",\
        "route":"/claims/{id}","status":200,"octets":345,"milliseconds":1.234,"peer":"::1",\
        "requestId":"r1"}

        """)
  }

  @Test("writes text for people, one line each, whatever is in it") func text() {
    let log = log(LogOptions(format: .text))
    log.write(exchange("/a\u{1B}[2J\nb"), route: "-", peer: "::1", at: moment)
    log.flush()
    #expect(
      written.withLock { $0 } == """
        2020-02-29T23:59:58.007Z info 200 GET /a\\u{1b}[2J\\u{a}b?q=1 345 octets 1.234 ms ::1 r1

        """)
  }

  @Test("is text on a terminal and JSON elsewhere, unless told") func formats() {
    log(LogOptions(), isTerminal: true).flush()
    let log = log(LogOptions(), isTerminal: false)
    log.write(.error, "x", at: moment)
    log.flush()
    #expect(written.withLock { $0 }.hasPrefix("{"))
  }

  @Test("leaves out what is below its level; a failure of the server is an error") func levels() {
    let log = log(LogOptions(format: .json, level: .error))
    log.write(.warning, "x", at: moment)
    log.write(exchange("/a"), route: "/a", peer: "", at: moment)
    log.write(exchange("/b", status: 500), route: "/b", peer: "", at: moment)
    log.flush()
    #expect(written.withLock { $0 }.contains(#""target":"/b?q=1""#))
    #expect(!written.withLock { $0 }.contains(#""target":"/a?q=1""#))
  }
}
