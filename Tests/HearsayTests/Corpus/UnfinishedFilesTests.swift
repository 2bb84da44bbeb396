import Glibc
import Testing

@testable import hearsay

@Suite("Files that are being written")
struct UnfinishedFilesTests {
  private func event(_ name: String, _ mask: Int32) -> FolderWatch.Event {
    FolderWatch.Event(name: name, mask: UInt32(mask))
  }

  @Test("are those written to and not closed") func closing() {
    var files = UnfinishedFiles()
    files.note([event("a.txt", IN_CREATE), event("a.txt", IN_MODIFY)])
    #expect(files.contains(stem: "a"))
    #expect(!files.contains(stem: "b"))
    files.note([event("a.txt", IN_CLOSE_WRITE)])
    #expect(files == UnfinishedFiles())
  }

  @Test("take report and sidecar as one") func sidecar() {
    var files = UnfinishedFiles()
    files.note([event("a.json", IN_MODIFY)])
    #expect(files.contains(stem: "a"))
    #expect(!files.hasLines)
  }

  @Test("are none after moving into place, removal, or lost events") func otherEnds() {
    for end in [[event("a.ndjson", IN_MOVED_TO)], [event("a.ndjson", IN_DELETE)], []] {
      var files = UnfinishedFiles()
      files.note([event("a.ndjson", IN_MODIFY)])
      #expect(files.hasLines)
      files.note(end)
      #expect(files == UnfinishedFiles())
    }
  }

  @Test("are read from the kernel's structure, whole events only") func structure() {
    func octets(_ mask: Int32, _ name: String) -> [UInt8] {
      let name = Array(name.utf8) + [UInt8](repeating: 0, count: 16 - name.utf8.count)
      return [
        1, 0, 0, 0, UInt8(mask & 0xFF), UInt8(mask >> 8 & 0xFF), 0, 0, 9, 9, 9, 9, 16, 0, 0, 0,
      ]
        + name
    }
    let first = octets(IN_MODIFY, "a.txt")
    let second = octets(IN_CREATE, "b.txt")
    let events = [event("a.txt", IN_MODIFY), event("b.txt", IN_CREATE)]
    #expect(FolderWatch.events(in: first + second) == events)
    for cut in 0..<second.count {
      #expect(FolderWatch.events(in: first + second[..<cut]) == [events[0]])
    }
    #expect(FolderWatch.events(in: first + octets(IN_Q_OVERFLOW, "")).isEmpty)
  }
}
