// The command `check`: would `serve` start, and does a server answer?
import Attribution

/// Checks without serving.
enum Check {
  /// - Parameter layer: The configuration up to a layer.
  static func run(
    _ configuration: Configuration, _ arguments: Arguments,
    layer: (Configuration.Layer) throws(Failure) -> Configuration
  ) throws(Failure) {
    if let url = arguments["url"] {
      try HealthProbe(url).run()
      return
    }
    try configuration.checkForServing()
    _ = try configuration.makeExtractor()
    let corpus: Corpus
    do {
      corpus = try CorpusLoader.load(
        configuration.corpus, maximumReportOctets: configuration.limits.reportOctets)
    } catch {
      throw Failure(error)
    }
    for fault in corpus.faults { Terminal.error(fault.description) }
    let written = try journalEntries(configuration)
    if corpus.reports.isEmpty, written == 0, configuration.token == nil {
      throw Failure(noReportIn: configuration)
    }
    for line in try EffectiveSettings(layer).lines {
      Terminal.output(Terminal.printable(line) + "\n")
    }
    let skipped = corpus.faults.count { $0.isSkip }
    Terminal.output(
      "\(corpus.reports.count) reports can be read, \(skipped) are skipped, "
        + "\(written) changes are in the journal\n")
  }

  private static func journalEntries(_ configuration: Configuration) throws(Failure) -> Int {
    guard let folder = configuration.data else { return 0 }
    do {
      let contents = try Journal.read(folder: folder)
      for line in contents.corruptLines {
        Terminal.error("\(FilePath.join(folder, "journal")):\(line): the line is corrupt")
      }
      return contents.entries.count
    } catch {
      throw Failure(dataFolder: folder, error)
    }
  }
}
