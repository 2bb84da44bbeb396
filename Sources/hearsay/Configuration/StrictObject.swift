// Reads JSON objects member by member and refuses what it does not know, with the path of the member.
import FoundationEssentials

/// One JSON object all of whose members are known.
struct StrictObject {
  private let container: KeyedDecodingContainer<MemberName>

  /// - Throws: `MemberError` for a member that is not in `members`, `DecodingError` when the value is no
  ///   object.
  init(from decoder: any Decoder, members: [String]) throws {
    container = try decoder.container(keyedBy: MemberName.self)
    let known = Set(members)
    for name in container.allKeys.map(\.stringValue).sorted() where !known.contains(name) {
      throw MemberError(
        path: memberPath(container.codingPath, name),
        problem: .unknown(nearest: nearest(to: name, among: members)))
    }
  }

  /// A member that may be absent or `null`.
  func optional<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value?
  {
    try container.decodeIfPresent(type, forKey: MemberName(name))
  }

  /// A member with a default.
  func member<Value: Decodable>(_ name: String, or absent: Value) throws -> Value {
    try optional(name) ?? absent
  }

  /// A member that must be there.
  func required<Value: Decodable>(_ name: String, as type: Value.Type = Value.self) throws -> Value
  {
    guard let value: Value = try optional(name) else {
      throw MemberError(path: memberPath(container.codingPath, name), problem: .missing)
    }
    return value
  }

  /// Reads a member that is there with one of the readers of `Setting`.
  func read<Raw: Decodable, Value>(
    _ name: String, as type: Raw.Type = Raw.self,
    with reader: (Raw) throws(ConfigurationError.Problem) -> Value
  ) throws -> Value? {
    guard let raw: Raw = try optional(name) else { return nil }
    do {
      return try reader(raw)
    } catch {
      throw MemberError(path: memberPath(container.codingPath, name), problem: error)
    }
  }

  /// A whole number in a range. Read as a floating-point number, because for one that is no `Int` the
  /// decoder reports broken JSON without a path.
  func integer(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
    try read(name, as: Double.self) { (number) throws(ConfigurationError.Problem) in
      guard let whole = Int(exactly: number), range.contains(whole) else {
        throw .outOfRange(range, found: number.description)
      }
      return whole
    }
  }
}

/// A fault of one member.
struct MemberError: Error {
  var path: String
  var problem: ConfigurationError.Problem
}

extension MemberError {
  init(_ error: DecodingError) {
    switch error {
    case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
      self.init(
        path: memberPath(context.codingPath), problem: .wrongType(expected: Self.words(for: type)))
    case .keyNotFound(let key, let context):
      self.init(path: memberPath(context.codingPath, key.stringValue), problem: .missing)
    case .dataCorrupted(let context):
      self.init(
        path: memberPath(context.codingPath), problem: .unreadable(context.debugDescription))
    @unknown default:
      self.init(path: "", problem: .unreadable("\(error)"))
    }
  }

  private static func words(for type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a string"
    case is Bool.Type: "true or false"
    case is Double.Type, is Int.Type: "a number"
    case is [String: Any].Type: "an object"
    default: "an array"
    }
  }
}

/// `actors[2].type`.
private func memberPath(_ path: [any CodingKey], _ name: String? = nil) -> String {
  var text = ""
  for key in path {
    if let index = key.intValue {
      text += "[\(index)]"
    } else {
      text += (text.isEmpty ? "" : ".") + key.stringValue
    }
  }
  guard let name else { return text }
  return text + (text.isEmpty ? "" : ".") + name
}

private struct MemberName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }

  init?(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}
