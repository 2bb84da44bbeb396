// Turns what became of a write into a response.
import ClaimIndex
import HTTP

/// The response to one change (API.md §11).
enum WriteAnswer {
  static func response(to result: WriteResult, _ publication: Publication, _ call: Call) -> Response
  {
    switch result {
    case .created(let id): article(id, 201, "Location", publication, call)
    case .replaced(let id): article(id, 200, nil, publication, call)
    case .unchanged(let id): article(id, 200, "Content-Location", publication, call)
    case .removed: Response(204)
    case .notFound, .conflict, .preconditionFailed, .failed:
      problem(result).response(requestID: call.requestID.text)
    }
  }

  static func problem(_ result: WriteResult) -> Problem {
    switch result {
    case .notFound: Problem(.notFound, "There is no article with this id.")
    case .conflict(let id): conflict(with: id)
    case .preconditionFailed:
      Problem(.preconditionFailed, "The article is not the version that the request names.")
    default:
      Problem(.internal, "The change could not be stored. Nothing has changed.")
    }
  }

  private static func conflict(with id: String) -> Problem {
    var problem = Problem(
      .conflict, "The article “\(id)” is in the way: same id with another text, or same text.")
    problem.faults = [
      Fault(
        type: .conflict, place: .pointer("#/id"),
        detail: "replace it with PUT \(Link.article(id)), or send its text under its id", value: id)
    ]
    return problem
  }

  /// The stored article as a writer sees it: with the generation to wait for.
  private static func article(
    _ id: String, _ status: Status, _ location: String?, _ publication: Publication, _ call: Call
  ) -> Response {
    let snapshot = publication.snapshot
    guard let row = snapshot.articleRow(id: id), let record = snapshot.article(at: row) else {
      return Problem(.internal, "The article is not there.").response(
        requestID: call.requestID.text)
    }
    var view = ArticleView(members: ArticleView.plain + [.generation])
    view.generation = snapshot.generation
    var json = call.writer()
    view.write(ArticleItem(record, in: snapshot), into: &json)
    var response = call.unstored(status, json.finish())
    if let location { response.fields.append(location, Link.article(id)) }
    return response
  }
}
