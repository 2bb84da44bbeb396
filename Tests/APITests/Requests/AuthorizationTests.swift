import Testing

@testable import API

@Suite("Bearer tokens (RFC 6750)")
struct AuthorizationTests {
  /// Counts the octets that somebody has looked at.
  private final class Reader {
    var count = 0

    func octets(_ text: String) -> some Collection<UInt8> {
      Array(text.utf8).lazy.map { octet in
        self.count += 1
        return octet
      }
    }
  }

  @Test(
    "are compared to their last octet, wherever they differ, so that time tells nothing",
    arguments: [("secret", true), ("Xecret", false), ("secreX", false), ("XXXXXX", false)])
  func comparison(token: String, isSame: Bool) {
    let reader = Reader()
    #expect(Service.same(reader.octets(token), "secret".utf8) == isSame)
    #expect(reader.count == 6)
  }

  @Test("are not the same when one begins with the other", arguments: ["", "secre", "secret2"])
  func lengths(token: String) {
    #expect(!Service.same(token.utf8, "secret".utf8))
  }
}
