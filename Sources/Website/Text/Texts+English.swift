extension Texts {
    static let english = Texts(
        layout: LayoutTexts(
            skip: "Skip to the content",
            languageNavigation: "Language",
            otherLanguage: "Français",
            accountNavigation: "Account",
            account: "Account",
            demonstration: "Demonstration.",
            demonstrationMeaning: "Everything here is invented; its certificates prove nothing about anybody.",
            privacy: "We count answers, not visitors. A file that you check is read and not kept.",
            programs: "For programs: the API"
        ),
        home: HomeTexts(
            title: "Welcome",
            purpose: "Training for those who make and carry out drug policy.",
            checkHeading: "Is a certificate genuine?",
            checkMeaning: "Anybody can check a certificate that bears our seal: by its file, or by the serial number and the code printed on it.",
            checkLink: "Check a certificate"
        ),
        verify: VerifyTexts(
            heading: "Check a certificate",
            lead: "Find out whether a certificate was issued by us, whether it is unaltered, and whether it still holds.",
            fileHeading: "You have the file",
            fileMeaning: "This is the stronger check: it covers every byte of the document and its seal.",
            fileLabel: "PDF file of the certificate",
            fileHint: "At most 2 MB each, up to twenty at a time. The file as you received it, not a scan and not printed to PDF again.",
            fileButton: "Check the file",
            paperHeading: "You have it on paper",
            paperMeaning: "Serial number and code stand beside the QR code, which leads to the same answer.",
            serialLabel: "Serial number",
            serialHint: "Capital or small letters, with or without hyphens, like",
            codeLabel: "Verification code",
            codeHint: "Eight characters, like",
            paperButton: "Check serial number and code",
            errorPrefix: "Error:",
            summaryHeading: "Please correct this"
        ),
        answer: .english,
        answerTable: .english,
        facts: FactTexts(
            heading: "What the document states",
            holder: "Awarded to",
            award: "Award",
            course: "Course",
            period: "Period",
            periodFrom: "from",
            periodTo: "to",
            workload: "Workload",
            hours: "hours",
            awardedOn: "Date of the award",
            document: "Document",
            preparedOn: "Date of issue",
            attendance: "Residential sessions attended",
            of: "of",
            attended: "attended",
            addressee: "Addressee",
            place: "Place",
            letter: "Text",
            undisclosed: "Marks are not shown here; only the document itself tells them.",
            issuer: "Issued by",
            signatory: "Signed by",
            serial: "Serial number",
            edition: "Edition"
        ),
        checks: CheckTexts(
            yes: "Yes",
            no: "No",
            notChecked: "Not checked",
            fileProfile: "Form of our sealed documents",
            sealKey: "Seal key of this academy",
            contents: "Every byte as it was sealed",
            signatureContainer: "Seal written as our key writes it",
            signature: "Seal made by that key",
            timeStamp: "Time-stamp over the signature",
            revocationData: "What it takes to check the seal later",
            archiveTimeStamps: "Time-stamps of the archived form",
            credentialProof: "Proof of the badge inside",
            identifiers: "Page, badge and log are about the same credential",
            logProof: "Entered in the academy’s log",
            witnessed: "Log seen by independent witnesses",
            keyWindow: "Key in use, and ours alone, at sealing",
            sealingTime: "Day of sealing in the past",
            facts: "Facts of a document inside",
            sealIntact: "Seal intact",
            inRegister: "Entry in our register"
        ),
        problem: ProblemTexts(
            notFound: "Page not found",
            notUnderstood: "This request cannot be answered",
            notAnswered: "No answer at the moment",
            verifyLink: "Check a certificate",
            code: "Reason:",
            request: "request number:"
        ),
        study: .english,
        quiz: .english,
        task: .english,
        apply: .english,
        marking: .english,
        register: .english,
        cohort: .english,
        signIn: .english,
        password: .english,
        account: .english,
        reference: .english,
        badge: .english
    )
}

extension AnswerPageTexts {
    static let english = AnswerPageTexts(
        valid: AnswerText(
            headline: "Valid",
            meaning: "This document was issued by us and is in force.",
            advice: "You can rely on it. Make sure that it belongs to the person who shows it to you."
        ),
        replaced: AnswerText(
            headline: "Replaced by a newer edition",
            meaning: "This document was issued by us. A newer edition has taken its place.",
            advice: "Ask the holder for the current edition and check that one."
        ),
        suspended: AnswerText(
            headline: "Suspended",
            meaning: "This document was issued by us. It does not count while an inquiry is open; that is no finding against the holder.",
            advice: "Do not rely on it now. Check again later, or ask the academy."
        ),
        withdrawn: AnswerText(
            headline: "Withdrawn",
            meaning: "This document was issued by us and has been withdrawn.",
            advice: "Do not rely on it. The reason is not published."
        ),
        annulled: AnswerText(
            headline: "Annulled: never valid",
            meaning: "A document like this was sealed, but no award of the academy stands behind it.",
            advice: "Do not rely on it, and please tell the academy who showed it to you."
        ),
        changed: AnswerText(
            headline: "Changed after sealing",
            meaning: "This file carries our seal, but it is not as it was when it was sealed.",
            advice: "Do not rely on it. Ask the holder for the file as the academy sent it: saving it anew or adding a note changes it too."
        ),
        notInRegister: AnswerText(
            headline: "Not in our register",
            meaning: "The seal on this file is good, but our register does not know it. That must not happen.",
            advice: "Do not rely on it, and please send the file to the academy at once: for us this is an alarm."
        ),
        notOurs: AnswerText(
            headline: "Not ours, or unknown",
            meaning: "This file does not carry our seal.",
            advice: "Do not rely on it. A scan, a photograph or a new print to PDF has no seal: check those by serial number and code."
        ),
        notOursOnPaper: AnswerText(
            headline: "Not ours, or unknown",
            meaning: "We have no certificate with this serial number and this code.",
            advice: "Compare both with the document and try again. If they are right, do not rely on it."
        ),
        cannotJudge: AnswerText(
            headline: "Cannot be judged",
            meaning: "What is known at this moment does not suffice for an answer.",
            advice: "Treat it as not checked. Try again later, or ask the academy."
        ),
        title: "Check of a certificate",
        whatToDo: "What to do:",
        specimen: "SPECIMEN",
        specimenMeaning: "Made for a demonstration. It proves nothing about anybody.",
        specimenAdvice: "Do not rely on it: it is a specimen. A real certificate with this answer could be relied on.",
        compareWithPaper: "Compare every line below with the paper: if one differs, the paper has been altered.",
        compareWithFile: "The lines below come from the sealed file itself.",
        since: "Since",
        statusAsOf: "Status as of",
        sealedAt: "Sealed on",
        file: "File",
        answeredAt: "Answered on",
        checksHeading: "What was checked",
        independentHeading: "Check it without us",
        independentSignature:
            "The PDF file carries an electronic seal (PAdES) that any program for signed PDF files can check against the academy’s root certificate.",
        independentProgram: "The academy’s own program judges a file without network, given the academy’s trust bundle:",
        again: "Check another certificate",
        printed: "Anybody can repeat this check at"
    )
}
