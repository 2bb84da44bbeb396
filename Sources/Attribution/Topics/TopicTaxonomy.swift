// The topics that ship with the program: conflict, diplomacy, politics and society.

/// A topic as the taxonomy writes it.
struct TopicRow: Sendable {
  var entry: TopicEntry
  /// How many of `entry.terms`, from the start, put a claim under the topic by themselves. The others
  /// need company.
  var strongCount: Int
  /// The topic that is dropped when this one applies.
  var broader: String?
  var standing = TopicStanding.core

  /// Terms are separated by commas; see `TopicTerm` for what one can say.
  init(
    _ id: String, _ label: String, _ definition: String, _ strong: String, weak: String = "",
    broader: String? = nil
  ) {
    let strongTerms = WorldTable.terms(strong)
    entry = TopicEntry(
      id: id, label: label, definition: definition, terms: strongTerms + WorldTable.terms(weak))
    strongCount = strongTerms.count
    self.broader = broader
  }

  /// A topic of a corpus: every term counts by itself.
  init(_ entry: TopicEntry) {
    self.entry = entry
    strongCount = entry.terms.count
  }
}

/// When a topic is given to a claim.
enum TopicStanding: Sendable {
  /// What any war is reported in.
  case core
  /// A subject of its own ("nuclear-programme"), for claims that no core topic covers.
  case subject
  /// A way of fighting ("shelling"); in a report on a war only where the content dwells on it.
  case means
  /// A field of public life, for reports that are not about a war.
  case field
}

/// All shipped topics, the specific before the general.
enum TopicTaxonomy {
  static let rows: [TopicRow] =
    syria + war + peace + standing(.subject, subjects) + standing(.means, conflict)
    + standing(.field, diplomacy + politics + society)

  /// The topics as `/topics` shows them.
  static var entries: [TopicEntry] { rows.map(\.entry) }

  private static func standing(_ standing: TopicStanding, _ rows: [TopicRow]) -> [TopicRow] {
    rows.map { row in
      var row = row
      row.standing = standing
      return row
    }
  }
}
