// The command `extract`: reports in, one article with its claims per line out.
import API
import Attribution
import Glibc

/// Extracts without an index and without keeping anything from one report to the next.
struct Extract {
  private let extractor: ReportExtractor
  private let explains: Bool
  private let maximumReportOctets: Int
  private var found = 0

  /// - Throws: `Failure`: `noInput` when a path does not exist, `data` when there was no report in any
  ///   path but standard input.
  static func run(_ configuration: Configuration, _ arguments: Arguments) throws(Failure) {
    var extract = Extract(
      extractor: try configuration.makeExtractor(), explains: arguments["explain"] != nil,
      maximumReportOctets: configuration.limits.reportOctets)
    for path in arguments.paths where path != "-" && !RegularFile.exists(path) {
      throw Failure(.noInput, "\(path): no such file or folder")
    }
    for path in arguments.paths {
      do {
        try extract.read(path)
      } catch {
        throw Failure(error)
      }
    }
    if extract.found == 0, !arguments.paths.contains("-") {
      throw Failure(
        .data,
        "no readable report: a report is a .txt file in UTF-8, or a line of a .ndjson file")
    }
  }

  private mutating func read(_ path: String) throws(FileError) {
    if path == "-" {
      let input = FileDescriptor(adopting: dup(STDIN_FILENO), path: "standard input")
      try read(RecordReader(input, maximumReportOctets: maximumReportOctets))
    } else if Folder.exists(path) {
      let corpus = try CorpusLoader.load([path], maximumReportOctets: maximumReportOctets)
      for fault in corpus.faults { Terminal.error(fault.description) }
      write(corpus.reports)
    } else if FileKind(path) == .lines {
      try read(RecordReader(path: path, maximumReportOctets: maximumReportOctets))
    } else {
      read(textFile: path)
    }
  }

  private mutating func read(_ records: consuming RecordReader) throws(FileError) {
    while let batch = try records.next() {
      let lines = concurrentMap(batch.count) { [self] index in
        switch batch[index].report {
        case .success(let report): line(report)
        case .failure(let fault): Self.errorLine(batch[index].line, fault)
        }
      }
      for entry in batch { if case .success = entry.report { found += 1 } }
      write(lines)
    }
  }

  private mutating func read(textFile path: String) {
    var notes: [CorpusFault] = []
    do {
      let file = ReportFile(path: path, maximumOctets: maximumReportOctets)
      write([try file.read(notes: &notes)])
    } catch {
      notes.append(error)
    }
    for note in notes { Terminal.error(note.description) }
  }

  /// Some reports at a time, so that what waits to be written stays small.
  private mutating func write(_ reports: [Report]) {
    found += reports.count
    for first in stride(from: 0, to: reports.count, by: 256) {
      let chunk = reports[first..<min(first + 256, reports.count)]
      let lines = concurrentMap(chunk.count) { [self] in line(chunk[first + $0]) }
      write(lines)
    }
  }

  private func write(_ lines: [[UInt8]]) {
    for line in lines { Terminal.output(line) }
  }

  private func line(_ report: Report) -> [UInt8] {
    ArticleView.extractLine(extractor.extract(report, withNarration: false), explain: explains)
  }

  private static func errorLine(_ number: Int, _ fault: RecordFault) -> [UInt8] {
    var json = JSONLine()
    json.member("error", fault.cause.reason)
    json.member("line", number)
    json.member("id", fault.id)
    return Array((json.finish() + "\n").utf8)
  }
}
