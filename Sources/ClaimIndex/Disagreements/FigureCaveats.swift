// Why a comparison of figures may be unfair.
import Attribution

struct FigureCaveats {
  private let figures: [ComparedFigure]
  private let sides: [Int]

  init(_ figures: [ComparedFigure], _ sides: [Int]) {
    self.figures = figures
    self.sides = sides
  }

  var caveats: [DisagreementRecord.Caveat] {
    var caveats: [DisagreementRecord.Caveat] = []
    let windows = figures.map(\.figure.window)
    let stated = windows.filter { $0 != nil && $0?.precision != .assumed }
    if stated.isEmpty {
      caveats.append(.eventDateNotStated)
    } else if stated.count < windows.count || !isOneEvent(stated.compactMap(\.self)) {
      caveats.append(.timeWindowDiffers)
    } else if stated.contains(where: { $0?.precision == .stretch }) {
      caveats.append(.eventDateNotStated)
    }
    if Set(figures.map(\.figure.of).filter { !$0.isEmpty }).count > 1 {
      caveats.append(.unitDiffers)
    }
    if restsOnOneSource { caveats.append(.sameSource) }
    return caveats
  }

  /// Days that lie within the stretches told are one event; different stretches are not.
  private func isOneEvent(_ windows: [EventWindow]) -> Bool {
    let days = Set(windows.filter { $0.precision == .day }.map(\.first))
    let stretches = Set(windows.filter { $0.precision == .stretch })
    return days.count <= 1 && (days.isEmpty ? stretches.count <= 1 : true)
  }

  /// Two sides have a voice or a carrier in common.
  private var restsOnOneSource: Bool {
    var voices: [ActorID: Int] = [:]
    for (index, figure) in figures.enumerated() {
      let statement = figure.source.statement
      for voice in statement.via + [statement.speaker].compactMap(\.self) {
        if let side = voices[voice], side != sides[index] { return true }
        voices[voice] = sides[index]
      }
    }
    return false
  }
}
