import CanonicalJSON
import HTTPTypes
import Learning
import Operations

extension APIEndpoint {
    static let uploadEndpoints = [uploadStanding, uploadPart, uploadCompletion]

    private static let upload = APIParameter(
        "upload",
        in: .path,
        "The upload, as it was named when it was announced.",
        Kind<Identifier<Upload>>.identifier().schema
    )

    static let uploadStanding = APIEndpoint(
        name: CommandName.showUpload.rawValue,
        noun: "uploads",
        method: .get,
        path: "uploads/{upload}",
        summary: "Tell how much of an upload has arrived.",
        command: .showUpload,
        parameters: [upload, .language],
        answer: APIContent(Shape<ShowUpload.Outcome>.uploadStanding.schema)
    )

    static let uploadPart = APIEndpoint(
        name: CommandName.appendToUpload.rawValue,
        noun: "uploads",
        method: .put,
        path: "uploads/{upload}",
        summary: "Send the bytes that follow, at most 8 MB at a time; when they are acknowledged they are kept.",
        command: .appendToUpload,
        parameters: [
            upload,
            APIParameter(
                "offset",
                in: .query,
                "Where the first byte sent belongs, counted from 0.",
                Schema(["type": "integer", "minimum": 0])
            ), .language,
        ],
        body: .bytes(["application/octet-stream"]),
        answer: APIContent(Shape<Int64>.receivedBytes.schema)
    )

    static let uploadCompletion = APIEndpoint(
        name: CommandName.finishUpload.rawValue,
        noun: "uploads",
        method: .post,
        path: "uploads/{upload}/completion",
        summary: "Finish an upload: its length and digest are compared, and its kind is found out.",
        command: .finishUpload,
        parameters: [upload, .language],
        answer: APIContent(Shape<FinishUpload.Outcome>.finishedUpload.schema)
    )
}
