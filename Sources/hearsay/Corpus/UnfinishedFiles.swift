// Keeps track of which files of a corpus are being written, so that no half of one is read.

/// Files that have been written to and not yet closed, by stem: a report and its sidecar are one.
struct UnfinishedFiles: Equatable {
  private(set) var names: Set<String> = []

  /// Takes note of events in the order they came; none at all means that some were lost.
  mutating func note(_ events: [FolderWatch.Event]) {
    if events.isEmpty { names = [] }
    for event in events {
      if event.isWriting { names.insert(event.name) } else { names.remove(event.name) }
    }
  }

  func contains(stem: String) -> Bool {
    names.contains { FilePath.split($0).stem == stem }
  }

  /// A file of JSON lines is among them: which reports it will hold is unknown.
  var hasLines: Bool { names.contains { FileKind($0) == .lines } }
}
