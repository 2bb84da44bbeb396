import Testing

@testable import HTTP

@Suite("Request heads, against a slow twin")
struct RequestHeadParserTests {
  private func parse(_ octets: [UInt8]) -> NaiveHead? {
    var parser = RequestHeadParser()
    var position = 0
    guard
      let head = try? parser.parse(octets, &position, upTo: octets.count, limits: Limits())?.request
    else { return nil }
    return NaiveHead(
      method: head.method, path: head.target.path, query: head.target.query,
      fields: head.fields.lines)
  }

  /// Parts that make heads which are nearly right.
  private static let parts: [[String]] = [
    ["GET", "POST", "get", "A!", "G(T", ""], [" ", " ", " ", "  ", "\t"],
    ["/", "/a/b;c", "/%41", "/%4", "/%00", "/a?b=c?/", "/?", "a", "/a#b", "/\\", "/|"],
    [" ", " ", " ", ""],
    ["HTTP/1.1", "HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/1.12", "HTTP/1.1 "],
    ["\r\n", "\r\n", "\r\n", "\n", "\r\r\n"],
    [
      "Host: a", "Host: a", "Host:b:80", "Host: ", "Host: a b", "Host: u@a", "Host : a",
      "Host: a\r\nHost: a", "",
    ],
    ["\r\n", "\r\n", "\r\n", "\n", ""],
    [
      "X: y", "X:y ", "X:\t y z \t", "X:", ": y", "X y", " X: y", "X: a\u{1}b", "X: \u{7f}",
      "X_-: \"", "X: a\rb",
    ],
    ["\r\n\r\n", "\r\n\r\n", "\r\n\r\n", "\r\n\n", "\n\r\n"],
  ]

  @Test("heads made of right and wrong parts are read or refused as by the twin")
  func combinations() {
    var random = SplitMix(seed: 7)
    var readCount = 0
    for _ in 0..<1500 {
      let text = Self.parts.map { $0[random.next(below: $0.count)] }.joined()
      let octets = Array(text.utf8)
      let expected = NaiveHeadReader.read(octets)
      #expect(parse(octets) == expected, "\(text.debugDescription)")
      readCount += expected == nil ? 0 : 1
    }
    #expect(readCount > 5)
  }

  @Test("a good head with one octet changed is read or refused as by the twin")
  func mutations() {
    let head = Array("GET /a%20b?q=1 HTTP/1.1\r\nHost: a.example:80\r\nX-Y: z, w\r\n\r\n".utf8)
    for index in head.indices {
      // The twin knows neither the asterisk form nor other major versions, and reads Latin-1.
      for octet in "\u{0}\t\n\u{b}\r !\"#%&(/09:;=?@A[\\^_`az{|~\u{7f}".utf8 {
        var changed = head
        changed[index] = octet
        #expect(parse(changed) == NaiveHeadReader.read(changed), "octet \(octet) at \(index)")
      }
    }
  }

  @Test("a request line may fill its limit and not pass it")
  func requestLineLimit() {
    var limits = Limits()
    limits.requestLineOctets = 40
    let fitting = "GET /" + String(repeating: "a", count: 26) + " HTTP/1.1"
    #expect(refusal(of: fitting + "\r\nHost: a\r\n\r\n", limits) == nil)
    let tooLong = "GET /" + String(repeating: "a", count: 27) + " HTTP/1.1"
    #expect(refusal(of: tooLong + "\r\n", limits) == .requestLineTooLong(limit: 40))
    #expect(refusal(of: String(repeating: "A", count: 43), limits) == .methodTooLong)
  }

  @Test(
    "fields may fill their limit and not pass it, whatever the request line",
    arguments: ["GET /", "GET /a/longer/target/than/all/the/fields"])
  func fieldOctetsLimit(line: String) {
    let fields = "Host: a\r\nX: y\r\n"
    let head = "\(line) HTTP/1.1\r\n\(fields)\r\n"
    var limits = Limits()
    limits.fieldOctets = fields.utf8.count
    #expect(refusal(of: head, limits) == nil)
    limits.fieldOctets -= 1
    #expect(refusal(of: head, limits) == .fieldsTooLarge(limit: fields.utf8.count - 1))
  }

  @Test("a head may have as many field lines as its limit and no more")
  func fieldLimit() {
    var limits = Limits()
    limits.fieldLines = 2
    #expect(refusal(of: "GET / HTTP/1.1\r\nHost: a\r\nX: y\r\n\r\n", limits) == nil)
    #expect(
      refusal(of: "GET / HTTP/1.1\r\nHost: a\r\nX: y\r\nX: y\r\n\r\n", limits)
        == .tooManyFieldLines(limit: 2))
  }

  @Test("eight empty lines before a request are skipped, nine are not")
  func emptyLines() {
    let head = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"
    #expect(refusal(of: String(repeating: "\r\n", count: 8) + head, Limits()) == nil)
    #expect(
      refusal(of: String(repeating: "\r\n", count: 9) + head, Limits()) == .malformedRequestLine)
  }

  private func refusal(of text: String, _ limits: Limits) -> RequestError? {
    var parser = RequestHeadParser()
    var position = 0
    let octets = Array(text.utf8)
    do throws(RequestError) {
      _ = try parser.parse(octets, &position, upTo: octets.count, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
