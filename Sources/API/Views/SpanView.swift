// The JSON shape of spans: offsets in code points, with the words they cover.
import Attribution

/// Writes spans of a claim and of an article.
enum SpanView {
  /// How many code points before and after a span `include=context` shows.
  static let contextWidth = 32

  static func write(_ span: Span, into json: inout JSONWriter) {
    json.object { json in
      json.member("start", span.start)
      json.member("end", span.end)
    }
  }

  static func write(_ span: Span?, of source: any TextSource, into json: inout JSONWriter) {
    guard let span else { return json.null() }
    json.object { json in writeMembers(span, of: source, into: &json) }
  }

  /// The member `spans` of a claim, and `sentence` with the context.
  static func write(_ item: ClaimItem, withContext: Bool, into json: inout JSONWriter) {
    let claim = item.claim
    json.object { json in
      json.name("content")
      json.array(claim.content) { json, span in
        writeContent(span, of: item, withContext: withContext, into: &json)
      }
      json.name("speaker")
      write(claim.speaker?.mention, of: item.source, into: &json)
      json.name("cue")
      write(claim.cue, of: item.source, into: &json)
      json.name("via")
      json.array(claim.via) { json, carrier in
        json.object { json in
          json.member("actor", carrier.actor.text)
          writeMembers(carrier.mention, of: item.source, into: &json)
        }
      }
    }
  }

  private static func writeContent(
    _ span: Span, of item: ClaimItem, withContext: Bool, into json: inout JSONWriter
  ) {
    json.object { json in
      writeMembers(span, of: item.source, into: &json)
      guard withContext else { return }
      let (prefix, suffix) = item.source.context(of: span, width: contextWidth)
      json.member("prefix", prefix)
      json.member("suffix", suffix)
      json.name("sentence")
      write(item.claim.sentence, of: item.source, into: &json)
    }
  }

  /// The members `start`, `end` and `exact` of an object; `null` each for a span that is not there.
  static func writeMembers(
    _ span: Span?, of source: any TextSource, into json: inout JSONWriter
  ) {
    json.name("start")
    json.number(span?.start)
    json.name("end")
    json.number(span?.end)
    json.name("exact")
    if let span { source.write(span, into: &json) } else { json.null() }
  }
}
