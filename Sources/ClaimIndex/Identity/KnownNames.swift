// Names known before any report is read, by the key under which names are compared.
import Attribution

/// The form in which ids, names and aliases are compared: folded; spaces, hyphens and underscores alike.
func nameKey(_ name: String) -> String {
  let octets = Array(Folding.fold(name).utf8)
  var key: [UInt8] = []
  key.reserveCapacity(octets.count)
  for octet in octets {
    let isGap =
      octet == 0x20 || octet == UInt8(ascii: "-") || octet == UInt8(ascii: "_")
      || octet == 0x0A || octet == 0x09
    if !isGap {
      key.append(octet)
    } else if let last = key.last, last != 0x20 {
      key.append(0x20)
    }
  }
  if key.last == 0x20 { key.removeLast() }
  return String(decoding: key, as: UTF8.self)
}

/// The actors and places of the shipped and configured knowledge.
struct KnownNames: Sendable {
  private var actors: [String: ActorEntry] = [:]
  private var places: [String: PlaceEntry] = [:]

  init(actors: [ActorEntry], places: [PlaceEntry]) {
    for entry in actors { self.actors[nameKey(entry.name)] = entry }
    for entry in places { self.places[nameKey(entry.name)] = entry }
  }

  /// The entry whose name an id is made from.
  func actor(_ id: String) -> ActorEntry? { actors[nameKey(id)] }

  func place(_ id: String) -> PlaceEntry? { places[nameKey(id)] }
}
