// An actor or a place as one report shows it, in codes.
import Attribution

/// An actor of one report.
struct MentionedActor: Hashable {
  var id: Int
  var name: Int
  var type: Int
  var affiliation: Int?
  var forms: [MentionedForm]

  init(_ actor: Actor, _ vocabulary: inout Vocabulary) {
    id = vocabulary.actor(actor.id)
    name = vocabulary.string(actor.name)
    type = code(of: actor.type)
    affiliation = actor.affiliation.map { vocabulary.actor($0) }
    forms = actor.mentions.map { MentionedForm($0, &vocabulary) }
  }

  init(from reader: inout VarintReader) {
    id = reader.next()
    name = reader.next()
    type = reader.next()
    affiliation = reader.nextOptional()
    forms = (0..<reader.next()).map { _ in MentionedForm(from: &reader) }
  }

  func write(to writer: inout VarintWriter) {
    writer.append(id)
    writer.append(name)
    writer.append(type)
    writer.append(optional: affiliation)
    writer.append(forms.count)
    for form in forms { form.write(to: &writer) }
  }
}

/// A place of one report.
struct MentionedPlace: Hashable {
  var id: Int
  var name: Int
  var partOf: Int?
  var forms: [MentionedForm]

  init(_ place: Place, _ vocabulary: inout Vocabulary) {
    id = vocabulary.string(place.id)
    name = vocabulary.string(place.name)
    partOf = place.partOf.map { vocabulary.string($0) }
    forms = place.mentions.map { MentionedForm($0, &vocabulary) }
  }

  init(from reader: inout VarintReader) {
    id = reader.next()
    name = reader.next()
    partOf = reader.nextOptional()
    forms = (0..<reader.next()).map { _ in MentionedForm(from: &reader) }
  }

  func write(to writer: inout VarintWriter) {
    writer.append(id)
    writer.append(name)
    writer.append(optional: partOf)
    writer.append(forms.count)
    for form in forms { form.write(to: &writer) }
  }
}

/// A surface form and how often it occurs.
struct MentionedForm: Hashable {
  var text: Int
  var count: Int

  init(_ form: SurfaceForm, _ vocabulary: inout Vocabulary) {
    text = vocabulary.string(form.text)
    count = form.count
  }

  init(from reader: inout VarintReader) {
    text = reader.next()
    count = reader.next()
  }

  func write(to writer: inout VarintWriter) {
    writer.append(text)
    writer.append(count)
  }
}
