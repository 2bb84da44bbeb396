// What is wrong with one file or line of a corpus, and the words for it.

/// A file, or a line of one, that was skipped; or a part of a sidecar that was.
struct CorpusFault: Error, Equatable, Sendable, CustomStringConvertible {
  var path: String
  /// From 1; `nil` when the whole file is meant.
  var line: Int?
  var cause: Cause

  enum Cause: Equatable, Sendable {
    case unreadable(String)
    case notUTF8
    case empty
    case duplicate(id: String, first: String)
    case record(RecordError)
    /// The report is skipped because of its sidecar.
    case sidecar(RecordError)
    case unreadableSidecar(String)
    /// The report is served; this member of its sidecar is not used.
    case unknownMember(String, nearest: String?)
    case leadsOut
    case notAnIdentifier
    case lineTooLong(limit: Int)
  }

  init(_ path: String, line: Int? = nil, _ cause: Cause) {
    self.path = path
    self.line = line
    self.cause = cause
  }

  var isSkip: Bool { cause.isSkip }

  var description: String { path + (line.map { ":\($0)" } ?? "") + ": " + words }

  private var words: String {
    cause.isSkip ? "skipped: \(cause.reason)" : cause.reason
  }
}

extension CorpusFault.Cause {
  /// Whether a report is missing because of this.
  var isSkip: Bool {
    if case .unknownMember = self { false } else { true }
  }

  /// What is wrong.
  var reason: String {
    switch self {
    case .unreadable(let reason): "\(reason)"
    case .notUTF8: "not UTF-8"
    case .empty: "no text"
    case .duplicate(let id, let first): "the id “\(id)” is taken by \(first)"
    case .record(let error): "\(error.words)"
    case .sidecar(let error): "its sidecar is wrong: \(error.words)"
    case .unreadableSidecar(let reason): "its sidecar cannot be read: \(reason)"
    case .unknownMember(let name, let nearest):
      "member “\(name)” of the sidecar is not known and not used"
        + (nearest.map { "; did you mean “\($0)”?" } ?? "")
    case .leadsOut: "a link out of the folder"
    case .notAnIdentifier:
      "the name without its extension must be 1 to "
        + "\(ReportRecord.maximumIdentifierScalars) characters without control characters"
    case .lineTooLong(let limit): "a line of more than \(limit) octets"
    }
  }
}
