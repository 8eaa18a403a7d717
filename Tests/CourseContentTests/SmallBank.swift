/// The bank of ``SmallCourse`` with one item of each kind, and the tests that draw from it. Tests name lines of them, so their lines do not move.
enum SmallBank {
    static let files = [
        "banks/first-bank.yaml": bank, "tests/A1.yaml": test, "units/first-unit/self-check.yaml": selfCheck,
    ]

    static let bank = """
        key: first-bank
        title: {en: First bank, fr: Première banque}
        unit: first-unit
        items:
          - key: one-of-three
            kind: single
            outcomes: [name-parts]
            difficulty: easy
            sources: [some-book]
            prompt: {en: Which?, fr: Laquelle ?}
            options:
              - {key: this, en: This, fr: Celle-ci, right: true, feedback: {en: Yes, fr: Oui}}
              - {key: that, en: That, fr: Celle-là, feedback: {en: No, fr: Non}}
              - {key: none, en: None, fr: Aucune, feedback: {en: Never, fr: Jamais}}
            rationale: {en: So it is, fr: C’est ainsi}
          - key: two-of-three
            kind: multiple
            outcomes: [name-parts]
            difficulty: medium
            sources: [some-book]
            points: 2
            shuffle: false
            scoring: all-or-nothing
            prompt: {en: Which ones?, fr: Lesquelles ?}
            options:
              - {key: this, en: This, fr: Celle-ci, right: true, feedback: {en: Yes, fr: Oui}}
              - {key: that, en: That, fr: Celle-là, right: true, feedback: {en: Yes, fr: Oui}}
              - {key: other, en: Other, fr: Autre, right: false, feedback: {en: No, fr: Non}}
            rationale: {en: So they are, fr: C’est ainsi}
          - key: holds
            kind: true-false
            outcomes: [name-parts]
            difficulty: easy
            sources: [some-book]
            prompt: {en: It holds., fr: C’est exact.}
            answer: false
            feedback-true: {en: No, fr: Non}
            feedback-false: {en: Yes, fr: Oui}
            rationale: {en: It does not, fr: Ce n’est pas exact}
          - key: a-word
            kind: short-text
            outcomes: [name-parts]
            difficulty: easy
            sources: [some-book]
            prompt: {en: Name it., fr: Nommez-le.}
            answers:
              - {accept: [Vienna, Vienne, Wien], feedback: {en: Yes, fr: Oui}}
              - {accept: [Austria, Autriche], share: 50, feedback: {en: Nearly, fr: Presque}}
            feedback-else: {en: No, fr: Non}
            rationale: {en: It is Vienna, fr: C’est Vienne}
          - key: a-number
            kind: numeric
            outcomes: [name-parts]
            difficulty: medium
            sources: [some-book]
            prompt: {en: How many?, fr: Combien ?}
            answer: 12.5
            tolerance: 0.5
            unit: {en: per cent, fr: pour cent}
            feedback-right: {en: Yes, fr: Oui}
            feedback-less: {en: More, fr: Plus}
            feedback-more: {en: Less, fr: Moins}
            rationale: {en: Counted, fr: Compté}
          - key: pairs
            kind: matching
            outcomes: [name-parts]
            difficulty: medium
            sources: [some-book]
            prompt: {en: Match., fr: Associez.}
            pairs:
              - {key: hot, en: Hot, fr: Chaud, target: warm, feedback: {en: Sun, fr: Soleil}}
              - {key: icy, en: Icy, fr: Glacé, target: cold, feedback: {en: Snow, fr: Neige}}
            targets:
              - {key: warm, en: Warm, fr: Tiède}
              - {key: cold, en: Cold, fr: Froid}
            rationale: {en: Like to like, fr: Qui se ressemble}
          - key: in-order
            kind: ordering
            outcomes: [name-parts]
            difficulty: medium
            sources: [some-book]
            prompt: {en: Order., fr: Ordonnez.}
            elements:
              - {key: first, en: First, fr: Premier, feedback: {en: Begins, fr: Commence}}
              - {key: second, en: Second, fr: Deuxième, feedback: {en: Follows, fr: Suit}}
              - {key: third, en: Third, fr: Troisième, feedback: {en: Ends, fr: Finit}}
            rationale: {en: Counted, fr: Compté}
          - key: typed-gaps
            kind: gap
            outcomes: [name-parts]
            difficulty: medium
            sources: [some-book]
            prompt: {en: Fill in., fr: Complétez.}
            text: {en: "In [[year]] in [[city]].", fr: "En [[year]] à [[city]]."}
            gaps:
              - key: year
                answers: [{accept: ["1961"], feedback: {en: Yes, fr: Oui}}]
                feedback-else: {en: No, fr: Non}
              - key: city
                answers: [{accept: [New York], feedback: {en: Yes, fr: Oui}}]
                feedback-else: {en: No, fr: Non}
            rationale: {en: So it was, fr: C’était ainsi}
          - key: chosen-gaps
            kind: inline-choice
            outcomes: [name-parts]
            difficulty: medium
            sources: [some-book]
            prompt: {en: Choose., fr: Choisissez.}
            text: {en: "It is [[what]].", fr: "C’est [[what]]."}
            gaps:
              - key: what
                options:
                  - {key: law, en: law, fr: du droit, right: true, feedback: {en: Yes, fr: Oui}}
                  - {key: advice, en: advice, fr: un conseil, feedback: {en: No, fr: Non}}
            rationale: {en: It binds, fr: Cela lie}
          - key: a-text
            kind: essay
            outcomes: [name-parts]
            difficulty: hard
            sources: [some-book]
            prompt: {en: Discuss., fr: Discutez.}
            words: 300
            guidance: {en: Look for reasons, fr: Cherchez les raisons}
            rationale: {en: Reasons count, fr: Les raisons comptent}
          - key: a-file
            kind: file
            outcomes: [name-parts]
            difficulty: hard
            sources: [some-book]
            prompt: {en: Draw it., fr: Dessinez-le.}
            formats: [pdf, png]
            megabytes: 5
            guidance: {en: Look for parts, fr: Cherchez les parties}
            rationale: {en: Parts count, fr: Les parties comptent}
        """

    static let test = """
        sections:
          - title: {en: Facts, fr: Faits}
            draw:
              - {bank: first-bank, count: 2, difficulty: easy}
              - {bank: first-bank, count: 3, difficulty: medium, outcome: name-parts}
          - title: {en: Words, fr: Mots}
            shuffle: false
            draw:
              - {bank: first-bank, items: [pairs, a-word]}
        feedback:
          - {from: 0, en: Read again, fr: À relire}
          - {from: 50, en: Well done, fr: Bien}
        """

    static let selfCheck = """
        sections:
          - title: {en: Check, fr: Contrôle}
            draw: [{bank: first-bank, count: 1, difficulty: easy}]
        """
}
