import API
import Attribution
import Testing

@testable import hearsay

@Suite("Writes")
struct WriteBatchTests {
  private static let texts = ["a": "One.", "b": "Two."]

  private func batch() -> WriteBatch {
    var catalogue = ReportCatalogue()
    for (id, text) in Self.texts { catalogue.put(Report(id: id, text: text), isWritten: id == "a") }
    return WriteBatch(catalogue: catalogue)
  }

  private func results(_ writes: [Write]) -> ([WriteResult], [JournalEntry]) {
    var batch = batch()
    let results = writes.map { batch.add($0) { Self.texts[$0] } }
    return (results, batch.journalEntries)
  }

  private func report(_ id: String, _ text: String) -> Report { Report(id: id, text: text) }

  @Test("put: create what is new, replace what differs, leave what is the same") func put() {
    let (results, entries) = results([
      .put(report("c", "Three.")), .put(report("a", "Other.")), .put(report("b", "Two.")),
    ])
    #expect(results == [.created(id: "c"), .replaced(id: "a"), .unchanged(id: "b")])
    #expect(entries == [.put(report("c", "Three.")), .put(report("a", "Other."))])
  }

  @Test("put: replace when only the metadata differs") func metadata() {
    let changed = Report(id: "a", text: "One.", metadata: ReportMetadata(publisher: "P"))
    #expect(results([.put(changed)]).0 == [.replaced(id: "a")])
  }

  @Test("add: the same text is the same article, under a name of its own a conflict") func add() {
    #expect(results([.add(report("x", "One."), isNamed: false)]).0 == [.unchanged(id: "a")])
    #expect(results([.add(report("x", "One."), isNamed: true)]).0 == [.conflict(with: "a")])
    #expect(results([.add(report("a", "One."), isNamed: true)]).0 == [.unchanged(id: "a")])
    #expect(results([.add(report("a", "Other."), isNamed: true)]).0 == [.conflict(with: "a")])
    #expect(results([.add(report("x", "New."), isNamed: true)]).0 == [.created(id: "x")])
  }

  @Test("add: the same text is the same article, whatever else is said of it")
  func otherMetadata() {
    for id in ["a", "x"] {
      let described = Report(id: id, text: "One.", metadata: ReportMetadata(headline: "H"))
      #expect(
        results([.add(described, isNamed: id == "a")]).0 == [.unchanged(id: "a")])
    }
  }

  @Test("compare texts octet by octet: another normalisation is another text") func octets() {
    var catalogue = ReportCatalogue()
    catalogue.put(Report(id: "a", text: "caf\u{E9}"), isWritten: true)
    var batch = WriteBatch(catalogue: catalogue)
    let result = batch.add(.put(Report(id: "a", text: "cafe\u{301}"))) { _ in "caf\u{E9}" }
    #expect(result == .replaced(id: "a"))
  }

  @Test("remove what is there, and nothing else") func remove() {
    let (results, entries) = results([.remove(id: "b"), .remove(id: "b"), .remove(id: "z")])
    #expect(results == [.removed(id: "b"), .notFound, .notFound])
    #expect(entries == [.remove(id: "b")])
  }

  @Test("see what the writes before them in the batch do") func order() {
    let (results, entries) = results([
      .put(report("c", "Three.")), .put(report("c", "Three.")), .remove(id: "c"),
      .add(report("d", "Three."), isNamed: true), .remove(id: "a"),
      .add(report("e", "One."), isNamed: true),
    ])
    #expect(
      results == [
        .created(id: "c"), .unchanged(id: "c"), .removed(id: "c"), .created(id: "d"),
        .removed(id: "a"), .created(id: "e"),
      ])
    #expect(entries.count == 5)
  }

  @Test("win over the folders: a written report is not replaced, a removed one does not come back")
  func precedence() {
    var batch = batch()
    _ = batch.add(.remove(id: "b")) { Self.texts[$0] }
    let folders = [report("a", "Folder."), report("b", "Two."), report("c", "Three.")]
    let difference = batch.catalogue.difference(
      to: folders, text: { Self.texts[$0] }, isKept: { _ in false })
    #expect(difference.put.map(\.id) == ["c"])
    #expect(difference.remove.isEmpty)
  }

  @Test("leave to the folders what came from them: replaced, removed, or kept for now")
  func folders() {
    let catalogue = batch().catalogue
    let text: (String) -> String? = { Self.texts[$0] }
    let other = catalogue.difference(to: [report("b", "New.")], text: text) { _ in false }
    #expect(other.put.map(\.text) == ["New."])
    #expect(catalogue.difference(to: [], text: text) { _ in false }.remove == ["b"])
    #expect(catalogue.difference(to: [], text: text) { $0 == "b" }.remove.isEmpty)
  }
}
