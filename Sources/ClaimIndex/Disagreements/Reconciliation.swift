// Finds figures that differ and yet agree: seven soldiers and one contractor are eight personnel.
import Attribution

struct Reconciliation {
  private let figures: [ComparedFigure]

  init(_ figures: [ComparedFigure]) { self.figures = figures }

  func add(to findings: inout Findings) {
    for sum in figures {
      guard let addend = sum.figure.addend, sum.figure.qualifier == .exactly else { continue }
      let total = sum.figure.value + addend.value
      for whole in figures
      where whole.figure.value == total && whole.figure.qualifier == .exactly
        && whole.figure.addend == nil && whole.source.isIndependent(of: sum.source)
        && whole.isComparable(sum)
      {
        findings.relations.append(
          FoundRelation(
            first: sum.source.ref, second: whole.source.ref, kind: .corroborates,
            on: on(whole), rule: "figures that add up"))
        findings.drafts.append(draft(sum, addend, whole))
      }
    }
  }

  private func on(_ whole: ComparedFigure) -> String {
    FigureCluster.name(
      whole.figure.of, whole.source.statement.place(in: whole.source.article))
  }

  private func draft(
    _ sum: ComparedFigure, _ addend: Figure.Addend, _ whole: ComparedFigure
  ) -> DraftDisagreement {
    let place = whole.source.statement.place(in: whole.source.article)
    let total = sum.figure.value + addend.value
    let name = ["quantity", slug(whole.figure.of)] + (place.isEmpty ? [] : [place])
    func position(_ figure: ComparedFigure) -> DraftDisagreement.Position {
      DraftDisagreement.Position(
        side: "A", value: total, qualifier: .exactly,
        interval: ValueInterval(lower: total, upper: total), stance: nil,
        isNarration: figure.source.statement.isNarration,
        statements: [(figure.source.ref, figure.figure.evidence)])
    }
    return DraftDisagreement(
      kind: .quantity, status: .reconciled, name: name.joined(separator: "."), on: on(whole),
      of: whole.figure.of,
      topics: shared([whole.source.statement.topics, sum.source.statement.topics]),
      places: place.isEmpty ? [] : [place], positions: [position(whole), position(sum)],
      caveats: FigureCaveats([whole, sum], [0, 0]).caveats.filter { $0 != .unitDiffers },
      reconciliation: Self.whole(sum.figure.value) + " \(sum.figure.printed) + "
        + Self.whole(addend.value) + " \(addend.printed) = " + Self.whole(total)
        + " \(whole.figure.printed)",
      day: [whole, sum].compactMap(\.source.statement.day).min() ?? 0)
  }

  private static func whole(_ value: Double) -> String {
    abs(value) < 9e15 && Double(Int(value)) == value ? String(Int(value)) : String(value)
  }
}
