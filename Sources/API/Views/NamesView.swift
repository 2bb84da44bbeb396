// Small shapes that several resources share: names with counts, totals with links, tallies.
import Attribution
import ClaimIndex

/// The forms in which reports name something.
enum NamesView {
  /// The forms of an actor that are names: what leads to nobody ("the agency") is left out, so that each
  /// can be asked for.
  static func write(namesOf actor: ActorRecord, in snapshot: Snapshot, into json: inout JSONWriter)
  {
    write(
      actor.aliases.filter { snapshot.resolve($0.text, in: .actors) != .unknown }, into: &json)
  }

  static func write(_ forms: [SurfaceForm], into json: inout JSONWriter) {
    json.array(forms) { json, form in
      json.object { json in
        json.member("name", form.text)
        json.member("mentions", form.count)
      }
    }
  }
}

/// A number of items and where they are.
enum TotalView {
  static func write(_ total: Int, _ url: String, into json: inout JSONWriter) {
    json.object { json in
      json.member("total", total)
      json.member("url", url)
    }
  }
}

/// Ids with how many claims they have.
enum TallyView {
  static func write(_ tallies: [Tally], into json: inout JSONWriter) {
    json.array(tallies) { json, tally in
      json.object { json in
        json.member("id", tally.id)
        json.member("label", tally.label)
        json.member("claims", tally.claims)
      }
    }
  }
}
