// Decides what the preconditions of a request ask for (RFC 9110 §13).

/// The four fields by which a client makes a request depend on what it knows already.
public enum Preconditions {
  /// What to do with a request.
  public enum Outcome: Sendable, Hashable {
    /// Answer as if there were no precondition.
    case perform
    /// Answer 304: the client has this representation.
    case notModified
    /// Answer 412: the representation is not the one the client meant.
    case failed
  }

  /// The outcome for a GET or HEAD whose answer would be 200, in the order of precedence of §13.2.2.
  ///
  /// - Parameters:
  ///   - entityTag: The value of `ETag` of that answer, with its quotation marks.
  ///   - lastModified: Its `Last-Modified`.
  ///   - now: What two digits of a year are read around.
  public static func outcome(
    of fields: Fields, entityTag: @autoclosure () -> String?,
    lastModified: @autoclosure () -> HTTPDate?, now: HTTPDate
  ) -> Outcome {
    if let field = fields["If-Match"] {
      // Strong comparison: a weak tag never matches (§13.1.1).
      let tag = entityTag()
      let isNamed = field == "*" || entityTags(in: field).contains { $0 == tag && !$0.isWeak }
      if !isNamed { return .failed }
    } else if let limit = date(fields["If-Unmodified-Since"], now), let changed = lastModified(),
      changed > limit
    {
      return .failed
    }
    if let field = fields["If-None-Match"] {
      let tag = entityTag()?.opaque
      let isNamed = field == "*" || entityTags(in: field).contains { $0.opaque == tag }
      return isNamed ? .notModified : .perform
    }
    if let limit = date(fields["If-Modified-Since"], now), let changed = lastModified(),
      changed <= limit
    {
      return .notModified
    }
    return .perform
  }

  /// Whether nothing has changed since the date of If-Unmodified-Since (§13.1.4); `nil` without a date.
  public static func isUnmodified(_ fields: Fields, since lastModified: HTTPDate) -> Bool? {
    date(fields["If-Unmodified-Since"], lastModified).map { lastModified <= $0 }
  }

  /// Whether there is any of the fields of §13.1. Most requests have none, and need no tag compared.
  public static func exist(in fields: Fields) -> Bool {
    fields.places.contains { place in
      place.nameEnd - place.nameStart > 3
        && fields.octets[place.name].prefix(3).equalsIgnoringCase("if-")
    }
  }

  /// A date that is not one is as if its field were absent (§13.1.3, §13.1.4).
  private static func date(_ text: String?, _ now: HTTPDate) -> HTTPDate? {
    text.flatMap { HTTPDate($0, now: now) }
  }

  /// The entity tags of a list; what is none is passed over.
  ///
  ///     entity-tag = [ "W/" ] DQUOTE *etagc DQUOTE
  static func entityTags(in list: String) -> [String] {
    var tags: [String] = []
    var rest = list.utf8[...]
    while let quote = rest.firstIndex(of: 0x22),
      let end = rest[rest.index(after: quote)...].firstIndex(of: 0x22)
    {
      let isWeak = rest[..<quote].suffix(2).elementsEqual("W/".utf8)
      tags.append((isWeak ? "W/" : "") + String(decoding: rest[quote...end], as: UTF8.self))
      rest = rest[rest.index(after: end)...]
    }
    return tags
  }
}

extension String {
  fileprivate var isWeak: Bool { hasPrefix("W/") }
  /// The tag without its mark of weakness.
  fileprivate var opaque: Substring { isWeak ? dropFirst(2) : self[...] }
}
