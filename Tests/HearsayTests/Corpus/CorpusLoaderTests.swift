import Attribution
import Foundation
import Testing

@testable import hearsay

@Suite("Corpus loader")
struct CorpusLoaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func load(limit: Int = 1000) throws -> Corpus {
    try CorpusLoader.load([folder.path], maximumReportOctets: limit)
  }

  /// Faults without the path of the folder.
  private func faults(_ corpus: Corpus) -> [String] {
    corpus.faults.map { $0.description.replacingOccurrences(of: folder.path + "/", with: "") }
  }

  @Test("reads text files in the order of their names, and nothing else") func order() throws {
    for name in ["b.txt", "a.txt", "B.txt", "README.md", ".hidden.txt", "c.json", "sub/d.txt"] {
      try folder.write(name, "The minister of \(name) said so.")
    }
    let corpus = try load()
    #expect(corpus.reports.map(\.id) == ["B", "a", "b"])
    #expect(corpus.reports[1].text == "The minister of a.txt said so.")
    #expect(corpus.faults.isEmpty)
  }

  @Test("leaves the text as it is: byte order mark, CR LF, no-break space, NUL") func untouched()
    throws
  {
    let text = "\u{FEFF}One\r\n\r\ntwo\u{A0}three\u{0} e\u{301}\n"
    try folder.write("a.txt", text)
    let report = try #require(try load().reports.first)
    #expect(Array(report.text.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("takes what a sidecar says about a report") func sidecar() throws {
    try folder.write("a.b.txt", "Text.")
    try folder.write(
      "a.b.json",
      """
      {"headline": "H", "publisher": "P", "datePublished": "2021-03-04", "author": ["X", "Y"],
       "url": "https://example.org/", "inLanguage": "en", "agencies": ["Z"]}
      """)
    let report = try #require(try load().reports.first)
    #expect(
      report
        == Report(
          id: "a.b", text: "Text.",
          metadata: ReportMetadata(
            headline: "H", publisher: "P",
            datePublished: CalendarDate(year: 2021, month: 3, day: 4), author: ["X", "Y"],
            url: "https://example.org/", inLanguage: "en", agencies: ["Z"])))
  }

  @Test("takes what is blank in a sidecar for unsaid") func blankSidecar() throws {
    try folder.write("a.txt", "Text.")
    try folder.write("a.json", #"{"publisher": "", "headline": " ", "agencies": [""]}"#)
    let corpus = try load()
    #expect(corpus.reports.map(\.metadata) == [ReportMetadata()])
    #expect(corpus.faults.isEmpty)
  }

  @Test("serves a report whose sidecar has a member it does not know, and names the member")
  func unknownMember() throws {
    try folder.write("a.txt", "Text.")
    try folder.write("a.json", #"{"dataPublished": "2021-03-04"}"#)
    let corpus = try load()
    #expect(corpus.reports.count == 1)
    #expect(
      faults(corpus) == [
        "a.json: member “dataPublished” of the sidecar is not known and not used; "
          + "did you mean “datePublished”?"
      ])
  }

  @Test(
    "skips a report with a wrong sidecar, for its dates and speakers would be wrong",
    arguments: [
      (
        #"{"datePublished": "4 March"}"#,
        "“datePublished” must be a date as YYYY-MM-DD, not “4 March”"
      ),
      (#"{"publisher": 7}"#, "“publisher” must be a string"),
      (
        #"{"publisher": "none"}"#,
        "“publisher” must be a name, with a letter or a digit and not “none” or “any”, not “none”"
      ),
      (#"{"author": [1]}"#, "“author” must be an array of strings"),
      (#"{"url": "x""#, "not JSON: line 1, column 12: expected “,” or “}”"),
      (#"[]"#, "must be an object"),
    ])
  func wrongSidecar(json: String, words: String) throws {
    try folder.write("a.txt", "Text.")
    try folder.write("a.json", json)
    let corpus = try load()
    #expect(corpus.reports.isEmpty)
    #expect(faults(corpus) == ["a.txt: skipped: its sidecar is wrong: " + words])
  }

  @Test("names and skips what is no report, and reads the rest") func skipping() throws {
    try folder.write("empty.txt", " \n")
    try folder.write("good.txt", "Good.")
    try folder.write("large.txt", String(repeating: "x", count: 1001))
    try folder.write("latin.txt", [0x63, 0x61, 0x66, 0xE9])
    try folder.write("limit.txt", String(repeating: "x", count: 1000))
    try folder.write("zfolder.txt/inner.txt", "Inner.")
    let corpus = try load()
    #expect(corpus.reports.map(\.id) == ["good", "limit"])
    #expect(
      faults(corpus) == [
        "empty.txt: skipped: no text", "large.txt: skipped: larger than 1000 octets",
        "latin.txt: skipped: not UTF-8", "zfolder.txt: skipped: not a regular file",
      ])
  }

  @Test("waits for no FIFO and follows no link out of the folder", .timeLimit(.minutes(10)))
  func traps() throws {
    let outside = try TemporaryFolder()
    try outside.write("secret.txt", "Secret.")
    try folder.write("real.txt", "Real.")
    // SAFETY: mkfifo(3) reads the path, which lives until it returns.
    #expect(unsafe mkfifo(folder.path + "/fifo.txt", 0o600) == 0)
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.path + "/inside.txt", withDestinationPath: "real.txt")
    try files.createSymbolicLink(
      atPath: folder.path + "/loop.txt", withDestinationPath: "loop.txt")
    try files.createSymbolicLink(
      atPath: folder.path + "/outside.txt", withDestinationPath: outside.path + "/secret.txt")
    let corpus = try load()
    #expect(corpus.reports.map(\.id) == ["inside", "real"])
    #expect(
      faults(corpus) == [
        "fifo.txt: skipped: not a regular file",
        "loop.txt: skipped: Too many levels of symbolic links",
        "outside.txt: skipped: a link out of the folder",
      ])
  }

  @Test("keeps the first report of an id and names the second") func duplicates() throws {
    try folder.write("a.txt", "First.")
    try folder.write("b.ndjson", #"{"id": "a", "text": "Second."}"# + "\n")
    let corpus = try load()
    #expect(corpus.reports.map(\.text) == ["First."])
    #expect(
      faults(corpus)
        == ["b.ndjson:1: skipped: the id “a” is taken by \(folder.path)/a.txt"]
        .map { $0.replacingOccurrences(of: folder.path + "/", with: "") })
  }

  @Test("reads a report from each JSON line, and names the lines that hold none") func lines()
    throws
  {
    try folder.write(
      "a.jsonl",
      """
      {"id": "1", "text": "One.", "title": "T", "date": "2020-01-02T03:04:05Z", "extra": [1]}

      {"id": "2"}
      {"id": "3", "text": "Three.", "author": "A"}\r
      {"id": "", "text": "x"}
      nonsense
      {"id": "6", "text": "Six."}
      """)
    let corpus = try load()
    #expect(corpus.reports.map(\.id) == ["1", "3", "6"])
    #expect(corpus.reports[0].metadata.headline == "T")
    #expect(corpus.reports[0].metadata.datePublished == CalendarDate("2020-01-02"))
    #expect(corpus.reports[1].metadata.author == ["A"])
    #expect(
      faults(corpus) == [
        "a.jsonl:3: skipped: “text” is missing",
        "a.jsonl:5: skipped: “id” must be 1 to 200 characters without control characters",
        "a.jsonl:6: skipped: not JSON: line 1, column 1: expected a value",
      ])
  }

  @Test("goes on behind a line that is longer than any report may be") func longLine() throws {
    let long = #"{"id": "1", "text": ""# + String(repeating: "x", count: 1_100_000) + #""}"#
    try folder.write("a.ndjson", long + "\n" + #"{"id": "2", "text": "Two."}"#)
    let corpus = try load(limit: 10)
    #expect(corpus.reports.map(\.id) == ["2"])
    #expect(faults(corpus).first?.hasPrefix("a.ndjson:1: skipped: a line of more than") == true)
  }

  @Test("says that a folder is missing, or is none") func noFolder() throws {
    #expect(throws: FileError(path: folder.path + "/x", cause: .system(ENOENT))) {
      try CorpusLoader.load([folder.path + "/x"], maximumReportOctets: 1)
    }
    let file = try folder.write("file", "x")
    #expect(throws: FileError(path: file, cause: .notAFolder)) {
      try CorpusLoader.load([file], maximumReportOctets: 1)
    }
  }
}
