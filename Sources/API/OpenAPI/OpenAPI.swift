// `/openapi.json`: the contract for machines (OpenAPI 3.1), written from the table that routes.
import HTTP

extension Operation {
  static func openAPI() -> Operation {
    Operation(
      "GET", "getOpenAPI", "The machine-readable contract.", parameters: [.pretty],
      schema: "OpenAPI",
      answer: .other { call in
        var json = call.writer(reserving: 128 * 1024)
        OpenAPI(call.service).write(into: &json)
        return .response(call.fixed(json.finish()))
      })
  }
}

/// Writes the description of a service.
struct OpenAPI {
  private let service: Service

  init(_ service: Service) { self.service = service }

  func write(into json: inout JSONWriter) {
    json.object { json in
      json.member("openapi", "3.1.0")
      json.name("info")
      json.object { json in writeInfo(into: &json) }
      json.name("paths")
      json.object { json in
        for endpoint in service.endpoints {
          json.name(endpoint.template)
          write(endpoint, into: &json)
        }
      }
      json.name("components")
      json.object { json in writeComponents(into: &json) }
    }
  }

  private func writeInfo(into json: inout JSONWriter) {
    json.member("title", "Hearsay")
    json.member("version", service.configuration.version)
    json.member("summary", "Who said what, according to whom.")
    json.member(
      "description",
      "Claims found in news reports, with the exact words and who carried them. Positions stand side by "
        + "side; there is no verdict. Offsets count Unicode code points.")
    json.name("x-limits")
    json.object { json in
      let limits = service.configuration.limits
      for (name, value) in [
        ("requestLineOctets", limits.requestLineOctets), ("fieldOctets", limits.fieldOctets),
        ("contentOctets", limits.contentOctets), ("batchOctets", limits.batchOctets),
        ("parameters", limits.parameters), ("pageItems", limits.pageItems),
        ("buckets", limits.buckets), ("streams", limits.streams),
        ("queryCodePoints", limits.queryCodePoints),
      ] {
        json.member(name, value)
      }
    }
  }

  private func writeComponents(into json: inout JSONWriter) {
    json.name("schemas")
    json.object { json in
      for (name, schema) in Schema.all {
        json.name(name)
        schema.write(into: &json)
      }
    }
    json.name("responses")
    json.object { json in
      json.name("Problem")
      json.object { json in
        json.member("description", "A problem document (RFC 9457); /problems/{slug} explains it.")
        json.name("content")
        json.object { json in
          Self.writeContent("application/problem+json", .named("Problem"), into: &json)
        }
      }
    }
    json.name("securitySchemes")
    json.object { json in
      json.name("token")
      json.object { json in
        json.member("type", "http")
        json.member("scheme", "bearer")
      }
    }
  }

  private func write(_ endpoint: Endpoint, into json: inout JSONWriter) {
    let opening = endpoint.template.lastIndex(of: "{")
    json.object { json in
      if let opening {
        let name = endpoint.template[opening...].dropFirst().dropLast()
        json.name("parameters")
        json.array { json in
          json.object { json in
            json.member("name", String(name))
            json.member("in", "path")
            json.name("required")
            json.bool(true)
            json.name("schema")
            let slugs = ProblemType.allCases.map(\.rawValue)
            let schema: Schema = name == "slug" ? .words(slugs) : .string
            schema.write(into: &json)
          }
        }
      }
      for operation in endpoint.operations {
        json.name(operation.method.lowercased())
        OperationDescription(operation, on: endpoint).write(into: &json)
        if operation.method == "GET" {
          json.name("head")
          OperationDescription(operation, on: endpoint).write(asHead: true, into: &json)
        }
      }
    }
  }

  static func writeContent(_ type: String, _ schema: Schema, into json: inout JSONWriter) {
    json.name(type)
    json.object { json in
      json.name("schema")
      schema.write(into: &json)
    }
  }
}
