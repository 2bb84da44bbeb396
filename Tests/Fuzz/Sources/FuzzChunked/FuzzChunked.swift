// Chunked content: decoding neither traps nor depends on how the octets were cut, and never gives
// more than its limit.

@testable import HTTP

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzChunked(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let octets = [UInt8](UnsafeBufferPointer(start: data, count: size))
  let whole = Decoded(octets, pieces: max(1, octets.count))
  let single = Decoded(octets, pieces: 1)
  precondition(whole.isDone == single.isDone && whole.error == single.error)
  precondition(whole.error != nil || whole.content == single.content)
  precondition(whole.content.count <= Decoded.limit && single.content.count <= Decoded.limit)
  return 0
}

private struct Decoded {
  static let limit = 100
  var content: [UInt8] = []
  var isDone = false
  var error: RequestError?

  init(_ octets: [UInt8], pieces size: Int) {
    var decoder = ChunkedDecoder()
    var position = 0
    while position < octets.count, !decoder.isDone {
      do throws(RequestError) {
        try decoder.decode(
          octets, &position, upTo: min(octets.count, position + size), into: &content,
          contentLimit: Self.limit, limits: Limits())
      } catch {
        self.error = error
        return
      }
    }
    isDone = decoder.isDone
  }
}
