// Whole requests: whatever comes, a connection's protocol neither traps nor depends on how the octets
// were cut.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHead(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let octets = [UInt8](UnsafeBufferPointer(start: data, count: size))
  guard let first = octets.first else { return 0 }
  let request = Array(octets.dropFirst())
  let cut = min(Int(first), request.count)
  let whole = ProtocolTranscript().lines([request])
  let pieces = ProtocolTranscript().lines([Array(request[..<cut]), Array(request[cut...])])
  precondition(whole == pieces, "cut at \(cut): \(whole) and \(pieces)")
  let octetByOctet = ProtocolTranscript().lines(request.map { [$0] })
  precondition(whole == octetByOctet, "octet by octet: \(whole) and \(octetByOctet)")
  return 0
}
