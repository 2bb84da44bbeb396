// `POST /articles`, `PUT` and `DELETE /articles/{id}`, `POST /extract`.
import Attribution
import ClaimIndex
import HTTP

extension Operation {
  private static let articleTypes = ["application/json", "text/plain"]

  static func postArticle() -> Operation {
    Operation(
      "POST", "addArticle", "Add a report, or many, one JSON object a line.",
      parameters: Parameter.articleMembers(withID: true) + [.pretty], schema: "StoredArticle",
      statuses: [200, 201],
      problems: [
        .invalidBody, .unauthorized, .writesDisabled, .conflict, .contentTooLarge,
        .unsupportedMediaType, .preconditionFailed, .idempotencyKeyReused, .lengthRequired,
        .overloaded,
      ],
      contentTypes: articleTypes + [Format.ndjson.mediaType],
      answer: .other { call throws(Problem) in
        let writer = try call.service.authorizedWriter(for: call.request)
        return call.inBackground(.writing) { () throws(Problem) in
          if call.format == .ndjson {
            try call.checkCoding(contentTypes: articleTypes + [Format.ndjson.mediaType])
            let batch = Batch(call.request.content, call)
            try call.service.idempotencyKeys.check(call.request)
            return .later { send in
              writer.perform(batch.writes, if: call.precondition(ofArticle: nil)) { outcome in
                send(batch.response(to: outcome, call))
              }
            }
          }
          let article = try call.sentArticle(contentTypes: articleTypes + [Format.ndjson.mediaType])
          try call.service.idempotencyKeys.check(call.request)
          return call.perform(
            Write(adding: article), writer, if: call.precondition(ofArticle: nil))
        }
      })
  }

  static func putArticle() -> Operation {
    Operation(
      "PUT", "putArticle", "Add a report under this id, or replace it.",
      parameters: Parameter.articleMembers(withID: false) + [.pretty], schema: "StoredArticle",
      statuses: [200, 201],
      problems: [
        .invalidBody, .unauthorized, .writesDisabled, .contentTooLarge, .unsupportedMediaType,
        .preconditionFailed, .idempotencyKeyReused, .lengthRequired, .overloaded,
      ],
      contentTypes: articleTypes,
      answer: .other { call throws(Problem) in
        let writer = try call.service.authorizedWriter(for: call.request)
        // A part would replace the whole (RFC 9110 §14.5).
        if call.request.fields.contains("Content-Range") {
          throw Problem(
            .badRequest, "The content must be the whole article, without Content-Range.")
        }
        return call.inBackground(.writing) { () throws(Problem) in
          let article = try call.sentArticle(contentTypes: articleTypes)
          let complaint = ArticleIdentifier.complaint(
            about: call.segment, call.service.configuration.limits)
          if let complaint {
            throw Problem(.invalidBody, "The id in the path \(complaint).")
          }
          if let id = article.id, id != call.segment {
            throw Problem(.invalidBody, "The member “id” must be the id in the path, or left out.")
          }
          try call.service.idempotencyKeys.check(call.request)
          let report = Report(id: call.segment, text: article.text, metadata: article.metadata)
          return call.perform(
            .put(report), writer, if: call.precondition(ofArticle: call.segment))
        }
      })
  }

  static func deleteArticle() -> Operation {
    Operation(
      "DELETE", "removeArticle", "Remove a report.", schema: "", statuses: [204],
      problems: [.unauthorized, .writesDisabled, .notFound, .preconditionFailed],
      answer: .other { call throws(Problem) in
        let writer = try call.service.authorizedWriter(for: call.request)
        return call.perform(
          .remove(id: call.segment), writer, if: call.precondition(ofArticle: call.segment))
      })
  }

  static func extract() -> Operation {
    Operation(
      "POST", "extract", "What would you find in this text? Nothing is stored.",
      parameters: Parameter.articleMembers(withID: true) + [.pretty], schema: "Article",
      problems: [
        .invalidBody, .contentTooLarge, .unsupportedMediaType, .lengthRequired, .overloaded,
      ],
      contentTypes: articleTypes,
      answer: .other { call throws(Problem) in
        call.inBackground(.extraction) { () throws(Problem) in
          let article = try call.sentArticle(contentTypes: articleTypes)
          let id = article.id ?? ArticleIdentifier.made(from: article.text)
          let report = Report(id: id, text: article.text, metadata: article.metadata)
          var json = call.writer(reserving: 4 * article.text.utf8.count + 1024)
          ArticleView.write(call.service.extract(report), explain: false, into: &json)
          return .response(call.unstored(200, json.finish()))
        }
      })
  }
}

extension Call {
  var contentType: String { MediaType.name(of: request.fields["Content-Type"]) }

  /// The article in the content. What starts with `{` is JSON even when curl calls it a form.
  ///
  /// - Throws: `invalid-body`, or `unsupported-media-type` with the types that are taken.
  fileprivate func sentArticle(contentTypes: [String]) throws(Problem) -> SentArticle {
    try checkCoding(contentTypes: contentTypes)
    let limits = service.configuration.limits
    let isForm = contentType == "application/x-www-form-urlencoded" || contentType.isEmpty
    let startsAsJSON =
      request.content.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
    if contentType == "application/json" || (isForm && startsAsJSON) {
      return try ArticleReader.read(json: request.content, arguments, limits: limits, path: path)
    }
    guard contentType == "text/plain" || contentType.isEmpty else {
      throw .unsupported(
        "The content must be \(contentTypes.joined(separator: " or ")).", contentTypes)
    }
    return try ArticleReader.read(text: request.content, arguments, limits: limits, path: path)
  }

