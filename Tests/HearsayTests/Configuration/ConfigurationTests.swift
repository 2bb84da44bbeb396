import API
import Attribution
import Testing

@testable import hearsay

@Suite("Configuration")
struct ConfigurationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(
    _ json: String?, _ words: [String] = [], _ environment: [String: String] = [:]
  ) throws -> Configuration {
    let file = folder.path + "/config.json"
    if let json { try folder.write("config.json", json) }
    return try Configuration(
      arguments: Arguments(words, for: .serve), environment: environment, defaultFile: file)
  }

  @Test("has a default for everything") func defaults() throws {
    let configuration = try read(nil)
    #expect(configuration == Configuration())
    #expect(configuration.host == "127.0.0.1")
    #expect(configuration.port == 8080)
    #expect(configuration.token == nil)
  }

  @Test("takes every member of the file") func allMembers() throws {
    let configuration = try read(
      """
      {"host": "::1", "port": 0, "adminPort": 9000, "corpus": ["a", "/b"], "data": "kept",
       "token": "se.cret==", "allowedOrigins": ["https://a.example"],
       "trustedProxies": ["127.0.0.1"], "log": {"format": "json", "level": "error"},
       "limits": {"pageItems": 7, "reportOctets": 9},
       "actors": [{"name": "Ostrava Gazette", "type": "media", "aliases": ["the Gazette"]}],
       "topics": [{"id": "dams", "label": "Dams", "terms": ["dam*"]}],
       "places": [{"name": "Lom", "partOf": "Bulgaria"}]}
      """)
    #expect(configuration.host == "::1")
    #expect(configuration.port == 0)
    #expect(configuration.adminPort == 9000)
    #expect(configuration.corpus == [folder.path + "/a", "/b"])
    #expect(configuration.data == folder.path + "/kept")
    #expect(configuration.token == "se.cret==")
    #expect(configuration.allowedOrigins == ["https://a.example"])
    #expect(configuration.trustedProxies == ["127.0.0.1"])
    #expect(configuration.log == LogOptions(format: .json, level: .error))
    #expect(configuration.limits.service.pageItems == 7)
    #expect(configuration.limits.reportOctets == 9)
    #expect(
      configuration.knowledge.actors == [
        ActorEntry(name: "Ostrava Gazette", type: .media, aliases: ["the Gazette"])
      ])
    #expect(
      configuration.knowledge.topics == [
        TopicEntry(id: "dams", label: "Dams", definition: "", terms: ["dam*"])
      ])
    #expect(configuration.knowledge.places == [PlaceEntry(name: "Lom", partOf: "Bulgaria")])
  }

  @Test("lets the command line win over the environment, and that over the file")
  func precedence() throws {
    let json = #"{"port": 1, "host": "a", "corpus": ["c"], "allowedOrigins": ["http://x"]}"#
    let environment = [
      "HEARSAY_PORT": "2", "HEARSAY_HOST": "b", "HEARSAY_CORPUS": "d:e",
      "HEARSAY_ALLOWED_ORIGIN": "http://y https://z:1", "PATH": "/bin",
    ]
    let configuration = try read(json, ["--port=3", "--corpus", "f", "--corpus=g"], environment)
    #expect(configuration.port == 3)
    #expect(configuration.host == "b")
    #expect(configuration.corpus == ["f", "g"])
    #expect(configuration.allowedOrigins == ["http://y", "https://z:1"])
    #expect(try read(json, [], environment).corpus == ["d", "e"])
  }

  @Test(
    "refuses a file with one line that names the member and what would be right",
    arguments: [
      (#"{"prot": 1}"#, "prot: is not known; did you mean “port”?"),
      (#"{"zzz": 1}"#, "zzz: is not known"),
      (#"{"port": "8080"}"#, "port: must be a number"),
      (#"{"port": 65536}"#, "port: must be a whole number from 0 to 65535, not “65536.0”"),
      (#"{"port": 1.5}"#, "port: must be a whole number from 0 to 65535, not “1.5”"),
      (#"{"host": ""}"#, "host: must not be empty"),
      (#"{"corpus": "seeds"}"#, "corpus: must be an array"),
      (#"{"corpus": ["a", 1]}"#, "corpus[1]: must be a string"),
      (#"{"corpus": [null]}"#, "corpus[0]: must be a string"),
      (#"{"log": {"format": "xml"}}"#, "log.format: must be text or json, not “xml”"),
      (#"{"log": {"fromat": "text"}}"#, "log.fromat: is not known; did you mean “format”?"),
      (#"{"limits": {"pageItems": 0}}"#, "limits.pageItems: must be a whole number from 1 to "),
      (#"{"limits": []}"#, "limits: must be an object"),
      (#"{"actors": [{"name": "A", "type": "nation"}]}"#, "actors[0].type: must be country, "),
      (#"{"actors": [{"type": "media"}]}"#, "actors[0].name: is missing"),
      (#"{"actors": [{"name": "A"}]}"#, "actors[0].type: is missing"),
      (
        #"{"actors": [{"name":"A","type":"media","aliases":[[]]}]}"#,
        "actors[0].aliases[0]: must be"
      ),
      (#"{"topics": [{"id": "a", "label": "A"}]}"#, "topics[0].terms: is missing"),
      (#"{"places": [{"nmae": "A"}]}"#, "places[0].nmae: is not known; did you mean “name”?"),
      (#"{"token": "a b"}"#, "token: must be letters, digits and"),
      (#"{"token": "a", "tokenFile": "b"}"#, "tokenFile: cannot be given together with token"),
      (#"{"tokenFile": "nowhere"}"#, "tokenFile: cannot be read: No such file or directory"),
      (#"{"allowedOrigins": ["http://a/"]}"#, "allowedOrigins: must be “*” or an origin"),
      (#"{"trustedProxies": ["localhost"]}"#, "trustedProxies: must be an address like"),
      (#"{"trustedProxies": ["10.0.0.0/8"]}"#, "trustedProxies: must be an address like"),
      (#"[]"#, "must be an object"),
      (#"{"port": 1,}"#, "line 1, column 12: expected the name of a member"),
      ("{\n  \"port\": }", "line 2, column 11: expected a value"),
      (#"{"port": 1, "port": 2}"#, "line 1, column 13: the member “port” stands twice"),
      ("", "line 1, column 1: expected a value"),
      (#"{} {}"#, "line 1, column 4: expected the end of the file"),
      (#"{"host": "a\q"}"#, "line 1, column 12: expected an escape"),
    ])
  func faultyFiles(json: String, words: String) throws {
    let error = #expect(throws: ConfigurationError.self) { try read(json) }
    let line = try #require(error).description
    #expect(line.hasPrefix(folder.path + "/config.json: " + words), "\(line)")
    #expect(!line.contains("\n"))
    #expect(Failure(try #require(error)).status == .configuration)
  }

  @Test(
    "refuses an environment with one line that names the variable",
    arguments: [
      ("HEARSAY_PROT", "1", "HEARSAY_PROT: is not known; did you mean “HEARSAY_PORT”?"),
      ("HEARSAY_PORT", "", "HEARSAY_PORT: must be a whole number from 0 to 65535, not “”"),
      ("HEARSAY_LOG_LEVEL", "loud", "HEARSAY_LOG_LEVEL: must be debug, info, warning or error"),
      ("HEARSAY_LIMIT", "streams=1  pageItems=2", "HEARSAY_LIMIT: must be a limit and its value"),
      ("HEARSAY_LIMITS", "streams=1", "HEARSAY_LIMITS: is not known; did you mean “HEARSAY_LIMIT”"),
      ("HEARSAY_TRUSTED_PROXY", "proxy", "HEARSAY_TRUSTED_PROXY: must be an address like"),
      ("HEARSAY_CORPUS", "a::b", "HEARSAY_CORPUS: must not be empty"),
      ("HEARSAY_CONFIG", "/no/such/file", "/no/such/file: no such file or folder"),
    ])
  func faultyEnvironment(name: String, value: String, words: String) throws {
    let error = #expect(throws: ConfigurationError.self) { try read(nil, [], [name: value]) }
    #expect(try #require(error).description.hasPrefix(words))
  }

  @Test("takes proxies and limits from environment and command line, each limit by itself")
  func everywhere() throws {
    let environment = [
      "HEARSAY_TRUSTED_PROXY": "10.0.0.1 fd00::1", "HEARSAY_LIMIT": "streams=2 pageItems=7",
    ]
    let configuration = try read(
      #"{"trustedProxies": ["10.9.9.9"], "limits": {"streams": 1, "fieldLines": 9}}"#,
      ["--limit", "pageItems=8", "--limit=idleSeconds=5"], environment)
    #expect(configuration.trustedProxies == ["10.0.0.1", "fd00::1"])
    #expect(configuration.limits.service.streams == 2)
    #expect(configuration.limits.service.pageItems == 8)
    #expect(configuration.limits.idleSeconds == 5)
    #expect(configuration.limits.fieldLines == 9)
    #expect(try read(nil, ["--trusted-proxy=::1"], environment).trustedProxies == ["::1"])
  }

  @Test(
    "refuses a limit with one line that names it and what would be right",
    arguments: [
      (["pageItms=1"], "--limit: pageItms is not known; did you mean “pageItems”?"),
      (["pageItems=0"], "--limit: pageItems must be a whole number from 1 to 100000, not “0”"),
      (["streams=many"], "--limit: streams must be a whole number from 0 to 100000, not “many”"),
      (["streams"], "--limit: must be a limit and its value like streams=8, not “streams”"),
      (["streams="], "--limit: must be a limit and its value like streams=8, not “streams=”"),
      ([""], "--limit: must be a limit and its value like streams=8, not “”"),
      (["streams=1", "streams=2"], "--limit: streams is given twice; give it once"),
    ])
  func faultyLimits(values: [String], words: String) throws {
    let error = #expect(throws: ConfigurationError.self) {
      try read(nil, values.map { "--limit=" + $0 })
    }
    #expect(try #require(error).description == words)
  }

  @Test("refuses two ways of giving the token at once") func twoTokens() throws {
    let environment = ["HEARSAY_TOKEN": "a", "HEARSAY_TOKEN_FILE": "b"]
    #expect(
      throws: ConfigurationError(
        .variable("HEARSAY_TOKEN_FILE"), .contradiction(with: "HEARSAY_TOKEN"))
    ) { try read(nil, [], environment) }
  }

  @Test("names the option with a wrong value, and calls that a usage error") func option() throws {
    let error = #expect(throws: ConfigurationError.self) { try read(nil, ["--port", "http"]) }
    let failure = Failure(try #require(error))
    #expect(failure.message == "--port: must be a whole number from 0 to 65535, not “http”")
    #expect(failure.status == .usage)
  }

  @Test("takes the token from the first line of a file") func tokenFile() throws {
    let path = try folder.write("token", "abc123\r\n")
    #expect(try read(nil, ["--token-file", path]).token == "abc123")
    #expect(try read(#"{"tokenFile": "token"}"#).token == "abc123")
  }

  @Test("calls a configuration file that does not exist missing input") func noFile() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try read(nil, ["--config", "/nowhere"])
    }
    #expect(Failure(try #require(error)).status == .noInput)
  }

  @Test("has a default inside the range of every limit, and no limit twice") func limits() {
    let limits = OperatingLimits()
    for row in OperatingLimits.rows { #expect(row.range.contains(limits[keyPath: row.path])) }
    #expect(Set(OperatingLimits.rows.map(\.name)).count == OperatingLimits.rows.count)
  }

  @Test("takes both ends of the range of every limit, and nothing beyond")
  func boundaries() throws {
    for row in OperatingLimits.rows {
      for value in [row.range.lowerBound, row.range.upperBound] {
        let limits = try read(#"{"limits": {"\#(row.name)": \#(value)}}"#).limits
        #expect(limits[keyPath: row.path] == value)
      }
      for value in [row.range.lowerBound - 1, row.range.upperBound + 1] {
        #expect(throws: ConfigurationError.self) {
          try read(nil, ["--limit", "\(row.name)=\(value)"])
        }
        #expect(throws: ConfigurationError.self) {
          try read(#"{"limits": {"\#(row.name)": \#(value)}}"#)
        }
      }
    }
  }
}
