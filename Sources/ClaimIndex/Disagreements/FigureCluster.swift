// Figures that could count one event: their sides, their relations, their disagreement.
import Attribution

struct FigureCluster {
  private let figures: [ComparedFigure]
  private let sides: [Int]

  /// A cluster is compared with each other up to this size; more reports of one figure add nothing.
  static let maximumSize = 64

  init(_ figures: [ComparedFigure]) {
    self.figures = Array(figures.prefix(Self.maximumSize))
    sides = FigureSides.sides(self.figures.map(\.figure.interval))
  }

  func add(to findings: inout Findings) {
    var conflicting: Set<Int> = []
    var relations: [FoundRelation] = []
    var isUpdatedOnly = true
    for first in figures.indices {
      for second in figures.indices where first < second {
        guard let kind = relation(first, second) else { continue }
        if kind != .corroborates {
          conflicting.formUnion([first, second])
          if kind != .updates { isUpdatedOnly = false }
        }
        relations.append(pair(first, second, kind))
      }
    }
    findings.relations += relations
    guard !conflicting.isEmpty else { return }
    findings.drafts.append(draft(isUpdatedOnly ? .updated : .open))
  }

  /// How the second stands to the first; `nil` when they cannot be compared.
  private func relation(_ first: Int, _ second: Int) -> RelationKind? {
    let (a, b) = (figures[first], figures[second])
    guard a.source.isIndependent(of: b.source), a.isComparable(b), Self.isOneMeasure(a, b),
      a.figure.isCombined == b.figure.isCombined, !Self.addsUp(a.figure, b.figure)
    else { return nil }
    if sides[first] == sides[second] {
      return a.figure.interval.meets(b.figure.interval) ? .corroborates : nil
    }
    let isSameHolder =
      a.source.statement.holder != nil && a.source.statement.holder == b.source.statement.holder
    let isLater = (a.source.statement.day ?? 0) < (b.source.statement.day ?? 0)
    return isSameHolder && isLater ? .updates : .contradicts
  }

  /// Sums of money, shares and lengths measure anything: their statements have to speak of one thing.
  private static func isOneMeasure(_ one: ComparedFigure, _ other: ComparedFigure) -> Bool {
    if one.figure.unit == .count { return true }
    let (left, right) = (one.source.statement.stems, other.source.statement.stems)
    let words = WordingComparison.common(left, right)
    return words >= 3 && words * 2 >= min(left.count, right.count)
  }

  /// Seven and one are eight: no conflict, but something to reconcile.
  private static func addsUp(_ one: Figure, _ other: Figure) -> Bool {
    one.addend.map { one.value + $0.value == other.value } ?? false
      || other.addend.map { other.value + $0.value == one.value } ?? false
  }

  /// Of an update, the later statement comes first.
  private func pair(_ first: Int, _ second: Int, _ kind: RelationKind) -> FoundRelation {
    let (a, b) = kind == .updates ? (second, first) : (first, second)
    return FoundRelation(
      first: figures[a].source.ref, second: figures[b].source.ref, kind: kind, on: on,
      rule: kind == .corroborates
        ? "figures of the same thing whose intervals meet"
        : "figures of the same thing whose intervals lie apart")
  }

  private var on: String {
    let place = figures[0].source.statement.place(in: figures[0].source.article)
    return Self.name(of, place)
  }

  private var of: String {
    let names = figures.map(\.figure.of).filter { !$0.isEmpty }
    return shared(names.map { [$0] }).first ?? figures[0].figure.noun
  }

  static func name(_ of: String, _ place: String) -> String {
    place.isEmpty ? of : of + " in " + place.replacingHyphens()
  }

  private func draft(_ status: DisagreementRecord.Status) -> DraftDisagreement {
    let place = figures[0].source.statement.place(in: figures[0].source.article)
    var names = ["quantity", slug(of)]
    if !place.isEmpty { names.append(place) }
    return DraftDisagreement(
      kind: .quantity, status: status, name: names.joined(separator: "."), on: on, of: of,
      topics: shared(figures.map(\.source.statement.topics)), places: place.isEmpty ? [] : [place],
      positions: positions(), caveats: FigureCaveats(figures, sides).caveats,
      reconciliation: nil, day: figures.compactMap(\.source.statement.day).min() ?? 0)
  }

  /// One position for each side, figure and kind of voice, in order of side and first appearance.
  private func positions() -> [DraftDisagreement.Position] {
    var positions: [DraftDisagreement.Position] = []
    for side in Set(sides).sorted() {
      for index in figures.indices where sides[index] == side {
        let (figure, source) = (figures[index].figure, figures[index].source)
        let place = positions.firstIndex {
          $0.side == sideName(side) && $0.value == figure.value
            && $0.qualifier == figure.qualifier && $0.isNarration == source.statement.isNarration
        }
        if let place {
          positions[place].statements.append((source.ref, figure.evidence))
        } else {
          positions.append(
            DraftDisagreement.Position(
              side: sideName(side), value: figure.value, qualifier: figure.qualifier,
              interval: figure.interval, stance: nil, isNarration: source.statement.isNarration,
              statements: [(source.ref, figure.evidence)]))
        }
      }
    }
    return positions
  }
}

/// Which figures can be true together.
enum FigureSides {
  /// The number of the side of each interval, counted in order of first appearance.
  ///
  /// Bounded intervals that meet share a side; a bound alone ("more than half a million") joins the side
  /// nearest to it among those it meets.
  static func sides(_ intervals: [ValueInterval]) -> [Int] {
    let bounded = intervals.indices.filter { intervals[$0].isBounded }
      .sorted { intervals[$0].lower ?? 0 < intervals[$1].lower ?? 0 }
    var groups: [[Int]] = []
    var reach = -Double.infinity
    for index in bounded {
      if !groups.isEmpty, (intervals[index].lower ?? 0) <= reach {
        groups[groups.count - 1].append(index)
      } else {
        groups.append([index])
      }
      reach = max(reach, intervals[index].upper ?? 0)
    }
    for index in intervals.indices where !intervals[index].isBounded {
      let meeting = groups.indices.filter { group in
        groups[group].contains { intervals[$0].meets(intervals[index]) }
      }
      let nearest = meeting.min {
        distance(groups[$0], intervals, index) < distance(groups[$1], intervals, index)
      }
      if let nearest { groups[nearest].append(index) } else { groups.append([index]) }
    }
    var sides = Array(repeating: 0, count: intervals.count)
    for (number, group) in groups.sorted(by: { ($0.min() ?? 0) < ($1.min() ?? 0) }).enumerated() {
      for index in group { sides[index] = number }
    }
    return sides
  }

  private static func distance(
    _ group: [Int], _ intervals: [ValueInterval], _ index: Int
  ) -> Double {
    group.map { abs(intervals[$0].center - intervals[index].center) }.min() ?? .infinity
  }
}
