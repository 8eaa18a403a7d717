import CanonicalJSON
import HTTPTypes
import Learning
import Operations

extension APIEndpoint {
    static let fileEndpoints = [documentFile, badgeFile, scriptFile, ownFile, applicationFile]

    static let documentFile = file(
        FetchDocument.name,
        of: "documents",
        "documents/{serial}/file",
        "Fetch a sealed document.",
        [serial],
        ["application/pdf"]
    )

    static let badgeFile = file(
        FetchBadge.name,
        of: "documents",
        "documents/{serial}/badge/{form}",
        "Fetch the badge of a certificate: as JSON, as a token, or in a picture.",
        [serial, APIParameter("form", in: .path, "In which form.", Kind<BadgeForm>.choice.schema)],
        BadgeForm.allCases.map(\.mediaType)
    )

    private static let serial = APIParameter(
        "serial",
        in: .path,
        "The serial number printed on it.",
        Schema(["type": "string", "examples": ["ACAD-7K2M-9QXR-4T1C"]])
    )

    static let scriptFile = file(
        OpenScript.name,
        of: "scripts",
        "scripts/{code}/file",
        "Fetch the work behind a code, for its markers.",
        [APIParameter(Fields.code, in: .path)],
        FileKind.allCases.map(\.mediaType)
    )

    static let ownFile = file(
        OpenOwnFile.name,
        of: "uploads",
        "account/files/{digest}",
        "Fetch a file that you uploaded yourself.",
        [APIParameter("digest", in: .path, "SHA-256 of its bytes.", Kind<FileDigest>.digest.schema)],
        FileKind.allCases.map(\.mediaType)
    )

    static let applicationFile = file(
        OpenApplicationFile.name,
        of: "applications",
        "applications/{application}/files/{part}/content",
        "Fetch a file of an application.",
        [
            APIParameter("application", in: .path, "The application.", Kind<Identifier<Application>>.identifier().schema),
            APIParameter("part", in: .path, "What the file is of the application.", Kind<ApplicationPart>.choice.schema),
        ],
        FileKind.allCases.map(\.mediaType)
    )

    private static func file(
        _ command: CommandName,
        of noun: String,
        _ path: OperationPath,
        _ summary: String,
        _ parameters: [APIParameter],
        _ mediaTypes: [String]
    ) -> APIEndpoint {
        APIEndpoint(
            name: command.rawValue,
            noun: noun,
            method: .get,
            path: path,
            summary: summary,
            command: command,
            parameters: parameters + [.language],
            answer: .bytes(mediaTypes),
            headers: [.disposition]
        )
    }
}
