import Attribution
import Foundation
import Testing

@testable import hearsay

@Suite("Journal")
struct JournalTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/journal" }

  init() throws { folder = try TemporaryFolder() }

  private func report(_ id: String, _ text: String = "Text.\n\u{2028}\u{0}“x”") -> Report {
    Report(
      id: id, text: text,
      metadata: ReportMetadata(
        headline: "H \"q\" \\", publisher: "P", datePublished: CalendarDate("2020-05"),
        author: ["A", "B"], url: "https://example.org/", inLanguage: "en", agencies: ["C"]))
  }

  private func write(_ entries: [JournalEntry]) throws {
    let (journal, _) = try Journal.open(folder: folder.path)
    try journal.append(entries)
  }

  private func octets() throws -> [UInt8] { try RegularFile.read(path, limit: Int.max - 1) }

  @Test("gives back exactly what was appended, the last change of each id") func roundTrip() throws
  {
    try write([.put(report("a")), .put(report("b", "First.")), .put(report("c"))])
    try write([.put(report("b", "Second.")), .remove(id: "c"), .remove(id: "never")])
    let (_, contents) = try Journal.open(folder: folder.path)
    #expect(
      contents.entries == [
        .put(report("a")), .put(report("b", "Second.")), .remove(id: "c"), .remove(id: "never"),
      ])
    #expect(contents.corruptLines.isEmpty)
    #expect(contents.tornOctets == 0)
  }

  @Test("gives back what no folder could hold: odd ids, empty texts, empty metadata")
  func oddReports() throws {
    let odd = [
      Report(id: "", text: ""), Report(id: "a\u{0}\r\n/..", text: " "),
      Report(
        id: String(repeating: "é", count: 500), text: "\u{FEFF}e\u{301}\u{10FFFF}",
        metadata: ReportMetadata(headline: "", publisher: "", author: [""], url: "")),
    ]
    try write(odd.map(JournalEntry.put))
    let contents = try Journal.read(folder: folder.path)
    #expect(contents.entries == odd.map(JournalEntry.put))
    #expect(contents.corruptLines.isEmpty)
  }

  @Test("refuses what a removed folder cannot keep, and keeps everything once the folder is back")
  func removedFolder() throws {
    let (journal, _) = try Journal.open(folder: folder.path)
    try journal.append([.put(report("a"))])
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(throws: FileError.self) { try journal.append([.put(report("b"))]) }
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    try journal.append([.put(report("c"))])
    #expect(
      try Journal.read(folder: folder.path).entries == [.put(report("a")), .put(report("c"))])
  }

  @Test("leaves alone what somebody put in the place of a removed journal")
  func replaced() throws {
    let (journal, _) = try Journal.open(folder: folder.path)
    try journal.append([.put(report("a"))])
    try FileManager.default.removeItem(atPath: path)
    try folder.write("journal", "other")
    #expect(throws: FileError.self) { try journal.append([.put(report("b"))]) }
    #expect(try octets() == Array("other".utf8))
  }

  @Test("reads without a journal, and without changing one") func reading() throws {
    #expect(try Journal.read(folder: folder.path).entries.isEmpty)
    try write([.put(report("a"))])
    let before = try octets()
    #expect(try Journal.read(folder: folder.path).entries == [.put(report("a"))])
    #expect(try octets() == before)
  }

  @Test("drops an unfinished line wherever it was cut, keeps every line before it, and goes on")
  func torn() throws {
    try write([.put(report("a"))])
    let whole = try octets().count
    try write([.put(report("b"))])
    let all = try octets()
    for end in whole..<all.count {
      try folder.write("journal", Array(all[..<end]))
      let (journal, contents) = try Journal.open(folder: folder.path)
      #expect(contents.entries == [.put(report("a"))])
      #expect(contents.tornOctets == end - whole)
      try journal.append([.remove(id: "z")])
      #expect(
        try Journal.read(folder: folder.path).entries == [.put(report("a")), .remove(id: "z")])
    }
  }

  @Test("makes a journal of a file that was cut inside its first line", arguments: 0..<18)
  func tornHeader(end: Int) throws {
    try folder.write("journal", Array(Journal.header[..<end]))
    let (_, contents) = try Journal.open(folder: folder.path)
    #expect(contents.entries.isEmpty)
    #expect(try octets() == Journal.header)
  }

  @Test("names a corrupt line, whatever octet of it is wrong, and serves the others")
  func corrupt() throws {
    try write([.put(report("a")), .put(report("b")), .put(report("c"))])
    let all = try octets()
    let start = Journal.header.count + Journal.line(.put(report("a"))).count
    let length = Journal.line(.put(report("b"))).count
    for place in start..<(start + length - 1) {
      var damaged = all
      damaged[place] = damaged[place] == 0x21 ? 0x22 : 0x21
      try folder.write("journal", damaged)
      let contents = try Journal.read(folder: folder.path)
      #expect(contents.entries == [.put(report("a")), .put(report("c"))])
      #expect(contents.corruptLines == [3])
    }
  }

  @Test("refuses a file that it did not write") func foreign() throws {
    try folder.write("journal", "my diary\n")
    #expect(throws: FileError(path: path, cause: .notAJournal)) {
      try Journal.open(folder: folder.path)
    }
    #expect(try octets() == Array("my diary\n".utf8))
  }

  @Test("is open in one process at a time") func locked() throws {
    let (journal, _) = try Journal.open(folder: folder.path)
    #expect(throws: FileError(path: path, cause: .system(FileError.wouldBlock))) {
      try Journal.open(folder: folder.path)
    }
    try journal.append([])
  }

  @Test("is rewritten when most of it has been overtaken, and says the same afterwards")
  func rewriting() throws {
    let long = String(repeating: "x", count: 100_000)
    try write((0..<30).map { .put(report("a", "\($0)" + long)) } + [.put(report("b"))])
    let before = try octets().count
    let (journal, contents) = try Journal.open(folder: folder.path)
    #expect(contents.entries == [.put(report("a", "29" + long)), .put(report("b"))])
    let after = try octets().count
    #expect(after < before / 10)
    try journal.append([.remove(id: "a")])
    #expect(try Journal.read(folder: folder.path).entries == [.put(report("b")), .remove(id: "a")])
    #expect(throws: FileError.self) { try Journal.open(folder: folder.path) }
  }
}