  /// Refuses content that is compressed or not in UTF-8, which reading it as it is would garble.
  ///
  /// - Throws: `unsupported-media-type`, `length-required`.
  fileprivate func checkCoding(contentTypes: [String]) throws(Problem) {
    let fields = request.fields
    if let coding = fields["Content-Encoding"], coding.lowercased() != "identity" {
      var problem = Problem(
        .unsupportedMediaType, "The content must not be coded, not even with “\(coding)”.")
      problem.fields.append("Accept-Encoding", "identity")
      throw problem
    }
    for parameter in (fields["Content-Type"]?.lowercased() ?? "").split(separator: ";").dropFirst()
    {
      let pair = parameter.filter { $0 != " " && $0 != "\"" }
      guard pair.hasPrefix("charset=") else { continue }
      let name = pair.dropFirst("charset=".count)
      guard ["utf-8", "utf8", "us-ascii"].contains(name) else {
        throw .unsupported("The content must be UTF-8, not “\(name)”.", contentTypes)
      }
    }
    if request.content.isEmpty, !fields.contains("Content-Length"),
      !fields.contains("Transfer-Encoding")
    {
      throw Problem(.lengthRequired, "The request must have content, and say how long it is.")
    }
  }

  /// Makes an outcome away from the event loops: reading content can take long. The answer is
  /// `overloaded` when too much waits for that already.
  fileprivate func inBackground(
    _ task: BackgroundTask,
    _ make: @escaping @Sendable () throws(Problem) -> Outcome
  ) -> Outcome {
    .later { [self] send in
      let isTaken = service.background(task) {
        do throws(Problem) {
          switch try make() {
          case .response(let response): send(response)
          case .later(let promise): promise(send)
          }
        } catch {
          send(error.response(requestID: requestID.text))
        }
      }
      guard !isTaken else { return }
      var problem = Problem(.overloaded, "Too many requests with content wait to be read.")
      problem.fields.append("Retry-After", "1")
      send(problem.response(requestID: requestID.text))
    }
  }

  fileprivate func perform(
    _ write: Write, _ writer: any CorpusWriter,
    if precondition: @escaping @Sendable (Snapshot) -> Bool
  ) -> Outcome {
    .later { send in
      writer.perform([write], if: precondition) { outcome in
        send(
          WriteAnswer.response(
            to: outcome.results.first ?? .failed, outcome.publication, self))
      }
    }
  }

  /// What If-Match, If-Unmodified-Since and If-None-Match ask of an article, or of the collection of all
  /// articles (RFC 9110 §13.1). A tag names a version by the generation that it starts with, whichever
  /// representation it was given for.
  fileprivate func precondition(ofArticle id: String?) -> @Sendable (Snapshot) -> Bool {
    let (match, noneMatch) = (request.fields["If-Match"], request.fields["If-None-Match"])
    let isRemoval = request.method == "DELETE"
    let publication = service.source.current
    let isUnmodified = Preconditions.isUnmodified(
      request.fields, since: HTTPDate(secondsSince1970: publication?.changedAt ?? 0))
    return { snapshot in
      let exists = id.map { snapshot.articleRow(id: $0) != nil } ?? true
      // The answer is 404 whatever is asked (§13.2.1).
      if isRemoval, !exists { return true }
      // What is not there has no date (§13.1.4).
      if let isUnmodified, match == nil, exists {
        // What was published meanwhile is a modification, too.
        guard isUnmodified, snapshot.generation == publication?.snapshot.generation else {
          return false
        }
      }
      func names(_ field: String, isWeakly: Bool) -> Bool {
        exists
          && EntityTag.members(of: field).contains { tag in
            tag == "*"
              || EntityTag.isOf(tag, generation: snapshot.generation, isWeakly: isWeakly)
          }
      }
      return match.map { names($0, isWeakly: false) } ?? true
        && !(noneMatch.map { names($0, isWeakly: true) } ?? false)
    }
  }
}

extension Problem {
  fileprivate static func unsupported(_ detail: String, _ contentTypes: [String]) -> Problem {
    var problem = Problem(.unsupportedMediaType, detail)
    problem.fields.append("Accept", contentTypes.joined(separator: ", "))
    return problem
  }
}

extension Parameter {
  /// The members of an article for content that is plain text.
  fileprivate static func articleMembers(withID: Bool) -> [Parameter] {
    let members = [
      ("id", "The id; made from the text when left out.", "report-1"),
      ("headline", "The headline.", "Ferry stays in port"),
      ("publisher", "The outlet.", "Harbour Post"), ("author", "Who wrote it.", "A. Reporter"),
      ("datePublished", "The date of publication.", "2021-03-02"),
      ("url", "Where the original is.", "https://example.org/ferry"),
      ("inLanguage", "A BCP 47 tag.", "en"), ("agencies", "The agency it credits.", "Wire"),
    ]
    return members.filter { withID || $0.0 != "id" }.map { name, summary, example in
      Parameter(
        name, .text(maximum: 2000), summary + " For content that does not say it.", example: example
      ).only(on: .json)
    }
  }
}
