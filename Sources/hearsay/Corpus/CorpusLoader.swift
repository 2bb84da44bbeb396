// Lists the folders of a corpus and reads every report in them, in an order that never changes.
import Attribution

/// What was read from a corpus.
struct Corpus: Sendable {
  /// In the order of folders, files and lines; ids are unique.
  var reports: [Report] = []
  /// In the same order.
  var faults: [CorpusFault] = []
}

/// Reads folders. Subfolders and names that begin with a dot are left alone; of the rest, `.txt`,
/// `.ndjson` and `.jsonl` are reports.
struct CorpusLoader {
  var maximumReportOctets: Int

  private let unfinished: UnfinishedFiles
  private var corpus = Corpus()
  /// Where each id was first seen.
  private var origins: [String: String] = [:]

  /// Reads all reports of some folders.
  ///
  /// - Parameter unfinished: Files that are left alone for now.
  /// - Throws: `FileError` when a folder itself cannot be listed.
  static func load(
    _ folders: [String], maximumReportOctets: Int,
    skipping unfinished: UnfinishedFiles = UnfinishedFiles()
  ) throws(FileError) -> Corpus {
    var loader = CorpusLoader(maximumReportOctets: maximumReportOctets, unfinished: unfinished)
    for folder in folders { try loader.read(folder: folder) }
    return loader.corpus
  }

  private init(maximumReportOctets: Int, unfinished: UnfinishedFiles) {
    self.maximumReportOctets = maximumReportOctets
    self.unfinished = unfinished
  }

  private mutating func read(folder: String) throws(FileError) {
    let root = try Folder.resolve(folder)
    for name in try Folder.names(in: folder) where !name.hasPrefix(".") {
      let path = FilePath.join(folder, name)
      guard let kind = FileKind(name), !unfinished.contains(stem: FilePath.split(name).stem) else {
        continue
      }
      if !Self.isInside(path, root: root) {
        corpus.faults.append(CorpusFault(path, .leadsOut))
        continue
      }
      switch kind {
      case .text: read(textFile: path)
      case .lines: read(lineFile: path)
      }
    }
  }

  /// Whether a path, links resolved, stays below the folder. One that cannot be resolved stays, so that
  /// reading it says why.
  private static func isInside(_ path: String, root: String) -> Bool {
    guard let resolved = try? Folder.resolve(path) else { return true }
    return resolved.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  private mutating func read(textFile path: String) {
    do {
      let file = ReportFile(path: path, maximumOctets: maximumReportOctets)
      add(try file.read(notes: &corpus.faults), path: path, line: nil)
    } catch {
      corpus.faults.append(error)
    }
  }

  private mutating func read(lineFile path: String) {
    do {
      var records = try RecordReader(path: path, maximumReportOctets: maximumReportOctets)
      while let batch = try records.next() {
        for entry in batch {
          switch entry.report {
          case .success(let report): add(report, path: path, line: entry.line)
          case .failure(let error):
            corpus.faults.append(CorpusFault(path, line: entry.line, error.cause))
          }
        }
      }
    } catch {
      corpus.faults.append(CorpusFault(path, .unreadable(error.reason)))
    }
  }

  private mutating func add(_ report: Report, path: String, line: Int?) {
    if let first = origins[report.id] {
      corpus.faults.append(CorpusFault(path, line: line, .duplicate(id: report.id, first: first)))
      return
    }
    origins[report.id] = path + (line.map { ":\($0)" } ?? "")
    corpus.reports.append(report)
  }
}

/// The kinds of file that hold reports, by extension.
enum FileKind {
  /// One report.
  case text
  /// One report a line, as JSON.
  case lines

  init?(_ name: String) {
    switch FilePath.split(name).extension {
    case "txt": self = .text
    case "ndjson", "jsonl": self = .lines
    default: return nil
    }
  }
}
