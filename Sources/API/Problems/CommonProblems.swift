// The problems that any path may have.
import ClaimIndex
import HTTP

extension Problem {
  init(methodNotAllowed method: String, _ resource: Router.Resource) {
    self.init(
      .methodNotAllowed,
      "\(resource.template) does not know \(method). It knows \(resource.allow.joined(separator: ", "))."
    )
    fields.append("Allow", resource.allow.joined(separator: ", "))
  }

  init(unknownMethod method: String) {
    self.init(.notImplemented, "The server knows no method of this name; names are case-sensitive.")
  }

  /// The path itself is not echoed: it may have been made to be shown to somebody.
  init(noPath path: String, near resources: [Router.Resource]) {
    let paths = resources.map(\.template).filter { !$0.contains("{") && $0 != "/" }
    let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
    let first = trimmed.split(separator: "/").first.map { "/" + $0 } ?? ""
    let near = EditDistance.nearest(to: trimmed, among: paths)
    let meant = near.isEmpty ? EditDistance.nearest(to: first, among: paths) : near
    self.init(.notFound, "There is nothing under this path." + Problem.suggestion(meant))
    didYouMean = meant
  }

  /// Why there is no answer yet, or any more.
  init(readiness: Readiness) {
    switch readiness {
    case .draining: self.init(.draining, "The server is stopping.")
    case .loading(let loaded, let total):
      self.init(.loading, "\(loaded) of \(total) reports are read. Ask again in a second.")
    case .ready: self.init(.loading, "The first index is being made. Ask again in a second.")
    }
    fields.append("Retry-After", "1")
  }

  init(notAcceptable formats: [Format]) {
    let types = formats.map(\.mediaType).joined(separator: ", ")
    self.init(.notAcceptable, "This resource is available as \(types).")
  }
}
