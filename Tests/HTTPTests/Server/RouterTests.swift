// Finding resources and methods.
import HTTP
import Testing

@Suite("Router (RFC 9110 §9.1, §15.5.6)")
struct RouterTests {
  let router = Router([
    Router.Resource("/", methods: ["GET"]),
    Router.Resource("/items", methods: ["GET", "POST"]),
    Router.Resource("/items/{id}", methods: ["GET", "DELETE"]),
    Router.Resource("/items/newest", methods: ["GET"]),
  ])

  @Test("finds a resource by its path")
  func findsFixed() {
    #expect(
      router.match(method: "GET", path: "/items") == .resource(row: 1, method: "GET", segment: nil))
    #expect(
      router.match(method: "GET", path: "/") == .resource(row: 0, method: "GET", segment: nil))
  }

  @Test("hands over the open segment as it was sent")
  func findsOpen() {
    #expect(
      router.match(method: "DELETE", path: "/items/a%2Fb")
        == .resource(row: 2, method: "DELETE", segment: "a%2Fb"))
  }

  @Test("prefers a fixed path to an open one")
  func prefersFixed() {
    #expect(
      router.match(method: "GET", path: "/items/newest")
        == .resource(row: 3, method: "GET", segment: nil))
  }

  @Test(
    "finds nothing elsewhere", arguments: ["", "/item", "/items/", "/items/a/b", "//items", "*"])
  func findsNothing(path: String) {
    #expect(router.match(method: "GET", path: path) == .notFound)
  }

  @Test("reads HEAD as GET where GET is")
  func headIsGet() {
    #expect(
      router.match(method: "HEAD", path: "/items") == .resource(row: 1, method: "GET", segment: nil)
    )
  }

  @Test("tells a method that the resource does not know from one that nobody knows")
  func methods() {
    #expect(router.match(method: "PUT", path: "/items") == .methodNotAllowed(row: 1))
    #expect(router.match(method: "QUERY", path: "/items") == .methodNotAllowed(row: 1))
    #expect(router.match(method: "get", path: "/items") == .unknownMethod)
    #expect(router.match(method: "FETCH", path: "/nowhere") == .unknownMethod)
  }

  @Test("answers OPTIONS for every resource and for the server")
  func options() {
    #expect(router.match(method: "OPTIONS", path: "/items/x") == .options(row: 2))
    #expect(router.match(method: "OPTIONS", path: "*") == .serverOptions)
    #expect(router.resources[2].allow == ["GET", "HEAD", "DELETE", "OPTIONS"])
  }
}
