// One operation in OpenAPI's words: parameters, content, and every status it may answer with.
import HTTP

/// Writes an operation object.
struct OperationDescription {
  private let operation: Operation
  private let endpoint: Endpoint

  init(_ operation: Operation, on endpoint: Endpoint) {
    self.operation = operation
    self.endpoint = endpoint
  }

  /// - Parameter asHead: Writes the HEAD that comes with a GET: same fields, no content.
  func write(asHead: Bool = false, into json: inout JSONWriter) {
    json.object { json in
      json.member("operationId", asHead ? operation.id + "Head" : operation.id)
      json.member("summary", operation.summary)
      if !operation.parameters.isEmpty {
        json.name("parameters")
        json.array(operation.parameters) { json, parameter in
          Self.write(parameter, into: &json)
        }
      }
      if !operation.contentTypes.isEmpty { writeRequestContent(into: &json) }
      if operation.problems.contains(.unauthorized) { Self.writeSecurity(into: &json) }
      json.name("responses")
      json.object { json in writeResponses(asHead: asHead, into: &json) }
    }
  }

  private static func writeSecurity(into json: inout JSONWriter) {
    json.name("security")
    json.array { json in
      json.object { json in
        json.name("token")
        json.array { _ in }
      }
    }
  }

  private static func write(_ parameter: Parameter, into json: inout JSONWriter) {
    json.object { json in
      json.member("name", parameter.name)
      json.member("in", "query")
      json.member("description", parameter.summary)
      if parameter.isRequired {
        json.name("required")
        json.bool(true)
      }
      json.name("schema")
      parameter.writeSchema(into: &json)
      if !parameter.example.isEmpty {
        json.name("example")
        parameter.writeExample(into: &json)
      }
    }
  }

  private func writeRequestContent(into json: inout JSONWriter) {
    json.name("requestBody")
    json.object { json in
      json.name("required")
      json.bool(true)
      json.name("content")
      json.object { json in
        for type in operation.contentTypes {
          let isJSON = type == "application/json"
          OpenAPI.writeContent(type, isJSON ? .named("SentArticle") : .string, into: &json)
        }
      }
    }
  }

  private func writeResponses(asHead: Bool, into json: inout JSONWriter) {
    for status in operation.statuses {
      json.name(String(status))
      json.object { json in
        json.member("description", "\(Status(status).reasonPhrase)")
        guard status != 204, !asHead else { return }
        json.name("content")
        json.object { json in
          for format in operation.formats {
            let schema: Schema =
              switch format {
              case .json: .named(operation.schema)
              // An event stream is no one value; its readers see a list of events.
              case .events: .any
              default: .string
              }
            OpenAPI.writeContent(format.mediaType, schema, into: &json)
          }
          if operation.contentTypes.contains(Format.ndjson.mediaType) {
            OpenAPI.writeContent(Format.ndjson.mediaType, .string, into: &json)
          }
        }
      }
    }
    // `If-None-Match: *` names any answer, be it without a tag.
    if operation.method == "GET" { Self.writeReference(304, into: &json) }
    for status in problemStatuses where !operation.statuses.contains(status) {
      Self.writeReference(status, isEmpty: asHead, into: &json)
    }
  }

  /// The statuses of problems, those that every operation may have among them.
  private var problemStatuses: [Int] {
    var types = operation.problems
    types += [
      .badRequest, .unauthorized, .methodNotAllowed, .notAcceptable, .requestTimeout,
      .contentTooLarge, .uriTooLong, .expectationFailed, .rateLimited, .headersTooLarge, .internal,
      .notImplemented, .loading, .versionNotSupported,
    ]
    if operation.method == "GET" { types.append(.preconditionFailed) }
    return Set(types.map(\.status.code)).sorted()
  }

  private static func writeReference(
    _ status: Int, isEmpty: Bool = false, into json: inout JSONWriter
  ) {
    json.name(String(status))
    json.object { json in
      if status == 304 || isEmpty {
        json.member("description", "\(Status(status).reasonPhrase)")
      } else {
        json.member("$ref", "#/components/responses/Problem")
      }
    }
  }
}

extension Parameter {
  /// The schema of one value, in an array when the parameter may be repeated.
  func writeSchema(into json: inout JSONWriter) {
    guard isRepeatable else { return writeValueSchema(into: &json) }
    json.object { json in
      json.member("type", "array")
      json.name("items")
      writeValueSchema(into: &json)
    }
  }

  func writeExample(into json: inout JSONWriter) {
    switch kind {
    case .integer: if let value = Int(example) { json.number(value) } else { json.null() }
    case .flag: json.bool(example == "true")
    case _ where isRepeatable: json.strings([example])
    default: json.string(example)
    }
  }

  private func writeValueSchema(into json: inout JSONWriter) {
    json.object { json in
      switch kind {
      case .vocabulary: Self.writeText(into: &json)
      case .words(_, let words, let isOptional):
        let all = words + words.map { "-" + $0 }
        Self.writeText(isOptional ? all + ["any", "none", "-any", "-none"] : all, into: &json)
      case .choice(let words, let value):
        Self.writeText(words, into: &json)
        if let value { json.member("default", value) }
      case .date:
        json.member("type", "string")
        json.member("pattern", Self.datePattern)
      case .integer(let range, let value):
        json.member("type", "integer")
        json.member("minimum", range.lowerBound)
        json.member("maximum", range.upperBound)
        if let value { json.member("default", value) }
      case .flag(let value):
        json.member("type", "boolean")
        if let value {
          json.name("default")
          json.bool(value)
        }
      case .list(let words):
        json.member("type", "string")
        let word = "(" + words.joined(separator: "|") + ")"
        json.member("pattern", "^\(word)(,\(word))*$")
      case .text(let maximum):
        Self.writeText(into: &json)
        json.member("maxLength", maximum)
      case .cursor:
        json.member("type", "string")
        json.member("pattern", "^[A-Za-z0-9_-]+$")
      }
    }
  }

  /// Every date of the calendar, and 29 February of every year.
  static let datePattern =
    "^[0-9]{4}(-(0[13578]|1[02])(-(0[1-9]|[12][0-9]|3[01]))?"
    + "|-(0[469]|11)(-(0[1-9]|[12][0-9]|30))?|-02(-(0[1-9]|[12][0-9]))?)?$"

  private static func writeText(_ words: [String] = [], into json: inout JSONWriter) {
    json.member("type", "string")
    if words.isEmpty {
      json.member("minLength", 1)
    } else {
      json.name("enum")
      json.strings(words)
    }
  }
}
