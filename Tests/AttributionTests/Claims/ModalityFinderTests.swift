import Testing

@testable import Attribution

@Suite("Modality")
struct ModalityFinderTests {
  static func modality(
    _ text: String, _ subject: ContentSubject, cue: Modality = .statement, lemma: String = "say",
    isCueNegated: Bool = false, role: SpeakerRole = .official, form: Form = .indirect
  ) -> Modality {
    let document = Document(CodePointText(text))
    return ModalityFinder.modality(
      of: [0..<document.tokens.count], in: document,
      frame: ModalityFrame(
        cue: cue, lemma: lemma, isCueNegated: isCueNegated, subject: subject, role: role,
        form: form))
  }

  @Test(
    "follows the wording behind a neutral cue",
    arguments: [
      ("we will rebuild the port", ContentSubject.none, Modality.promise),
      ("The delegates arrive. We will hold talks.", .none, .promise),
      ("we'll rebuild the port", .none, .promise),
      ("Sudan would do whatever is necessary", .speaker, .promise),
      ("Sudan is ready to open the border", .speaker, .promise),
      ("the airlift would continue", .none, .promise),
      ("Ethiopian officials will arrive on Saturday", .other, .expectation),
      ("the vote may lead to unrest", .none, .expectation),
      ("our forces are ready to retaliate", .none, .threat),
      ("the attackers would pay a heavy price", .none, .threat),
      ("the attack will not go unanswered", .none, .threat),
      ("the army had retaliated", .none, .statement),
      ("ships will arrive, although the port was attacked", .other, .expectation),
      ("Sudan reserved the right to respond", .speaker, .threat),
      ("we will not stop until the blockade ends", .none, .threat),
      ("any convoy would be treated as hostile", .none, .threat),
      ("if they come back, we will be there", .none, .threat),
      ("the convoy was not attacked", .none, .denial),
      ("the report was baseless", .none, .denial),
      ("Sudan did not fire on the camp", .speaker, .denial),
      ("Sudan had no role in the raid", .speaker, .denial),
      ("its troops never crossed the river", .speaker, .denial),
      ("a pullout was out of the question and the posts would remain", .none, .denial),
      ("no mortars were fired that night", .none, .denial),
      ("nobody has attacked the camp", .none, .denial),
      ("the figure is exaggerated", .none, .denial),
      ("This was not an accident", .none, .statement),
      ("Ethiopia has not kept its end of the deal", .other, .accusation),
      ("Ethiopia has violated the truce", .other, .accusation),
      ("Ethiopian troops had shelled the village", .other, .accusation),
      ("both sides must lay down their arms", .none, .demand),
      ("both sides need to lay down their arms", .none, .demand),
      ("Ethiopia should do more", .other, .demand),
      ("Sudan would return only if Ethiopia withdrew", .speaker, .demand),
      ("the flight was postponed over bad weather", .none, .justification),
      ("the army is trying to prevent a massacre", .speaker, .justification),
      ("they were only to guard the camp", .none, .justification),
      ("the patrol was meant to calm the village", .none, .justification),
      ("it fired in self-defence", .none, .justification),
      ("the bridge was open", .none, .statement),
      ("there are no prisoners in the fort", .none, .denial),
      ("there was no plane in the air that night", .none, .denial),
      ("none of its ships had left the harbour", .none, .denial),
      ("nobody was hurt in the fire", .none, .statement),
      ("nobody will be left on the island", .none, .promise),
      ("the families would be given tents", .none, .promise),
      ("prices would rise in the spring", .none, .expectation),
      ("the movement is ready to name its envoys", .none, .promise),
      ("the bridge was blown up because smugglers used it", .none, .justification),
      ("we believe that they left", .none, .belief),
      ("residents fear a new raid", .none, .belief),
      ("we have agreed on a date", .none, .agreement),
      ("we doubt that they left", .none, .belief),
      ("the raid may constitute a crime", .none, .statement),
      ("the inspectors were invited on 2 May", .none, .statement),
    ])
  func content(text: String, subject: ContentSubject, expected: Modality) {
    #expect(Self.modality(text, subject) == expected)
  }

  @Test(
    "hears in quoted words more than in reported ones",
    arguments: [
      ("Ethiopia is hiding behind a pretext", ContentSubject.other, Modality.accusation),
      ("They burned our houses", .none, .accusation),
      ("Responsibility for the raid lies with Ethiopia", .none, .accusation),
      ("our troops burned the bridge", .none, .statement),
      ("Sudan will not talk", .speaker, .denial),
    ])
  func quoted(text: String, subject: ContentSubject, expected: Modality) {
    #expect(Self.modality(text, subject, form: .direct) == expected)
    #expect(Self.modality(text, subject) == (subject == .speaker ? .promise : .statement))
  }

