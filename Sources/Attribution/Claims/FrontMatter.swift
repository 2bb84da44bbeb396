// What is known of a report before its claims are read: headline, outlet, date, authors.

/// The supplier's word first, then what the text itself proves.
struct FrontMatter {
  var headline: String?
  var publisher: ActorID?
  var agencies: [ActorID]
  var author: [String]
  var datePublished: CalendarDate?
  var dateBasis: DateBasis?
  var dateline: Dateline?

  /// - Parameter scalars: The code points of `source`.
  init(
    _ report: Report, _ source: CodePointText, _ scalars: [Unicode.Scalar], _ layout: PageLayout,
    _ knowledge: Knowledge
  ) {
    let metadata = report.metadata
    let printed = Dateline.find(in: scalars, layout) { span in
      knowledge.country(of: source.text(span)) != nil
    }
    func text(_ span: Span) -> String { source.text(span) }
    func actor(_ name: String) -> ActorID {
      knowledge.actor(named: name) ?? knowledge.outlet(named: name) ?? ActorID(name: name)
    }
    headline = metadata.headline ?? layout.headline.map(text)
    publisher = metadata.publisher.flatMap { ActorID.isName($0) ? actor($0) : nil }
    let agency = printed?.agency.map { actor(text($0)) }
    agencies = metadata.agencies.filter(ActorID.isName).map(actor)
    if let agency, !agencies.contains(agency) { agencies.append(agency) }
    author = metadata.author.isEmpty ? Byline.authors(in: layout, scalars) : metadata.author
    dateline = printed.map {
      Dateline(place: $0.place.map(text) ?? "", agency: agency, span: $0.span)
    }
    if let supplied = metadata.datePublished {
      datePublished = supplied
      dateBasis = DateBasis(kind: .supplied, span: nil)
    } else if let found = PublicationDate.find(in: scalars, layout, dateline: printed) {
      datePublished = found.date
      dateBasis = found.basis
    }
  }
}
