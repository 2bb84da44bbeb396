// The short way of a request that was answered before.

extension EventLoop {
  /// Answers a request that is octet by octet one that was answered before, if that answer still holds.
  /// An answer that the kernel takes whole, as nearly always, is not copied into the list of open exchanges:
  /// that was a tenth of the time outside the kernel.
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
    var record = answer.record
    record.peer = connection.peer
    workspace.output.append(contentsOf: answer.lines)
    record.note.requestID = handler.mark(&workspace.output)
    workspace.serializer.appendEnd(
      connection.state.persistence, seconds: workspace.second, to: &workspace.output)
    record.octets = workspace.output.count + answer.content.count
    let isShort = answer.content.count < Self.gatheredOctets / 2
    if isShort { workspace.output.append(contentsOf: answer.content) }
    let rest = isShort ? [] : answer.content
    let end = connection.state.answered(at: workspace.now, hasSurplus: false, rules)
    let count = sent(workspace.output, rest, connection)
    guard count == record.octets else {
      workspace.exchanges.append(OpenExchange(record, connection))
      keepRest(from: count, rest, connection, end, &workspace)
      return true
    }
    workspace.output.removeAll(keepingCapacity: true)
    workspace.now = Clock.monotonic()
    record.nanoseconds = workspace.now - connection.state.started
    handler.finished(record)
    _ = conclude(end, connection, workspace.now)
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
