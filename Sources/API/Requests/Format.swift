// The formats of representations and how one is chosen (RFC 9110 §12.5.1).

/// A format; the raw value is what the parameter `format` calls it.
enum Format: String, Sendable, CaseIterable {
  case json, csv, ndjson, html, text
  case events, metrics
  case openMetrics = "openmetrics"

  /// Type and subtype.
  var mediaType: String {
    switch self {
    case .json: "application/json"
    case .csv: "text/csv"
    case .ndjson: "application/x-ndjson"
    case .html: "text/html"
    case .text, .metrics: "text/plain"
    case .events: "text/event-stream"
    case .openMetrics: "application/openmetrics-text"
    }
  }

  /// The value of the Content-Type field.
  var contentType: String {
    switch self {
    case .json, .ndjson, .events: mediaType
    case .csv: "text/csv; charset=utf-8; header=present"
    case .html, .text: mediaType + "; charset=utf-8"
    case .metrics: "text/plain; version=0.0.4; charset=utf-8"
    case .openMetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8"
    }
  }

  /// The format of `offers` that an Accept field likes best; among equals the first.
  ///
  /// - Returns: `nil` when the field excludes all of them. Ranges that are not understood are skipped.
  static func choose(_ offers: [Format], accept: String?) -> Format? {
    guard let accept, !accept.isEmpty else { return offers.first }
    let ranges = accept.split(separator: ",").compactMap(MediaRange.init)
    guard !ranges.isEmpty else { return offers.first }
    var best: (format: Format, quality: Int)?
    for offer in offers {
      let matching = ranges.filter { $0.matches(offer.mediaType) }
      guard let range = matching.max(by: { $0.specificity < $1.specificity }) else { continue }
      if range.quality > best?.quality ?? 0 { best = (offer, range.quality) }
    }
    return best?.format
  }
}

/// One element of an Accept field.
private struct MediaRange {
  var type: String
  var subtype: String
  /// Thousandths.
  var quality = 1000

  init?(_ text: Substring) {
    let parts = text.split(separator: ";").map { Self.trimmed($0).lowercased() }
    guard let name = parts.first, let slash = name.firstIndex(of: "/") else { return nil }
    type = String(name[..<slash])
    subtype = String(name[name.index(after: slash)...])
    for parameter in parts.dropFirst() where parameter.hasPrefix("q=") {
      guard let value = Double(parameter.dropFirst(2)), (0...1).contains(value) else { return nil }
      quality = Int(value * 1000)
    }
  }

  var specificity: Int { type == "*" ? 0 : subtype == "*" ? 1 : 2 }

  func matches(_ mediaType: String) -> Bool {
    if type == "*" { return subtype == "*" }
    return subtype == "*" ? mediaType.hasPrefix(type + "/") : mediaType == type + "/" + subtype
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first == " " || text.first == "\t" { text.removeFirst() }
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
