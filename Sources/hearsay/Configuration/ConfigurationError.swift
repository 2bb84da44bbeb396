// What can be wrong with a configuration, where, and the words for it.
import Attribution

/// One fault of the configuration.
struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  var place: Place
  var problem: Problem

  /// Where the fault stands.
  enum Place: Equatable {
    case file(String)
    /// The path of a member as `actors[2].type`.
    case member(file: String, path: String)
    /// A variable of the environment.
    case variable(String)
    /// An option of the command line, without `--`.
    case option(String)
  }

  enum Problem: Error, Equatable {
    case noSuchFile
    case unreadable(String)
    case notJSON(JSONSyntaxError)
    case unknown(nearest: String?)
    case missing
    /// `expected` is what would be right: "a string".
    case wrongType(expected: String)
    case outOfRange(ClosedRange<Int>, found: String)
    case notOneOf([String], found: String)
    case empty
    case notAnOrigin(String)
    case notAToken
    case notAnAddress(String)
    case contradiction(with: String)
    case notAFolder(String)
    case knowledge(KnowledgeError)
    case notAnAssignment(String)
    case repeated
    /// What is wrong with one of several values that share a place.
    indirect case of(String, Problem)
  }

  init(_ place: Place, _ problem: Problem) {
    self.place = place
    self.problem = problem
  }

  /// One line: where, what is wrong, and what would be right.
  var description: String { "\(placeWords): \(problem.words)" }

  private var placeWords: String {
    switch place {
    case .file(let file): file
    case .member(let file, let path): path.isEmpty ? file : "\(file): \(path)"
    case .variable(let name): name
    case .option(let name): "--\(name)"
    }
  }
}

extension ConfigurationError.Problem {
  var words: String {
    switch self {
    case .noSuchFile: "no such file or folder"
    case .unreadable(let reason): "cannot be read: \(reason)"
    case .notJSON(let error): "\(error)"
    case .unknown(let nearest):
      "is not known" + (nearest.map { "; did you mean “\($0)”?" } ?? "")
    case .missing: "is missing"
    case .wrongType(let expected): "must be \(expected)"
    case .outOfRange(let range, let found):
      "must be a whole number from \(range.lowerBound) to \(range.upperBound), not “\(found)”"
    case .notOneOf(let choices, let found):
      "must be \(choices.dropLast().joined(separator: ", ")) or \(choices.last ?? ""), not “\(found)”"
    case .empty: "must not be empty"
    case .notAnOrigin(let found):
      "must be “*” or an origin like “https://example.org”, without a path, not “\(found)”"
    case .notAToken: "must be letters, digits and -._~+/ with = at the end only (RFC 6750 §2.1)"
    case .notAnAddress(let found):
      "must be an address like “10.0.0.1” or “fd00::1”, not “\(found)”"
    case .contradiction(let other): "cannot be given together with \(other)"
    case .notAFolder(let path): "“\(path)” is not a folder"
    case .knowledge(let error): Self.words(for: error)
    case .notAnAssignment(let found): "must be a limit and its value like streams=8, not “\(found)”"
    case .repeated: "is given twice; give it once"
    case .of(let name, let problem): "\(name) \(problem.words)"
    }
  }

  private static func words(for error: KnowledgeError) -> String {
    switch error {
    case .ambiguousAlias(let alias, let first, let second):
      "“\(alias)” is a name of both “\(first)” and “\(second)”; take it from one of them"
    case .emptyName: "a name must not be empty"
    case .unknownAffiliation(let affiliation, let name):
      "“\(name)” belongs to “\(affiliation)”, which no actor is called"
    case .duplicateTopic(let id): "there are two topics “\(id)”"
    case .topicWithoutTerms(let id): "the topic “\(id)” needs at least one term"
    }
  }
}
