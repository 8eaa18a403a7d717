/// What a file added to an application is.
package enum ApplicationPart: String, Sendable, CaseIterable {
    case curriculumVitae = "curriculum-vitae"
    case motivation
    case employerConsent = "employer-consent"
    case diploma
    case other
}
