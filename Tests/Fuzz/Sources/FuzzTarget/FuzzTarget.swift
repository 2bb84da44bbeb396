// Request targets: what is accepted is a path and a query of RFC 3986 or the asterisk, and reads the
// same again.

@testable import HTTP

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTarget(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let octets = [UInt8](UnsafeBufferPointer(start: data, count: size))
  for method in ["GET", "OPTIONS", "CONNECT"] {
    guard let target = try? TargetGrammar.target(octets[...], method: method) else { continue }
    precondition(method != "CONNECT")
    if target.path == "*" {
      precondition(method == "OPTIONS" && target.query == nil)
      continue
    }
    precondition(target.path.hasPrefix("/"))
    let text = target.path + (target.query.map { "?" + $0 } ?? "")
    precondition(text.utf8.allSatisfy { $0 == 0x25 || Grammar.isQueryOctet($0) })
    let again = try? TargetGrammar.target(Array(text.utf8)[...], method: "GET")
    precondition(again == target)
  }
  return 0
}
