// The fields of a message: names with values, in the order they came (RFC 9110 §5).

/// A list of field lines. Names compare without regard to case; order and repetition are kept.
///
/// The lines are kept as the octets of a header section with an index beside them, so a received
/// section is taken over in one copy and a sent one is written in one.
public struct Fields: Sendable, ExpressibleByDictionaryLiteral {
  /// One field line: its name as written, and its value without surrounding white space.
  public struct Line: Sendable, Hashable {
    public var name: String
    public var value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Where a line stands in `octets`.
  struct Place: Sendable {
    var nameStart: UInt32
    var nameEnd: UInt32
    var valueStart: UInt32
    var valueEnd: UInt32

    var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
    var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
  }

  /// Complete lines, each ended by CRLF, as they go over the wire.
  private(set) var octets: [UInt8]
  private(set) var places: [Place]

  public init() {
    octets = []
    places = []
  }

  public init(dictionaryLiteral elements: (String, String)...) {
    self.init()
    for (name, value) in elements { append(name, value) }
  }

  /// Takes over octets that were checked against the grammar.
  init(octets: [UInt8], places: [Place]) {
    self.octets = octets
    self.places = places
  }

  /// Every line as strings. O(size of the section).
  public var lines: [Line] {
    places.map { Line(name: text($0.name), value: text($0.value)) }
  }

  /// The values of every line of this name, joined by `, ` (RFC 9110 §5.3); `nil` when there is none.
  public subscript(name: String) -> String? {
    var joined: String?
    for place in places where matches(place, name) {
      joined = joined.map { $0 + ", " + text(place.value) } ?? text(place.value)
    }
    return joined
  }

  /// The values of every line of this name, in order.
  public func values(_ name: String) -> [String] {
    places.compactMap { matches($0, name) ? text($0.value) : nil }
  }

  public func contains(_ name: String) -> Bool {
    places.contains { matches($0, name) }
  }

  /// Adds a line. An octet that must not stand in a value is sent as a space, as RFC 9110 §5.5
  /// allows, and one that must not stand in a name as `-`; so no value can end its line.
  public mutating func append(_ name: String, _ value: String) {
    let nameStart = octets.count
    octets.append(contentsOf: name.utf8)
    let nameEnd = octets.count
    for index in nameStart..<nameEnd where !Grammar.isTokenOctet(octets[index]) {
      octets[index] = 0x2D
    }
    octets.append(0x3A)
    octets.append(0x20)
    let valueStart = octets.count
    octets.append(contentsOf: value.utf8)
    let valueEnd = octets.count
    for index in valueStart..<valueEnd where !Grammar.isFieldValueOctet(octets[index]) {
      octets[index] = 0x20
    }
    octets.append(0x0D)
    octets.append(0x0A)
    places.append(
      Place(
        nameStart: UInt32(nameStart), nameEnd: UInt32(nameEnd), valueStart: UInt32(valueStart),
        valueEnd: UInt32(valueEnd)))
  }

  /// Adds lines that were made before, in one copy: what every response says is checked once.
  public mutating func append(contentsOf other: Fields) {
    let shift = UInt32(octets.count)
    octets.append(contentsOf: other.octets)
    places.reserveCapacity(places.count + other.places.count)
    for place in other.places {
      places.append(
        Place(
          nameStart: place.nameStart + shift, nameEnd: place.nameEnd + shift,
          valueStart: place.valueStart + shift, valueEnd: place.valueEnd + shift))
    }
  }

  /// Replaces every line of this name by one.
  public mutating func set(_ name: String, _ value: String) {
    remove(name)
    append(name, value)
  }

  public mutating func remove(_ name: String) {
    guard contains(name) else { return }
    let kept = places.filter { !matches($0, name) }
    var rest = Fields()
    for place in kept { rest.append(text(place.name), text(place.value)) }
    self = rest
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: octets[range], as: UTF8.self)
  }

  /// Whether the line at `place` has this name (ASCII case folded).
  private func matches(_ place: Place, _ name: String) -> Bool {
    let name = name.utf8
    guard Int(place.nameEnd - place.nameStart) == name.count else { return false }
    var index = Int(place.nameStart)
    for octet in name {
      guard Grammar.lowercased(octets[index]) == Grammar.lowercased(octet) else { return false }
      index += 1
    }
    return true
  }
}

extension Fields: Hashable {
  public static func == (left: Fields, right: Fields) -> Bool { left.lines == right.lines }

  public func hash(into hasher: inout Hasher) { hasher.combine(lines) }
}
