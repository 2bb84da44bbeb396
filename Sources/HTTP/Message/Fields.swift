// The fields of a message: names with values, in the order they came (RFC 9110 §5).

/// A list of field lines. Names compare without regard to case; order and repetition are kept.
public struct Fields: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// One field line: its name as written, and its value without surrounding white space.
  public struct Line: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public private(set) var lines: [Line]

  public init() { lines = [] }

  public init(dictionaryLiteral elements: (String, String)...) {
    lines = elements.map { Line(name: $0.0, value: $0.1) }
  }

  /// The values of every line of this name, joined by `, ` (RFC 9110 §5.3); `nil` when there is none.
  public subscript(name: String) -> String? {
    let values = self.values(name)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// The values of every line of this name, in order.
  public func values(_ name: String) -> [String] {
    lines.compactMap { Self.same($0.name, name) ? $0.value : nil }
  }

  public func contains(_ name: String) -> Bool {
    lines.contains { Self.same($0.name, name) }
  }

  public mutating func append(_ name: String, _ value: String) {
    lines.append(Line(name: name, value: value))
  }

  /// Replaces every line of this name by one.
  public mutating func set(_ name: String, _ value: String) {
    remove(name)
    append(name, value)
  }

  public mutating func remove(_ name: String) {
    lines.removeAll { Self.same($0.name, name) }
  }

  /// Whether two field names are the same (ASCII case folded).
  static func same(_ left: String, _ right: String) -> Bool {
    let left = left.utf8
    let right = right.utf8
    return left.count == right.count
      && zip(left, right).allSatisfy { a, b in
        a == b || ((a ^ b) == 0x20 && (0x61...0x7A).contains(a | 0x20))
      }
  }
}
