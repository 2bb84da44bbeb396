import Testing

@testable import HTTP

@Suite("Response heads (RFC 9112 §4)")
struct ResponseSerializerTests {
  private func head(
    _ status: Status, _ fields: Fields = [:], _ framing: ResponseFraming = .length(0),
    _ persistence: ResponsePersistence = .implied
  ) -> String {
    var serializer = ResponseSerializer()
    var output: [UInt8] = []
    serializer.appendHead(
      status, fields, framing, persistence, seconds: 784_111_777, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private let date = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n"

  @Test("a head has its status line, Date, the handler's fields and the length")
  func plain() {
    #expect(
      head(200, ["Content-Type": "text/plain"], .length(1_234_567)) == "HTTP/1.1 200 OK\r\n"
        + "Content-Type: text/plain\r\nContent-Length: 1234567\r\n" + date + "\r\n")
  }

  @Test("each framing and persistence has its field")
  func framings() {
    #expect(head(304, [:], .none) == "HTTP/1.1 304 Not Modified\r\n" + date + "\r\n")
    #expect(
      head(200, [:], .chunked).hasSuffix("\r\nTransfer-Encoding: chunked\r\n" + date + "\r\n"))
    #expect(!head(200, [:], .untilClose).contains("Length"))
    #expect(
      head(200, [:], .length(0), .close)
        .hasSuffix("Content-Length: 0\r\nConnection: close\r\n" + date + "\r\n")
    )
    #expect(
      head(200, [:], .none, .keepAlive).hasSuffix("Connection: keep-alive\r\n" + date + "\r\n"))
  }

  @Test("fields that are the server's are left out, whatever their case")
  func ownFields() {
    let fields: Fields = [
      "content-length": "7", "A": "1", "CONNECTION": "upgrade", "date": "never",
      "Transfer-encoding": "gzip", "Keep-Alive": "x", "B": "2",
    ]
    #expect(
      head(200, fields) == "HTTP/1.1 200 OK\r\n"
        + "A: 1\r\nB: 2\r\nContent-Length: 0\r\n" + date + "\r\n")
  }

  @Test("a code that is not registered has an empty phrase, and one that is none becomes one")
  func codes() {
    #expect(head(299).hasPrefix("HTTP/1.1 299 \r\n"))
    #expect(head(Status(7)).hasPrefix("HTTP/1.1 100 "))
    #expect(head(Status(1000)).hasPrefix("HTTP/1.1 599 "))
  }

  @Test("the Date line follows the clock")
  func dates() {
    var serializer = ResponseSerializer()
    for (second, text) in [
      (0, "Thu, 01 Jan 1970 00:00:00 GMT"), (1, "Thu, 01 Jan 1970 00:00:01 GMT"),
    ] {
      var output: [UInt8] = []
      serializer.appendHead(200, [:], .none, .implied, seconds: second, to: &output)
      #expect(String(decoding: output, as: UTF8.self).contains("Date: \(text)\r\n"))
    }
  }

  @Test("numbers are written in all their digits", arguments: [0, 9, 10, 99, 100, 12345, Int.max])
  func decimals(value: Int) {
    var octets: [UInt8] = []
    octets.appendDecimal(value)
    #expect(String(decoding: octets, as: UTF8.self) == String(value))
  }

  @Test("a chunk has its size in hexadecimal, and no octets make no chunk")
  func chunks() {
    var output: [UInt8] = []
    ResponseSerializer.appendChunk([UInt8](repeating: 0x61, count: 26), to: &output)
    ResponseSerializer.appendChunk([], to: &output)
    ResponseSerializer.appendLastChunk(to: &output)
    #expect(
      String(decoding: output, as: UTF8.self)
        == "1a\r\n" + String(repeating: "a", count: 26) + "\r\n0\r\n\r\n")
  }
}