  @Test(
    "hears what is expected, urged and agreed in the words of the content",
    arguments: [
      ("mediators expect the two sides to sign", ContentSubject.other, Modality.expectation),
      ("the two sides are expected to sign", .other, .expectation),
      ("it was of the utmost importance that the road stays open", .none, .demand),
      ("there will be no talks with the rebels", .none, .promise),
      ("they had agreed on a truce", .speaker, .agreement),
      ("the rebels had agreed on a truce", .other, .statement),
      ("Sudan was ready for a truce", .speaker, .promise),
    ])
  func outlook(text: String, subject: ContentSubject, expected: Modality) {
    #expect(Self.modality(text, subject) == expected)
  }

  @Test("what an expert says of the present in its own words, without figures, is a belief")
  func expert() {
    func modality(
      _ text: String, _ role: SpeakerRole = .expert, _ form: Form = .direct
    ) -> Modality {
      Self.modality(text, .other, role: role, form: form)
    }
    #expect(modality("The truce is worth little") == .belief)
    #expect(modality("The truce is worth 12 days") == .statement)
    #expect(modality("The truce ended at noon") == .statement)
    #expect(modality("The truce is worth little", .expert, .indirect) == .statement)
    #expect(modality("The truce is worth little", .individual) == .statement)
  }

  @Test("a future announced is promised by who announces it")
  func announced() {
    let text = "inspectors would return to the port"
    #expect(Self.modality(text, .other, lemma: "announce") == .promise)
    #expect(Self.modality(text, .other) == .expectation)
  }

  @Test("a warning of what may come threatens only from a state or an army; one against asks")
  func warning() {
    func modality(_ text: String, _ role: SpeakerRole) -> Modality {
      Self.modality(text, .other, cue: .threat, lemma: "warn", role: role)
    }
    #expect(modality("prices could rise", .organisation) == .expectation)
    #expect(modality("the truce could collapse", .body) == .threat)
    #expect(modality("Ethiopia against a new raid", .official) == .demand)
  }

  @Test("is the cue's where the cue says more than that something was said")
  func cue() {
    #expect(Self.modality("it will rain", .none, cue: .belief) == .belief)
    #expect(Self.modality("open the border", .none, cue: .promise) == .promise)
  }

  @Test("turns round when the cue is negated")
  func negated() {
    func modality(_ cue: Modality) -> Modality {
      Self.modality("the plan", .none, cue: cue, isCueNegated: true)
    }
    #expect(modality(.agreement) == .denial)
    #expect(modality(.denial) == .statement)
    #expect(modality(.demand) == .demand)
  }

  @Test("an outlet that reports violence accuses nobody, and denies nothing")
  func outlet() {
    for text in ["Ethiopian troops had shelled the village", "the bridge was not hit"] {
      #expect(Self.modality(text, .other, role: .organisation) == .statement)
    }
  }

  @Test(
    "a speaker's role follows from its type and from that of whom it speaks for",
    arguments: [
      (ActorType.person, ActorType.organisation, SpeakerRole.expert),
      (.person, .country, .official), (.person, nil, .individual),
      (.anonymousSource, .country, .unnamed), (.anonymousSource, .organisation, .organisation),
      (.media, nil, .organisation), (.military, .country, .body), (nil, nil, .body),
    ] as [(ActorType?, ActorType?, SpeakerRole)])
  func role(type: ActorType?, side: ActorType?, expected: SpeakerRole) {
    #expect(SpeakerRole(type, side: side) == expected)
  }

  @Test(
    "is what the verb is mostly used for where the content does not decide",
    arguments: [
      ("the release of the crew", "welcome", Form.indirect, SpeakerRole.official, Modality.belief),
      ("the vote a historic step", "call", .mixed, .official, .belief),
      ("the vote a historic step", "call", .indirect, .official, .statement),
      ("the fire to arsonists", "attribute", .indirect, .official, .accusation),
      ("the fire to arsonists", "attribute", .indirect, .expert, .belief),
      ("safety at the port", "cite", .indirect, .body, .justification),
      ("a report by the bank", "cite", .indirect, .body, .statement),
      ("the road had been closed", "say", .indirect, .body, .statement),
    ])
  func usual(
    text: String, lemma: String, form: Form, role: SpeakerRole, expected: Modality
  ) {
    #expect(Self.modality(text, .none, lemma: lemma, role: role, form: form) == expected)
  }

  @Test("an official who speaks of others in quoted words alone accuses them")
  func quotedOfOthers() {
    let text = "Ethiopia has forgotten its own past"
    #expect(Self.modality(text, .other, form: .direct) == .accusation)
    #expect(Self.modality(text, .other, role: .individual, form: .direct) == .statement)
  }

  @Test("to ask directly is to demand")
  func command() {
    #expect(Self.modality("Let the trucks pass", .none, form: .direct) == .demand)
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
