// The JSON shapes of facets and warnings (API.md §4.6, §5).
import Attribution
import ClaimIndex

/// The counts of one field.
enum FacetView {
  static func write(_ facet: Facet, into json: inout JSONWriter) {
    json.object { json in
      json.member("name", facet.field.rawValue)
      json.name("values")
      json.array(facet.values) { json, value in
        json.object { json in
          json.member("value", value.value)
          json.member("label", value.label)
          json.member("count", value.count)
          json.name("selected")
          json.bool(value.isSelected)
        }
      }
      json.member("distinct", facet.distinct)
      json.member("other", facet.other)
      json.member("none", facet.none)
    }
  }
}

/// What the reader should know about a query that is right but met nothing.
enum WarningView {
  /// Adds the member `warnings` when there are any.
  static func write(_ warnings: [Warning], into json: inout JSONWriter) {
    guard !warnings.isEmpty else { return }
    json.name("warnings")
    json.array(warnings) { json, warning in
      json.object { json in
        json.member("parameter", warning.parameter)
        json.member("value", warning.value)
        json.member("detail", warning.detail)
        json.name("didYouMean")
        json.strings(warning.didYouMean)
      }
    }
  }
}
