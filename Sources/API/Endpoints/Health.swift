// `/healthz` and `/readyz`: is it alive, is it loaded?
import HTTP

extension Operation {
  static func health() -> Operation {
    Operation(
      "GET", "getHealth", "Is the process alive?", parameters: [.pretty], schema: "Health",
      answer: .constant { call in
        var json = call.writer(reserving: 64)
        json.object { json in json.member("status", "ok") }
        return call.unstored(200, json.finish())
      })
  }

  static func readiness() -> Operation {
    Operation(
      "GET", "getReadiness", "Is the first index in, and is the server staying?",
      parameters: [.pretty], schema: "Readiness", problems: [.loading],
      answer: .other { call in
        let readiness = call.service.source.readiness
        var json = call.writer(reserving: 64)
        json.object { json in
          switch readiness {
          case .loading(let loaded, let total):
            json.member("status", "loading")
            json.member("loaded", loaded)
            json.member("total", total)
          case .ready: json.member("status", "ready")
          case .draining: json.member("status", "draining")
          }
        }
        var response = call.unstored(readiness == .ready ? 200 : 503, json.finish())
        if readiness != .ready { response.fields.append("Retry-After", "1") }
        return .response(response)
      })
  }
}

extension Call {
  /// A response that no cache keeps.
  func unstored(_ status: Status, _ octets: [UInt8]) -> Response {
    Response(
      status, fields: ["Content-Type": format.contentType, "Cache-Control": "no-store"],
      content: .octets(octets))
  }
}
