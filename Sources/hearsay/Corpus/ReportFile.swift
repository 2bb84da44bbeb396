// Reads one report from a text file and the sidecar beside it.
import Attribution

/// A report in `NAME.txt`, described by `NAME.json`.
struct ReportFile {
  var path: String
  /// The largest text that is read.
  var maximumOctets: Int

  /// The members a sidecar may have.
  static let sidecarMembers = [
    "headline", "publisher", "datePublished", "author", "url", "inLanguage", "agencies",
  ]

  /// The largest sidecar that is read.
  static let maximumSidecarOctets = 64 * 1024

  /// - Parameter notes: Receives what is wrong but keeps no report from being read.
  func read(notes: inout [CorpusFault]) throws(CorpusFault) -> Report {
    let octets = try read(path, maximumOctets) { .unreadable($0) }
    guard let text = String(validating: octets, as: UTF8.self) else {
      throw CorpusFault(path, .notUTF8)
    }
    if octets.allSatisfy({ $0 <= 0x20 }) { throw CorpusFault(path, .empty) }
    let name = FilePath.name(of: path)
    let id = FilePath.split(name).stem
    guard ReportRecord.isIdentifier(id) else { throw CorpusFault(path, .notAnIdentifier) }
    return Report(id: id, text: text, metadata: try readSidecar(notes: &notes))
  }

  private func readSidecar(notes: inout [CorpusFault]) throws(CorpusFault) -> ReportMetadata {
    let sidecar =
      FilePath.join(
        FilePath.folder(of: path), FilePath.split(FilePath.name(of: path)).stem + ".json")
    if !RegularFile.exists(sidecar) { return ReportMetadata() }
    let octets = try read(sidecar, Self.maximumSidecarOctets) { .unreadableSidecar($0) }
    let record: ReportRecord
    let metadata: ReportMetadata
    do {
      record = try ReportRecord(json: octets)
      metadata = try record.checkedMetadata()
    } catch {
      throw CorpusFault(path, .sidecar(error))
    }
    for name in record.membersOutsideSidecar {
      notes.append(
        CorpusFault(
          sidecar, .unknownMember(name, nearest: nearest(to: name, among: Self.sidecarMembers))))
    }
    return metadata
  }

  private func read(
    _ file: String, _ limit: Int, _ cause: (String) -> CorpusFault.Cause
  ) throws(CorpusFault) -> [UInt8] {
    do {
      return try RegularFile.read(file, limit: limit)
    } catch {
      throw CorpusFault(path, cause(error.reason))
    }
  }
}

extension ReportRecord {
  /// What a line of NDJSON may have but a sidecar may not.
  fileprivate var membersOutsideSidecar: [String] {
    (unknownMembers + (id == nil ? [] : ["id"]) + (text == nil ? [] : ["text"])).sorted()
  }
}
