// Reads reports from JSON lines, batch by batch, decoding each batch on all cores.
import Attribution
import Glibc

/// One line that holds a record.
struct RecordEntry: Sendable {
  /// From 1.
  var line: Int
  var report: Result<Report, RecordFault>
}

/// Why a line holds no report.
struct RecordFault: Error, Sendable {
  /// The id, when it could be read.
  var id: String?
  var cause: CorpusFault.Cause
}

/// Reads NDJSON. Lines of nothing but white space are counted and left out.
struct RecordReader: ~Copyable {
  private var lines: LineReader
  private let maximumReportOctets: Int
  private var lineNumber = 0

  /// Reads a regular file.
  init(path: String, maximumReportOctets: Int) throws(FileError) {
    let file = try FileDescriptor(path, O_RDONLY)
    guard try file.status().st_mode & S_IFMT == S_IFREG else {
      throw FileError(path: path, cause: .notARegularFile)
    }
    self.init(file, maximumReportOctets: maximumReportOctets)
  }

  /// Reads whatever a descriptor gives.
  init(_ file: consuming FileDescriptor, maximumReportOctets: Int) {
    // In JSON an octet of text takes up to six, and a record may carry members that nobody reads.
    lines = LineReader(file, maximumLineOctets: 6 * maximumReportOctets + 1024 * 1024)
    self.maximumReportOctets = maximumReportOctets
  }

  /// The next records in the order of their lines; `nil` at the end.
  mutating func next() throws(FileError) -> [RecordEntry]? {
    while true {
      let batch = try lines.next()
      if batch.isEmpty { return nil }
      let first = lineNumber + 1
      lineNumber += batch.count
      let limit = maximumReportOctets
      let entries = concurrentMap(batch.count) { index in
        Self.read(batch[index], limit: limit).map { RecordEntry(line: first + index, report: $0) }
      }
      let records = entries.compactMap { $0 }
      if !records.isEmpty { return records }
    }
  }

  /// `nil` for an empty line.
  private static func read(
    _ line: LineReader.Line, limit: Int
  ) -> Result<Report, RecordFault>? {
    guard case .octets(let octets) = line else {
      return .failure(RecordFault(cause: .lineTooLong(limit: 6 * limit + 1024 * 1024)))
    }
    if octets.allSatisfy({ [0x20, 0x09].contains($0) }) { return nil }
    var id: String?
    do throws(RecordError) {
      let record = try ReportRecord(json: Array(octets))
      id = record.id
      let report = try record.report()
      guard report.text.utf8.count <= limit else {
        return .failure(RecordFault(id: id, cause: .unreadable("larger than \(limit) octets")))
      }
      return .success(report)
    } catch {
      return .failure(RecordFault(id: id, cause: .record(error)))
    }
  }
}
