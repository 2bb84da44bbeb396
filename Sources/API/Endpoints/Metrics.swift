// `/metrics`: how is it doing? In the Prometheus text format and in OpenMetrics.
import ClaimIndex
import HTTP

extension Operation {
  static func metrics() -> Operation {
    Operation(
      "GET", "getMetrics", "How is the server doing?", formats: [.metrics, .openMetrics],
      schema: "Metrics",
      answer: .other { call in
        var response = call.unstored(200, MetricsText(of: call.service, call.format).octets)
        response.fields.append("Vary", "Accept")
        return .response(response)
      })
  }
}

/// The families of API.md §14 as text.
struct MetricsText {
  private(set) var octets: [UInt8] = []
  private let isOpen: Bool

  init(of service: Service, _ format: Format) {
    isOpen = format == .openMetrics
    octets.reserveCapacity(8192)
    write(service.counters.figures, service)
    write(service.metrics.figures(), streams: service.events.streamCount)
    write(service.source.current?.snapshot)
    info(
      "hearsay_build", "Version of the program and of the extractor.",
      [
        ("version", service.configuration.version),
        ("extractor", service.configuration.extractorVersion),
      ])
    if isOpen { line("# EOF") }
  }

  private mutating func write(_ figures: RequestCounters.Figures, _ service: Service) {
    counter("hearsay_http_requests", "Requests answered.")
    let requests = figures.requests.sorted {
      (service.template($0.label.row), $0.label.method, $0.label.status)
        < (service.template($1.label.row), $1.label.method, $1.label.status)
    }
    for (label, count) in requests {
      sample(
        "hearsay_http_requests_total",
        [
          ("method", label.method), ("route", service.template(label.row)),
          ("status", String(label.status)),
        ],
        String(count))
    }
    let name = "hearsay_http_request_duration_seconds"
    head(name, "histogram", "From the first octet of a request to the last of its response.")
    var below = 0
    for (bound, count) in zip(
      RequestCounters.bounds.map { String($0) } + ["+Inf"], figures.durations)
    {
      below += count
      sample(name + "_bucket", [("le", bound)], String(below))
    }
    sample(name + "_sum", [], String(figures.seconds))
    sample(name + "_count", [], String(below))
    counter("hearsay_http_response_bytes", "Octets of responses, heads included.")
    sample("hearsay_http_response_bytes_total", [], String(figures.responseOctets))
  }

  private mutating func write(_ figures: RuntimeFigures, streams: Int) {
    gauge("hearsay_http_connections", "Open connections.", figures.connections)
    gauge("hearsay_sse_streams", "Open event streams.", streams)
    head("hearsay_ingest_duration_seconds", "summary", "How long it took to make snapshots.")
    sample("hearsay_ingest_duration_seconds_sum", [], String(figures.ingestSeconds))
    sample("hearsay_ingest_duration_seconds_count", [], String(figures.ingestCount))
    gauge("process_resident_memory_bytes", "Resident memory.", figures.residentOctets)
    counter("process_cpu_seconds", "Processor time, user and system.")
    sample("process_cpu_seconds_total", [], String(figures.processorSeconds))
    gauge("process_open_fds", "Open file descriptors.", figures.openDescriptors)
    head("process_start_time_seconds", "gauge", "When the process started.")
    sample("process_start_time_seconds", [], String(figures.startTime))
  }

  private mutating func write(_ snapshot: Snapshot?) {
    guard let snapshot else { return }
    for (name, collection) in HomeView.counts
    where [.articles, .claims, .actors, .disagreements].contains(collection) {
      gauge("hearsay_index_\(name)", "Items in the index.", snapshot.count(collection))
    }
    info("hearsay_index_generation", "What is loaded.", [("generation", snapshot.generation)])
  }

  private mutating func gauge(_ name: String, _ help: String, _ value: Int) {
    head(name, "gauge", help)
    sample(name, [], String(value))
  }

  /// OpenMetrics names the family without the suffix of its samples, the older format with it.
  private mutating func counter(_ name: String, _ help: String) {
    head(isOpen ? name : name + "_total", "counter", help)
  }

  private mutating func info(_ name: String, _ help: String, _ labels: [(String, String)]) {
    if isOpen { head(name, "info", help) } else { head(name + "_info", "gauge", help) }
    sample(name + "_info", labels, "1")
  }

  private mutating func head(_ name: String, _ type: String, _ help: String) {
    line("# HELP \(name) \(help)")
    line("# TYPE \(name) \(type)")
  }

  private mutating func sample(_ name: String, _ labels: [(String, String)], _ value: String) {
    let written = labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
    line(name + (labels.isEmpty ? "" : "{\(written)}") + " " + value)
  }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }

  private mutating func line(_ text: String) {
    octets.append(contentsOf: text.utf8)
    octets.append(UInt8(ascii: "\n"))
  }
}
