import Testing

@testable import HTTP

@Suite("Chunked content (RFC 9112 §7.1)")
struct ChunkedDecoderTests {
  /// What comes out of the octets, received in pieces of `size`, and how many were used.
  private func decode(
    _ octets: [UInt8], pieces size: Int, limit: Int = 1 << 20, _ limits: Limits = Limits()
  )
    throws -> (content: [UInt8], used: Int, isDone: Bool)
  {
    var decoder = ChunkedDecoder()
    var content: [UInt8] = []
    var position = 0
    while position < octets.count, !decoder.isDone {
      let end = min(octets.count, position + size)
      try decoder.decode(
        octets, &position, upTo: end, into: &content, contentLimit: limit, limits: limits)
    }
    return (content, position, decoder.isDone)
  }

  @Test("what was cut into chunks at random is put together again, in pieces of any size")
  func roundTrips() throws {
    var random = SplitMix(seed: 1)
    for _ in 0..<50 {
      let content = (0..<random.next(below: 200)).map { _ in
        UInt8(truncatingIfNeeded: random.next())
      }
      var octets: [UInt8] = []
      var start = 0
      while start < content.count {
        let end = min(content.count, start + 1 + random.next(below: 40))
        ResponseSerializer.appendChunk(Array(content[start..<end]), to: &octets)
        start = end
      }
      ResponseSerializer.appendLastChunk(to: &octets)
      for size in [1, 2, 3, 7, octets.count] {
        let result = try decode(octets + Array("GET".utf8), pieces: size)
        #expect(result.content == content)
        #expect(result.used == octets.count)
        #expect(result.isDone)
      }
    }
  }

  @Test("content may fill its limit and not pass it")
  func contentLimit() throws {
    let octets = Array("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n".utf8)
    #expect(try decode(octets, pieces: 1, limit: 5).isDone)
    #expect(throws: RequestError.contentTooLarge(limit: 4)) {
      try decode(octets, pieces: 1, limit: 4)
    }
  }

  @Test("extensions and trailers may fill their limit and not pass it")
  func overheadLimit() throws {
    var limits = Limits()
    limits.chunkOverheadOctets = 20
    let fitting = Array("0\r\nX-Trailer: 12345\r\n\r\n".utf8)
    #expect(try decode(fitting, pieces: 1, limits).isDone)
    let tooLong = Array("0\r\nX-Trailer: 123456\r\n\r\n".utf8)
    #expect(throws: RequestError.chunkOverheadTooLarge(limit: 20)) {
      try decode(tooLong, pieces: 1, limits)
    }
    let manyExtensions = Array(String(repeating: "1;extension=value\r\na\r\n", count: 40).utf8)
    #expect(throws: RequestError.chunkOverheadTooLarge(limit: 20)) {
      try decode(manyExtensions, pieces: 1, limits)
    }
  }

  @Test("a trailer section may have as many lines as a head and no more")
  func trailerLines() throws {
    var limits = Limits()
    limits.fieldLines = 2
    #expect(try decode(Array("0\r\nA: 1\r\nB: 2\r\n\r\n".utf8), pieces: 1, limits).isDone)
    #expect(throws: RequestError.tooManyFieldLines(limit: 2)) {
      try decode(Array("0\r\nA: 1\r\nB: 2\r\nC: 3\r\n\r\n".utf8), pieces: 1, limits)
    }
  }
}
