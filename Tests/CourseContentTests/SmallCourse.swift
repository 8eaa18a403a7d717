/// The smallest course that uses every part of the format. Tests name lines of it, so its lines do not move.
enum SmallCourse {
    static let files = own.merging(SmallBank.files) { own, _ in own }

    private static let own = [
        "course.yaml": course, "assessments.yaml": assessments, "modules/1-basics/module.yaml": basics, "modules/2-project/module.yaml": project,
        "units/first-unit/unit.yaml": firstUnit, "units/first-unit/lesson.md": lesson, "units/first-unit/picture.svg": "<svg/>",
    ]

    static let course = """
        format: 1
        key: small-course
        title:
          en: Small course
          fr: Petit cours
        award: {en: Small award, fr: Petit titre}
        provider: {en: Offered here, fr: Proposé ici}
        ects: 2
        workload:
          residential: 14
          online: 2
          own-study: 40
        languages: {teaching: [en], submission: [en, fr]}
        outcomes:
          - key: explain
            en: Explain it
            fr: L’expliquer
        rules:
          pass-total: 50
          compensation:
            from: 40
            to: 49
          group-size: {smallest: 4, largest: 6}
        """

    static let assessments = """
        assessments:
          - code: A1
            title: {en: Test, fr: Épreuve}
            task: {en: Answer, fr: Répondre}
            form: knowledge-test
            module: basics
            timing: during
            units: [first-unit]
            outcomes: [explain]
            weight: 40
            pass-mark: 50
            marking: machine
            compensable: true
            must-be-done: false
            shown-before-board: true
            anonymous: true
            late-work: false
            resit: after-board
            tries: 2
          - code: A2
            title: {en: Report, fr: Rapport}
            task: {en: Write, fr: Rédiger}
            form: written-work
            module: project
            timing: after
            outcomes: [explain]
            weight: 60
            pass-mark: 50
            marking: blind-double
            rubric: writing
            compensable: false
            must-be-done: true
            shown-before-board: false
            anonymous: true
            late-work: true
            resit: after-board
            words: 1000
        rubrics:
          - key: writing
            criteria:
              - key: content
                en: Content
                fr: Contenu
                points: 70
              - key: form
                en: Form
                fr: Forme
                points: 30
        """

    static let basics = """
        key: basics
        kind: taught
        title: {en: Basics, fr: Bases}
        summary: {en: The basics, fr: Les bases}
        ects: 1
        residential-hours: 14
        outcomes: [explain]
        units: [first-unit]
        """

    static let project = """
        key: project
        kind: capstone
        title: {en: Project, fr: Projet}
        summary: {en: The project, fr: Le projet}
        ects: 1
        residential-hours: 0
        outcomes: [explain]
        """

    static let firstUnit = """
        key: first-unit
        code: U1
        title: {en: First unit, fr: Première unité}
        ects: 1
        outcomes:
          - key: name-parts
            en: Name the parts
            fr: Nommer les parties
            supports: [explain]
        topics:
          - {en: Parts, fr: Parties}
        readings:
          - key: some-book
            title: A book
            body: Somebody
            year: 2020
            where: a library
        activity: {en: Talk, fr: Discuter}
        """

    static let lesson = """
        ---
        title: First lesson
        language: en
        minutes: 60
        ---

        ## Parts

        As [somebody](source:some-book) says, there are parts. ![The parts](picture.svg)

        ### Small parts

        Some are `<small>`.
        """
}
