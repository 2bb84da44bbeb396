// Compares figures of what happened to those of one owner at one place.
import Attribution

/// One figure with its statement.
struct ComparedFigure: Sendable {
  var figure: Figure
  var source: ComparedStatement

  /// Whether both could count the same event.
  func isComparable(_ other: ComparedFigure) -> Bool {
    guard let window = figure.window, let otherWindow = other.figure.window else {
      return source.article.articleID == other.source.article.articleID
    }
    return window.overlaps(otherWindow)
  }
}

struct FigureComparison {
  private let figures: [ComparedFigure]

  /// - Parameter members: Statements that share predicate, owner, unit and place of some figure; others
  ///   of their figures are told apart here.
  init(_ members: [ComparedStatement]) {
    var counts: [String: Int] = [:]
    for member in members {
      for predicate in Set(member.statement.figures.map(Self.group)) {
        counts[predicate, default: 0] += 1
      }
    }
    // The group is named by a hash only; its figures are those that every member has.
    figures = members.flatMap { member in
      member.statement.figures.filter { counts[Self.group($0)] == members.count }
        .map { ComparedFigure(figure: $0, source: member) }
    }
  }

  private static func group(_ figure: Figure) -> String {
    figure.predicate.isEmpty
      ? ""
      : [figure.predicate, figure.owner?.text ?? "", figure.unit.rawValue].joined(separator: "|")
  }

  func findings() -> Findings {
    var findings = Findings()
    for figures in Dictionary(grouping: figures, by: { Self.group($0.figure) }).values {
      for same in Dictionary(grouping: figures, by: { $0.figure.noun }).values {
        for cluster in Self.clusters(same) {
          FigureCluster(cluster).add(to: &findings)
        }
      }
      Reconciliation(figures).add(to: &findings)
    }
    return findings
  }

  /// Figures whose windows have a day in common, from the earliest on; figures without a window stay
  /// with those of their own report.
  static func clusters(_ figures: [ComparedFigure]) -> [[ComparedFigure]] {
    let undated = Dictionary(grouping: figures.filter { $0.figure.window == nil }) {
      $0.source.article.articleID
    }
    var clusters = Array(undated.values)
    var open: [ComparedFigure] = []
    var common: EventWindow?
    let dated = figures.compactMap { figure in figure.figure.window.map { (figure, $0) } }
      .enumerated()
      .sorted { ($0.element.1.first, $0.offset) < ($1.element.1.first, $1.offset) }
      .map(\.element)
    for (figure, window) in dated {
      if let current = common, window.overlaps(current) {
        common?.first = max(current.first, window.first)
        common?.last = min(current.last, window.last)
      } else {
        if !open.isEmpty { clusters.append(open) }
        open = []
        common = window
      }
      open.append(figure)
    }
    if !open.isEmpty { clusters.append(open) }
    return clusters
  }
}
