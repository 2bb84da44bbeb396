// The contract for machines.
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
