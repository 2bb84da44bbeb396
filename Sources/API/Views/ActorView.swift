// The JSON shape of one actor with everything known of it (API.md §6.4).
import Attribution
import ClaimIndex

/// Writes `/actors/{id}`. The alias in the request must not show: the octets are those of the canonical
/// path.
enum ActorView {
  static func write(_ profile: ActorProfile, in snapshot: Snapshot, into json: inout JSONWriter) {
    let actor = profile.actor
    let id = actor.id.text
    json.object { json in
      json.member("id", id)
      json.member("name", actor.name)
      json.member("type", actor.type.rawValue)
      json.member("affiliation", actor.affiliation?.text)
      json.name("aliases")
      NamesView.write(namesOf: actor, in: snapshot, into: &json)
      json.name("voices")
      TallyView.write(profile.voices, into: &json)
      json.name("claims")
      json.object { json in writeClaimTotals(of: actor, into: &json) }
      json.name("topics")
      TallyView.write(profile.topics, into: &json)
      json.name("disagreements")
      TotalView.write(
        profile.disagreements, Link.query("/disagreements", "holder", id), into: &json)
      json.name("articles")
      json.object { json in
        json.member("total", profile.articlesAbout)
        json.member("url", Link.query("/articles", "about", id))
        json.name("asPublisher")
        TotalView.write(
          actor.asPublisher, Link.query("/articles", "publisher", id), into: &json)
      }
      json.member("url", Link.actor(actor.id))
    }
  }

  /// The members of `claims`.
  static func writeClaimTotals(of actor: ActorRecord, into json: inout JSONWriter) {
    let totals = [
      ("asSpeaker", actor.asSpeaker, "speaker"), ("onBehalfOf", actor.onBehalfOf, "onBehalfOf"),
      ("about", actor.about, "about"), ("via", actor.asCarrier, "via"),
    ]
    for (name, total, parameter) in totals {
      json.name(name)
      TotalView.write(total, Link.query("/claims", parameter, actor.id.text), into: &json)
    }
  }
}
