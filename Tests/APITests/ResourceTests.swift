// The shapes of the resources (API.md §3, §6, §10), against hand-built articles.
import Attribution
import ClaimIndex
import HTTP
import Testing

@testable import API

@Suite("Resources (API.md §3, §6, §10)")
struct ResourceTests {
  let desk = Desk()

  func claimID(_ words: String) throws -> String {
    let data = desk.get("/claims?fields=id,text").json["data"].array
    return try #require(data.first { $0["text"].string == words }?["id"].string)
  }

  @Test("show a claim with the words of every part")
  func claim() throws {
    let id = try claimID("We have counted 40 damaged boats")
    #expect(
      desk.get("/claims/" + id).text == """
        {"id":"\(id)","article":"ferry","publisher":"Harbour-Post",\
        "text":"We have counted 40 damaged boats",\
        "speaker":{"id":"Ada-Noor","name":"Ada Noor","type":"person","resolvedBy":"name"},\
        "onBehalfOf":"Avaria","via":["Wire"],"form":"direct","modality":"statement",\
        "topics":["storm-damage"],"about":[],"places":[],\
        "quantities":[{"text":"40","value":40,"qualifier":"exactly","of":"boats","unit":"count",\
        "start":147,"end":149}],\
        "saidOn":{"text":null,"date":null,"precision":"unknown","basis":"none"},"inLanguage":"en",\
        "relations":{"contradicts":0,"corroborates":0,"updates":0},\
        "spans":{"content":[{"start":131,"end":163,"exact":"We have counted 40 damaged boats"}],\
        "speaker":{"start":66,"end":70,"exact":"Noor"},"cue":{"start":171,"end":175,"exact":"told"},\
        "via":[{"actor":"Wire","start":180,"end":184,"exact":"Wire"}]},\
        "url":"/claims/\(id)"}

        """)
  }

  @Test("show the words around a claim when asked")
  func context() throws {
    let id = try claimID("It was raining")
    let span = desk.get("/claims/\(id)?include=context").json["spans"]["content"][0]
    #expect(span["prefix"].string == "rait is open</b>,\" Müller said.\n")
    #expect(span["suffix"].string == ", he added.")
    #expect(span["sentence"]["exact"].string == "It was raining, he added.")
  }

  @Test("have null for a speaker that is not known, and a filter for it")
  func noSpeaker() {
    let data = desk.get("/claims?speaker=none").json["data"].array
    #expect(data.map { $0["text"].string } == ["It was raining"])
    #expect(data[0]["speaker"] == .null)
    #expect(desk.get("/claims?speaker=any").json["meta"]["total"].number == 5)
  }

  @Test(
    "filter by OR, AND, NOT",
    arguments: [
      ("speaker=Ada-Noor&speaker=Cem-Muller", 4), ("speaker=Ada-Noor&topic=shipping", 1),
      ("publisher=-Daily-Echo", 3), ("onBehalfOf=borduria", 2), ("about=Avarian", 1),
      ("via=Wire", 1), ("via=none", 5), ("form=direct", 2), ("modality=-denial", 5),
      ("speakerType=anonymous-source", 1), ("from=2021-03-01&to=2021-03-01", 2), ("from=2021", 2),
      ("publishedFrom=2021-03-03", 3), ("hasQuantity=true", 2), ("article=quiet%20day", 0),
      ("place=Northport", 1), ("resolvedBy=name", 5), ("speaker=cem%20m%C3%BCller", 2),
    ])
  func filters(query: String, total: Int) {
    #expect(desk.get("/claims?" + query).json["meta"]["total"].number == Double(total))
  }

  @Test("count what is left out only for want of a date")
  func undated() {
    #expect(desk.get("/claims?from=2021&topic=shipping").json["meta"]["undated"].number == 1)
  }

  @Test("leave out what fields does not name, in their own order")
  func fields() {
    let line = desk.get("/claims?fields=text,id&limit=1").text
    #expect(line.hasPrefix("{\"data\":[{\"id\":"))
    #expect(desk.get("/topics?fields=label").json["data"][0].members.keys.sorted() == ["label"])
  }

  @Test("give an article with its text unchanged and its claims in place")
  func article() {
    let reply = desk.get("/articles/denial?include=text,claims").json
    #expect(reply["text"].string == Newsroom.denial.article.text)
    #expect(reply["claims"]["data"].array.count == 3)
    #expect(reply["publisher"]["name"].string == "Daily Echo")
    #expect(desk.get("/articles/denial?format=text").text == Newsroom.denial.article.text)
    let quiet = desk.get("/articles/quiet%20day?include=text").json
    #expect(quiet["text"].string == "Nothing was said today.\r\nThe café stayed shut.\n")
    #expect(quiet["datePublished"] == .null && quiet["publisher"] == .null)
  }

  @Test("are what hearsay extract prints")
  func extractLine() {
    let articles = Newsroom.articles
    for article in articles {
      let single = Desk(Newsroom.snapshot(of: [article]))
      let target = Link.article(article.id) + "?include=text,claims"
      #expect(single.get(target).octets == ArticleView.extractLine(article))
    }
    let explained = String(
      decoding: ArticleView.extractLine(articles[0], explain: true), as: UTF8.self)
    #expect(
      explained.contains(
        "\"explain\":{\"cue\":\"said\",\"content\":\"clause\",\"speaker\":\"subject\"}"))
  }

  @Test(
    "are the same under every alias of an actor", arguments: ["avarian", "AVARIA", "Avari%C3%A1"])
  func aliases(alias: String) {
    let canonical = desk.get("/actors/Avaria")
    let reply = desk.get("/actors/" + alias)
    #expect(reply.status == 200)
    #expect(reply.octets == canonical.octets)
    #expect(reply.field("Content-Location") == "/actors/Avaria")
    #expect(reply.field("Link") == "</actors/Avaria>; rel=\"canonical\"")
    #expect(reply.field("ETag") == canonical.field("ETag"))
    #expect(canonical.field("Content-Location") == nil)
  }

  @Test("say which words put a claim under a topic")
  func topic() {
    let topic = desk.get("/topics/shipping").json
    #expect(topic["terms"].array.compactMap(\.string) == ["ferry", "ship*"])
    #expect(topic["claims"]["total"].number == 3)
    #expect(topic["speakers"][0]["id"].string == "Cem-Muller")
  }

  @Test("come as CSV with a header, CR LF and quotation marks where needed")
  func csv() {
    let reply = desk.get("/claims?format=csv&fields=speaker,text,spans&article=denial&form=direct")
    #expect(
      reply.text == "speaker,speakerType,text,start,end\r\n"
        + "Cem-Muller,person,Nobody closed anything. <b>The strait is open</b>,116,165\r\n")
    #expect(reply.field("Hearsay-Total") == "1")
    #expect(
      reply.field("Content-Disposition") == "attachment; filename=\"hearsay-claims.csv\"")
    var writer = CSVWriter()
    writer.record(["a,b", "say \"hi\"", "two\nlines", " padded", "", "-1"])
    #expect(
      String(decoding: writer.octets, as: UTF8.self)
        == "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\" padded\",,-1\r\n")
  }

  @Test("come as one JSON object a line")
  func ndjson() {
    let lines = desk.get("/claims?format=ndjson&fields=id").text.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"id\":\"") && $0.hasSuffix("\"}") })
  }

  @Test(
    "have every item once, however many pages are read for them", arguments: [511, 512, 513, 1100])
  func manyPages(count: Int) {
    let articles = (0..<count).map { number in
      Draft("e\(1000 + number)", outlet: "Gazette", published: "2021-01-11", "Nothing happened.")
        .article
    }
    let desk = Desk(Newsroom.snapshot(of: articles))
    var walked: [String] = []
    var next: String? = "/articles?limit=1000"
    while let target = next {
      let page = desk.get(target).json
      walked += page["data"].array.compactMap { $0["id"].string }
      next = page["links"]["next"].string
    }
    #expect(Set(walked).count == count)
    let lines = desk.get("/articles?format=ndjson&fields=id").text.split(separator: "\n")
    #expect(lines.map(String.init) == walked.map { "{\"id\":\"\($0)\"}" })
    let records = desk.get("/articles?format=csv&fields=id").text.split(separator: "\r\n")
    #expect(records.map(String.init) == ["id"] + walked)
  }

  @Test("link to themselves in no more octets than they were asked for in")
  func shortLinks() {
    for target in ["/claims?q=a@b!'$(c);:,/?", "/claims?speaker=a%26b%3Dc%2Bd%23"] {
      #expect(desk.get(target).json["links"]["self"].string == target)
    }
    #expect(Link.article("a?b/c@d") == "/articles/a%3Fb%2Fc@d")
  }

  @Test("have offsets where the words of q stand")
  func highlights() throws {
    let claim = desk.get("/claims?q=strait&include=spans").json["data"][0]
    let text = Array(Newsroom.denial.article.text.unicodeScalars)
    let mark = try #require(claim["highlights"].array.first)
    let (start, end) = (Int(mark["start"].number ?? 0), Int(mark["end"].number ?? 0))
    #expect(String(String.UnicodeScalarView(text[start..<end])) == "strait")
  }

  @Test("point from no cell of a matrix to more claims than it counts")
  func matrixWithin() {
    for filter in ["about=Avaria", "about=Avarian", "about=-Borduria", "topic=shipping"] {
      let target = "/matrix?rows=publisher&columns=about&\(filter)"
      for cell in desk.get(target).json["data"].array {
        guard let url = cell["url"].string else {
          #expect(cell["column"].string == "Borduria")
          continue
        }
        #expect(desk.get(url).json["meta"]["total"].number == cell["count"].number)
      }
    }
    let named = desk.get("/matrix?rows=publisher&columns=about&about=Avarian").json["data"].array
    #expect(named.map { $0["url"].string == nil } == named.map { $0["column"].string != "Avaria" })
    #expect(named.count == 2)
  }

  @Test("filter disagreements like claims")
  func disagreementFilters() {
    let words = "Bordurian troops crossed the frozen river"
    let told = Draft("told", outlet: "Echo", published: "2021-05-07", "Ada Noor said \(words).")
      .actor("Ada Noor", .person)
      .claim(words, cue: "said", by: "Ada-Noor", as: "Ada Noor", topics: ["border"])
    let denied = Draft("denied", outlet: "Post", published: "2021-05-08", "Cem Ay denied \(words).")
      .actor("Cem Ay", .person)
      .claim(
        words, cue: "denied", by: "Cem-Ay", as: "Cem Ay", modality: .denial, topics: ["border"])
    let desk = Desk(Newsroom.snapshot(of: [told.article, denied.article]))
    for (filter, total) in [
      ("", 1), ("modality=denial", 1), ("modality=threat", 0), ("speaker=Cem-Ay", 1),
      ("via=any", 0), ("publishedFrom=2021-05-08", 1), ("publishedFrom=2022", 0),
    ] {
      let meta = desk.get("/disagreements?\(filter)").json["meta"]
      #expect(meta["total"].number == Double(total), "\(filter)")
    }
  }

  @Test("point from each cell of a matrix to its claims")
  func matrix() {
    for cell in desk.get("/matrix?rows=publisher&columns=topic").json["data"].array {
      let claims = desk.get(cell["url"].string ?? "").json
      #expect(claims["meta"]["total"].number == cell["count"].number)
    }
  }

  @Test("choose a wider interval when days would be too many, unless days were asked for")
  func timeline() {
    let old = Draft("old", outlet: nil, published: nil, "Long ago it rained, Ada Noor said.")
      .actor("Ada Noor", .person)
      .claim("it rained", cue: "said", by: "Ada-Noor", as: "Ada Noor", said: ("", "1990-01-01"))
    let desk = Desk(Newsroom.snapshot(of: Newsroom.articles + [old.article]))
    #expect(desk.get("/timeline").json["meta"]["interval"].string == "month")
    let refused = desk.get("/timeline?interval=day")
    #expect(refused.status == 400)
    #expect(refused.json["detail"].string?.contains("“month” fits") == true)
  }

  @Test("make a page that nothing in a report can break out of")
  func page() {
    let evil = Draft(
      "evil", outlet: "<script>alert(1)</script>", published: nil,
      "He said \"><img src=x onerror=alert(1)>."
    ).actor("'\"><script>x</script>", .person, id: "'\"><script>x</script>")
      .claim("\"><img", cue: "said", by: "'\"><script>x</script>", as: "He", topics: ["<b>"])
    let reply = Desk(Newsroom.snapshot(of: [evil.article])).get("/", ["Accept": "text/html"])
    #expect(reply.field("Content-Security-Policy")?.hasPrefix("default-src 'none'") == true)
    let pieces = reply.text.split(separator: "<script>")
    #expect(pieces.count == 2, "one script, our own")
    #expect(!reply.text.contains("<img"))
    #expect(
      HomePage.escaped("<a b='c' d=\"e\">&") == "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;")
  }
}
