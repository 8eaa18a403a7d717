package import Learning

/// Every page in every language, made once when the server starts.
package struct Pages: Sendable {
    /// A class, so that looking a page up copies one reference.
    package final class Set: Sendable {
        let home: HomePage
        let verify: VerifyPage
        package let answer: AnswerPage
        let statement: StatementPage
        let answers: AnswersPage
        let problem: ProblemPage
        let signIn: SignInPage
        let choosePassword: ChoosePasswordPage
        let forgottenPassword: ForgottenPasswordPage
        let account: AccountPage
        let studyHome: StudyHomePage
        let progress: ProgressPage
        let unit: UnitPage
        let testEntry: TestEntryPage
        let attempt: AttemptPage
        let question: QuestionPage
        let task: TaskPage
        let confirmWork: ConfirmWorkPage
        let receipt: ReceiptPage
        let calls: CallsPage
        let apply: ApplyPage
        let application: ApplicationPage
        let markingQueue: MarkingQueuePage
        let markingWork: MarkingWorkPage
        let cohortList: CohortListPage
        let cohort: CohortPage
        let register: RegisterPage
        let registers: RegistersPage
        let documents: DocumentsPage
        let reference: ReferencePages

        init(_ frame: PageFrame, library: TemplateLibrary, values: SiteValues) throws {
            home = try HomePage(frame, library: library, values: values)
            verify = try VerifyPage(frame, library: library, values: values)
            answer = try AnswerPage(frame, library: library, values: values)
            statement = StatementPage(frame, values: values)
            answers = AnswersPage(frame, values: values)
            problem = try ProblemPage(frame, library: library, values: values)
            signIn = try SignInPage(frame, library: library, values: values)
            choosePassword = try ChoosePasswordPage(frame, library: library, values: values)
            forgottenPassword = try ForgottenPasswordPage(frame, library: library, values: values)
            account = try AccountPage(frame, library: library, values: values)
            studyHome = StudyHomePage(frame, values: values)
            progress = ProgressPage(frame, values: values)
            unit = UnitPage(frame, values: values)
            testEntry = TestEntryPage(frame, values: values)
            attempt = AttemptPage(frame, values: values)
            question = QuestionPage(frame, values: values)
            task = TaskPage(frame, values: values)
            confirmWork = ConfirmWorkPage(frame, values: values)
            receipt = ReceiptPage(frame, values: values)
            calls = CallsPage(frame, values: values)
            apply = ApplyPage(frame, values: values)
            application = ApplicationPage(frame, values: values)
            markingQueue = MarkingQueuePage(frame, values: values)
            markingWork = MarkingWorkPage(frame, values: values)
            cohortList = CohortListPage(frame, values: values)
            cohort = CohortPage(frame, values: values)
            register = RegisterPage(frame, values: values)
            registers = RegistersPage(frame, values: values)
            documents = DocumentsPage(frame, values: values)
            reference = ReferencePages(frame, values: values)
        }
    }

    private let english: Set
    private let french: Set

    /// - Throws: ``TemplateError`` where templates and program do not fit.
    package init(identity: AcademyIdentity, stylesheet: Stylesheet) throws {
        let library = try TemplateLibrary()
        func make(_ language: Language) throws -> Set {
            let values = SiteValues(language, identity: identity, stylesheet: stylesheet)
            let frame = try PageFrame(language, library: library, values: values)
            return try Set(frame, library: library, values: values)
        }
        english = try make(.english)
        french = try make(.french)
    }

    package subscript(language: Language) -> Set {
        switch language {
        case .english: english
        case .french: french
        }
    }
}
