import Testing

@testable import Attribution

@Suite("Modality")
struct ModalityFinderTests {
  static func modality(
    _ text: String, _ subject: ContentSubject, cue: Modality = .statement, isParty: Bool = true
  ) -> Modality {
    let document = Document(CodePointText(text))
    return ModalityFinder.modality(
      cueDefault: cue, content: [0..<document.tokens.count], in: document, subject: subject,
      isParty: isParty)
  }

  @Test(
    "follows the wording behind a neutral cue",
    arguments: [
      ("we will rebuild the port", ContentSubject.none, Modality.promise),
      ("The delegates arrive. We will hold talks.", .none, .promise),
      ("Sudan would do whatever is necessary", .speaker, .promise),
      ("Sudan is ready to open the border", .speaker, .promise),
      ("the airlift would continue", .none, .promise),
      ("Ethiopian officials will arrive on Saturday", .other, .expectation),
      ("the vote may lead to unrest", .none, .expectation),
      ("our forces are ready to retaliate", .none, .threat),
      ("the attackers would pay a heavy price", .none, .threat),
      ("the convoy was not attacked", .none, .denial),
      ("the report was baseless", .none, .denial),
      ("Sudan did not fire on the camp", .speaker, .denial),
      ("a pullout was out of the question and the posts would remain", .none, .denial),
      ("Ethiopia has not kept its end of the deal", .other, .accusation),
      ("Ethiopia has violated the truce", .other, .accusation),
      ("Ethiopian troops had shelled the village", .other, .accusation),
      ("both sides must lay down their arms", .none, .demand),
      ("Ethiopia should do more", .other, .demand),
      ("the flight was postponed over bad weather", .none, .justification),
      ("the army is trying to prevent a massacre", .speaker, .justification),
      ("they were only to guard the camp", .none, .justification),
      ("the bridge was open", .none, .statement),
      ("there are no problems at the border", .none, .statement),
      ("we believe that they left", .none, .belief),
      ("we have agreed on a date", .none, .agreement),
      ("we doubt that they left", .none, .belief),
      ("the rebels have no will for peace", .other, .accusation),
      ("Sudan reserved the right to respond", .speaker, .threat),
      ("we will not stop until the blockade ends", .none, .threat),
      ("any convoy would be treated as hostile", .none, .threat),
      ("no mortars were fired that night", .none, .denial),
      ("the figure is exaggerated", .none, .denial),
      ("This was not an accident", .none, .statement),
      ("the raid may constitute a crime", .none, .statement),
      ("a warship had entered its waters", .other, .accusation),
      ("responsibility for the raid lies with Ethiopia", .none, .accusation),
      ("Sudan would return only if Ethiopia withdrew", .speaker, .demand),
      ("the pilots were acting in response to fire", .none, .justification),
      ("the inspectors were invited on 2 May", .none, .statement),
    ])
  func content(text: String, subject: ContentSubject, expected: Modality) {
    #expect(Self.modality(text, subject) == expected)
  }

  @Test("is the cue's where the cue says more than that something was said")
  func cue() {
    #expect(Self.modality("it will rain", .none, cue: .belief) == .belief)
    #expect(Self.modality("open the border", .none, cue: .promise) == .promise)
  }

  @Test("turns round when the cue is negated")
  func negated() {
    let document = Document(CodePointText("the plan"))
    func modality(_ cue: Modality) -> Modality {
      ModalityFinder.modality(
        cueDefault: cue, isCueNegated: true, content: [0..<2], in: document, subject: .none)
    }
    #expect(modality(.agreement) == .denial)
    #expect(modality(.denial) == .statement)
    #expect(modality(.demand) == .demand)
  }

  @Test("an outlet that reports violence accuses nobody")
  func outlet() {
    #expect(
      Self.modality("Ethiopian troops had shelled the village", .other, isParty: false)
        == .statement)
  }

  @Test("to give what others claim another name is to deny it")
  func naming() {
    let document = Document(CodePointText("the report a fairytale told for others"))
    #expect(ModalityFinder.isNamingClaim(0..<7, lemma: "call", in: document))
    #expect(!ModalityFinder.isNamingClaim(0..<7, lemma: "say", in: document))
    #expect(!ModalityFinder.isNamingClaim(2..<7, lemma: "call", in: document))
  }

  @Test("the subject ends at the first finite verb")
  func subject() {
    let document = Document(CodePointText("The Sudanese army has left the town"))
    #expect(ModalityFinder.subjectTokens(0..<7, in: document) == 0..<3)
  }
}
