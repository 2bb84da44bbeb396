// Remembers whole answers of the current generation, so that what is asked often is made once.
import ClaimIndex
import HTTP

/// A bounded cache. Emptied when the generation changes and when it is full; nothing is ever stale.
final class ResponseCache: Sendable {
  struct Key: Hashable, Sendable {
    var target: RequestTarget
    var accept: String?
  }

  /// Answers larger than this are not kept: they are rare, and making them dominates no load.
  static let maximumAnswerOctets = 64 * 1024
  static let maximumOctets = 16 * 1024 * 1024

  private struct State {
    var generation = ""
    var changedAt = 0
    var octets = 0
    var answers: [Key: Response] = [:]

    func isOf(_ publication: Publication) -> Bool {
      changedAt == publication.changedAt && generation == publication.snapshot.generation
    }
  }

  private let state = Locked(State())

  func answer(to key: Key, of publication: Publication) -> Response? {
    state.withLock { $0.isOf(publication) ? $0.answers[key] : nil }
  }

  func keep(_ response: Response, for key: Key, of publication: Publication) {
    guard case .octets(let octets) = response.content, octets.count <= Self.maximumAnswerOctets
    else { return }
    // An entry costs more than its content: key, fields, dictionary.
    let cost =
      octets.count + 1024 + key.target.path.utf8.count + (key.target.query?.utf8.count ?? 0)
    state.withLock { state in
      if !state.isOf(publication) || state.octets + cost > Self.maximumOctets {
        state = State(
          generation: publication.snapshot.generation, changedAt: publication.changedAt)
      }
      if state.answers.updateValue(response, forKey: key) == nil { state.octets += cost }
    }
  }
}
