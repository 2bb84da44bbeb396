// JSON Schema (2020-12), as much of it as the API needs.

/// What a JSON value looks like.
indirect enum Schema: Sendable {
  case string
  /// A string with a `format` or an example of its shape.
  case formatted(String)
  /// A string that matches a regular expression (ECMA-262).
  case matching(String)
  case words([String])
  case integer
  case number
  case bool
  case any
  case nullable(Schema)
  case array(Schema)
  /// Another schema of the document.
  case named(String)
  /// Open for members to come; `required` are always there.
  case object([(String, Schema)], required: [String])
  /// Any member name, values alike.
  case map(Schema)
  case either([Schema])

  /// An object whose members are always there.
  static func record(_ members: [(String, Schema)]) -> Schema {
    .object(members, required: members.map(\.0))
  }

  func write(into json: inout JSONWriter) {
    json.object { json in writeMembers(into: &json) }
  }

  private func writeMembers(into json: inout JSONWriter) {
    switch self {
    case .any: break
    case .string: json.member("type", "string")
    case .integer: json.member("type", "integer")
    case .number: json.member("type", "number")
    case .bool: json.member("type", "boolean")
    case .formatted(let format):
      json.member("type", "string")
      json.member("format", format)
    case .matching(let pattern):
      json.member("type", "string")
      json.member("pattern", pattern)
    case .words(let words):
      json.member("type", "string")
      json.name("enum")
      json.strings(words)
    case .nullable(let schema): Self.writeAlternatives([schema, nil], into: &json)
    case .either(let schemas): Self.writeAlternatives(schemas, into: &json)
    case .array(let element):
      json.member("type", "array")
      json.name("items")
      element.write(into: &json)
    case .named(let name): json.member("$ref", "#/components/schemas/" + name)
    case .map(let value):
      json.member("type", "object")
      json.name("additionalProperties")
      value.write(into: &json)
    case .object(let members, let required):
      Self.writeObject(members, required, into: &json)
    }
  }

  private static func writeAlternatives(_ schemas: [Schema?], into json: inout JSONWriter) {
    json.name("anyOf")
    json.array(schemas) { json, schema in
      if let schema {
        schema.write(into: &json)
      } else {
        json.object { json in json.member("type", "null") }
      }
    }
  }

  private static func writeObject(
    _ members: [(String, Schema)], _ required: [String], into json: inout JSONWriter
  ) {
    json.member("type", "object")
    json.name("properties")
    json.object { json in
      for (name, schema) in members {
        json.name(name)
        schema.write(into: &json)
      }
    }
    guard !required.isEmpty else { return }
    json.name("required")
    json.strings(required)
  }
}
