// Answers for pages of other origins.
import HTTP
import Testing

@Suite("CORS (Fetch standard)")
struct CrossOriginTests {
  func policy(_ origins: CrossOrigin.Origins) -> CrossOrigin {
    CrossOrigin(
      origins: origins, exposedFields: ["ETag", "Link"], allowedMethods: ["GET", "PUT"],
      allowedFields: ["Authorization"], maximumAge: 60)
  }

  @Test("lets every origin read when all are allowed")
  func any() {
    var response = Response(200)
    policy(.any).mark(&response, origin: nil)
    #expect(response.fields["Access-Control-Allow-Origin"] == "*")
    #expect(response.fields["Access-Control-Expose-Headers"] == "ETag, Link")
    #expect(response.fields["Vary"] == nil)
    #expect(response.fields["Access-Control-Allow-Credentials"] == nil)
  }

  @Test("names a listed origin, and tells caches that the answer depends on it")
  func listed() {
    var response = Response(200)
    policy(.listed(["https://a.example", "https://b.example"]))
      .mark(&response, origin: "https://b.example")
    #expect(response.fields["Access-Control-Allow-Origin"] == "https://b.example")
    #expect(response.fields["Vary"] == "Origin")
  }

  @Test(
    "says nothing to other origins", arguments: ["https://c.example", "HTTPS://a.example", nil])
  func others(origin: String?) {
    var response = Response(200)
    policy(.listed(["https://a.example"])).mark(&response, origin: origin)
    #expect(response.fields["Access-Control-Allow-Origin"] == nil)
    #expect(response.fields["Vary"] == "Origin")
  }

  @Test("tells a preflight from a plain OPTIONS")
  func preflight() {
    let target = RequestTarget(path: "/")
    let plain = Request(method: "OPTIONS", target: target, fields: ["Origin": "https://a.example"])
    #expect(!CrossOrigin.isPreflight(plain))
    var asking = plain
    asking.fields.append("Access-Control-Request-Method", "PUT")
    #expect(CrossOrigin.isPreflight(asking))
    var response = Response(204)
    policy(.any).answerPreflight(&response)
    #expect(response.fields["Access-Control-Allow-Methods"] == "GET, PUT")
    #expect(response.fields["Access-Control-Allow-Headers"] == "Authorization")
    #expect(response.fields["Access-Control-Max-Age"] == "60")
  }
}
