// Texts of reports: whatever comes, the extractor neither traps nor gives a span that does not fit, and
// gives the same article again.

import Attribution

private let extractor = (try? Knowledge()).map { AttributionExtractor(knowledge: $0) }

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtractor(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: size), as: UTF8.self)
  guard let extractor else { preconditionFailure("the shipped knowledge is refused") }
  let report = Report(id: "fuzz", text: text)
  let article = extractor.extract(report)
  let faults = ArticleFaults(article).list
  precondition(faults.isEmpty, "\(faults)")
  precondition(extractor.extract(report) == article, "a second reading differs")
  return 0
}
