import Testing

@testable import HTTP

@Suite("Requests (RFC 9112)")
struct RequestCaseTests {
  static let cases = ["requests.md", "targets.md", "framing.md", "fuzzed.md"].flatMap(
    RequestCase.read)

  @Test("every case has octets and an outcome, and names differ")
  func casesAreWhole() {
    #expect(Self.cases.count > 60)
    #expect(Self.cases.allSatisfy { !$0.octets.isEmpty && !$0.outcome.isEmpty })
    #expect(Set(Self.cases.map(\.name)).count == Self.cases.count)
  }

  @Test("a request received whole gives its outcome", arguments: cases)
  func whole(_ request: RequestCase) {
    #expect(ProtocolTranscript().lines([request.octets]) == request.outcome)
  }

  @Test("a request cut at any octet gives the same outcome", arguments: cases)
  func cutAnywhere(_ request: RequestCase) {
    for cut in request.octets.indices {
      let pieces = [Array(request.octets[..<cut]), Array(request.octets[cut...])]
      #expect(ProtocolTranscript().lines(pieces) == request.outcome, "cut before octet \(cut)")
    }
  }

  @Test("a request received octet by octet gives the same outcome", arguments: cases)
  func octetByOctet(_ request: RequestCase) {
    #expect(ProtocolTranscript().lines(request.octets.map { [$0] }) == request.outcome)
  }
}
