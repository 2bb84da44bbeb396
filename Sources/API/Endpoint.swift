// What one row of the endpoint table says.
import HTTP

/// A resource and its operations.
struct Endpoint: Sendable {
  /// The path, `{id}` for an open last segment.
  var template: String
  var operations: [Operation]
  /// Answered while loading and on the admin port, and never stored by caches.
  var isOperational = false

  init(_ template: String, isOperational: Bool = false, _ operations: Operation...) {
    self.template = template
    self.isOperational = isOperational
    self.operations = operations
  }
}

/// One method of a resource.
struct Operation: Sendable {
  /// How the answer is made.
  enum Answer: Sendable {
    /// From a snapshot: tagged, conditional, repeatable.
    case read(@Sendable (Call, Publication) throws(Problem) -> Representation)
    /// The same for as long as the server runs, whatever is loaded.
    case constant(@Sendable (Call) -> Response)
    /// From anything else.
    case other(@Sendable (Call) throws(Problem) -> Outcome)
  }

  var method: String
  /// The `operationId` of OpenAPI.
  var id: String
  /// The question it answers.
  var summary: String
  var parameters: [Parameter]
  /// The formats of a successful answer, the first when nobody asks.
  var formats: [Format]
  /// The name of the schema of a successful JSON answer.
  var schema: String
  /// The statuses of success.
  var statuses: [Int]
  /// Problems besides those that every operation may have.
  var problems: [ProblemType]
  /// Media types of the content of a request; empty when it has none.
  var contentTypes: [String]
  var answer: Answer
  /// Whether it changes the corpus, which takes a token.
  var isWrite: Bool { problems.contains(.writesDisabled) }

  init(
    _ method: String, _ id: String, _ summary: String, parameters: [Parameter] = [],
    formats: [Format] = [.json], schema: String, statuses: [Int] = [200],
    problems: [ProblemType] = [], contentTypes: [String] = [], answer: Answer
  ) {
    self.method = method
    self.id = id
    self.summary = summary
    self.parameters = parameters
    self.formats = formats
    self.schema = schema
    self.statuses = statuses
    self.problems = problems
    self.contentTypes = contentTypes
    self.answer = answer
  }

  /// Whether a request brings many things, one a line.
  func isBatch(_ request: Request) -> Bool {
    contentTypes.contains(Format.ndjson.mediaType)
      && MediaType.name(of: request.fields["Content-Type"]) == Format.ndjson.mediaType
  }

  /// The formats in which this request can be answered: a batch line by line, as it came.
  func formats(for request: Request) -> [Format] { isBatch(request) ? [.ndjson] : formats }

  /// Whether the answer depends on the Accept field.
  var isNegotiated: Bool { formats.count > 1 }
}
