import Testing

@testable import HTTP

@Suite("Fields (RFC 9110 §5)")
struct FieldsTests {
  @Test("names compare without regard to case")
  func caseOfNames() {
    let fields: Fields = ["Content-Type": "text/plain"]
    #expect(fields["content-TYPE"] == "text/plain")
    #expect(fields.contains("CONTENT-TYPE"))
    #expect(!fields.contains("Content_Type"))
    #expect(fields["Content-Typ"] == nil)
  }

  @Test("octets that differ by the bit of letter case are not taken for letters")
  func caseOfOtherOctets() {
    let fields: Fields = ["X-^": "1"]
    #expect(!fields.contains("X-~"))
  }

  @Test("lines of one name are joined in order (§5.3)")
  func repeatedLines() {
    let fields: Fields = ["Accept": "a", "X": "0", "accept": "b"]
    #expect(fields["Accept"] == "a, b")
    #expect(fields.values("ACCEPT") == ["a", "b"])
  }

  @Test("set replaces every line of a name, and remove leaves the others")
  func replacing() {
    var fields: Fields = ["A": "1", "B": "2", "a": "3"]
    fields.set("a", "4")
    #expect(fields.lines == [.init(name: "B", value: "2"), .init(name: "a", value: "4")])
    fields.remove("B")
    #expect(fields.lines == [.init(name: "a", value: "4")])
  }

  @Test("no value can end its line (§5.5)")
  func injection() {
    var fields = Fields()
    fields.append("X-A", "b\r\nSet-Cookie: c=d\0")
    #expect(fields.lines == [.init(name: "X-A", value: "b  Set-Cookie: c=d ")])
    fields.append("X:B\r\n", "")
    #expect(fields.lines[1].name == "X-B--")
  }

  @Test("fields are equal when their lines are, however they came to be")
  func equality() {
    var built: Fields = ["A": "1", "B": "2"]
    built.remove("B")
    #expect(built == ["A": "1"])
    #expect(built.hashValue == (["A": "1"] as Fields).hashValue)
    #expect(built != ["A": "2"])
  }
}
