// Says what is wrong with the value of a parameter, and what would be right.
import Attribution
import ClaimIndex

extension Parameter.Kind {
  struct Complaint {
    var detail: String
    var allowed: [String] = []
    var didYouMean: [String] = []
  }

  /// What is wrong with a value that is not empty; `nil` when nothing is.
  func complaint(about value: String) -> Complaint? {
    switch self {
    case .vocabulary, .cursor: nil
    case .words(_, let words, let optional):
      Self.complaint(
        about: value.hasPrefix("-") ? String(value.dropFirst()) : value,
        among: optional ? words + ["any", "none"] : words)
    case .choice(let words, _): Self.complaint(about: value, among: words)
    case .list(let words): Self.complaint(aboutList: value, among: words)
    case .date:
      CalendarDate(value) != nil
        ? nil : Complaint(detail: "must be a date: YYYY, YYYY-MM or YYYY-MM-DD")
    case .integer(let range, _):
      Self.integer(value).map(range.contains) == true
        ? nil : Complaint(detail: "must be \(range.lowerBound) to \(range.upperBound)")
    case .flag:
      value == "true" || value == "false"
        ? nil : Complaint(detail: "must be true or false", allowed: ["true", "false"])
    case .text(let maximum):
      value.unicodeScalars.count <= maximum
        ? nil : Complaint(detail: "must not be longer than \(maximum) code points")
    }
  }

  /// Digits only: no sign, no white space.
  private static func integer(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static func complaint(about word: String, among words: [String]) -> Complaint? {
    guard !words.contains(word) else { return nil }
    return Complaint(
      detail: "must be one of " + words.joined(separator: ", "), allowed: words,
      didYouMean: EditDistance.nearest(to: word, among: words))
  }

  private static func complaint(aboutList list: String, among words: [String]) -> Complaint? {
    let parts = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let wrong = parts.filter { !words.contains($0) }
    guard !wrong.isEmpty else { return nil }
    return Complaint(
      detail: "must be words joined by commas, each one of " + words.joined(separator: ", "),
      allowed: words,
      didYouMean: wrong.prefix(3).flatMap { EditDistance.nearest(to: $0, among: words) })
  }
}
