// The short way of a request that was answered before.

extension EventLoop {
  /// Answers a request that is octet by octet one that was answered before, if that answer still holds.
  ///
  /// - Returns: Whether it did.
  func answerAgain(
    to input: [UInt8], upTo end: Int, _ connection: Connection, _ workspace: inout Workspace
  ) -> Bool {
    guard let answer = workspace.memo.answer(to: input, upTo: end, epoch: workspace.epoch) else {
      return false
    }
    let isLast = isDraining || isAcceptPaused
    connection.state.repeatRequest(answer.request, at: workspace.now, isDraining: isLast, rules)
    let before = workspace.output.count
    workspace.output.append(contentsOf: answer.lines)
    workspace.exchanges.append(OpenExchange(answer.record, connection))
    let last = workspace.exchanges.count - 1
    workspace.exchanges[last].record.note.requestID = handler.mark(&workspace.output)
    workspace.serializer.appendEnd(
      connection.state.persistence, seconds: workspace.second, to: &workspace.output)
    workspace.exchanges[last].record.octets = workspace.output.count - before
    _ = send(answer.content, connection, hasSurplus: false, &workspace)
    return true
  }

  /// Keeps an answer that may be given again to a request of the same octets.
  func remember(
    _ response: Response, to octets: ArraySlice<UInt8>, _ record: ExchangeRecord,
    _ connection: Connection, _ workspace: inout Workspace
  ) {
    guard let repetition = response.repetition else { return }
    var state = connection.state
    let framing = state.frame(response, isDraining: false)
    var content: [UInt8] = []
    switch (framing, response.content) {
    case (.none, _), (.length, .none): break
    case (.length(let length), .octets(let whole)):
      guard length <= AnswerMemo.maximumContentOctets else { return }
      if !state.isHead { content = whole }
    default: return
    }
    var lines: [UInt8] = []
    ResponseSerializer.appendBeginning(response.status, repetition.fields, framing, to: &lines)
    var record = record
    record.status = response.status
    record.note = response.note
    workspace.memo.remember(
      AnswerMemo.Answer(
        head: Array(octets), epoch: repetition.epoch, lines: lines, content: content,
        record: record, request: state.traits))
  }
}
