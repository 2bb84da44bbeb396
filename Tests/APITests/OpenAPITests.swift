// The contract for machines.
import HTTP
import Testing

@testable import API

@Suite("OpenAPI")
struct OpenAPITests {
  let desk = Desk()

  @Test("describes every path and method of the table")
  func isComplete() {
    let paths = desk.get("/openapi.json").json["paths"]
    for endpoint in desk.service.endpoints {
      for operation in endpoint.operations {
        #expect(
          paths[endpoint.template][operation.method.lowercased()]["operationId"].string
            == operation.id)
      }
    }
  }

  @Test("names every status that the server gives whatever the operation")
  func statuses() {
    for (path, item) in desk.get("/openapi.json").json["paths"].members {
      for (method, operation) in item.members where method != "parameters" {
        let statuses = Set(operation["responses"].members.keys)
        var expected: Set = ["400", "405", "408", "413", "414", "417", "431", "501", "505"]
        if ["get", "head"].contains(method) { expected.formUnion(["304", "412"]) }
        #expect(expected.isSubset(of: statuses), "\(method) \(path)")
      }
    }
  }

  @Test(
    "answers 304 and 412 where it says so",
    arguments: ["/openapi.json", "/problems/gone", "/healthz", "/readyz", "/metrics"])
  func untaggedAnswers(path: String) {
    #expect(desk.get(path, ["If-None-Match": "*"]).status == 304)
    #expect(desk.get(path, ["If-Match": "\"x\""]).status == 412)
  }

  @Test("names only schemas that it has")
  func referencesExist() {
    let reply = desk.get("/openapi.json")
    let known = Set(reply.json["components"]["schemas"].members.keys)
    let prefix = "#/components/schemas/"
    for piece in reply.text.split(separator: "\"") where piece.hasPrefix(prefix) {
      #expect(known.contains(String(piece.dropFirst(prefix.count))), "\(piece)")
    }
    for endpoint in desk.service.endpoints {
      for operation in endpoint.operations where operation.formats.first == .json {
        #expect(operation.schema.isEmpty || known.contains(operation.schema), "\(operation.id)")
      }
    }
  }

  @Test("gives every operation a summary and every parameter words and an example that passes")
  func isDocumented() {
    for endpoint in desk.service.endpoints {
      for operation in endpoint.operations {
        #expect(!operation.summary.isEmpty)
        for parameter in operation.parameters {
          #expect(!parameter.summary.isEmpty, "\(parameter.name)")
          guard !parameter.example.isEmpty else { continue }
          #expect(parameter.kind.complaint(about: parameter.example) == nil, "\(parameter.name)")
        }
      }
    }
  }
}
