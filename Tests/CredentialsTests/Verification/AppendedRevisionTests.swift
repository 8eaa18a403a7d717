import Credentials
import Foundation
import TestTools
import Testing

/// Revisions that pikepdf and pyHanko put behind a sealed document, as attacks on certified documents do (EAA, SSA, shadow attacks): whatever a lenient
/// reader makes of them, they are changes.
@Suite struct AppendedRevisionTests {
    static let attacks = ["annotation", "covering-annotation", "second-signature", "junk-store", "perms", "name", "rewritten", "repaired", "empty"]

    private static let program = #"""
        import io
        import sys
        import pikepdf
        from pyhanko.pdf_utils import generic
        from pyhanko.pdf_utils.generic import pdf_name as n
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.sign import fields, signers

        source, folder, key, certificate = sys.argv[1:5]
        with open(source, "rb") as file: data = file.read()

        def note(writer, rectangle):
            page = writer.root["/Pages"]["/Kids"][0]
            page["/Annots"].append(writer.add_object(generic.DictionaryObject({
                n("/Type"): n("/Annot"), n("/Subtype"): n("/FreeText"), n("/Rect"): generic.ArrayObject(map(generic.NumberObject, rectangle)),
                n("/Contents"): generic.pdf_string("with honours"), n("/DA"): generic.pdf_string("/Helv 12 Tf 0 g"), n("/F"): generic.NumberObject(4),
            })))
            writer.update_container(page)

        def incremental(change):
            writer = IncrementalPdfFileWriter(io.BytesIO(data))
            change(writer)
            out = io.BytesIO()
            writer.write(out)
            return out.getvalue()

        def second_signature():
            writer = IncrementalPdfFileWriter(io.BytesIO(data))
            fields.append_signature_field(writer, fields.SigFieldSpec("Second", box=(10, 10, 400, 280)))
            signer = signers.SimpleSigner.load(key, certificate)
            metadata = signers.PdfSignatureMetadata(field_name="Second", subfilter=fields.SigSeedSubFilter.PADES)
            # pyHanko would not sign what may not be changed.
            signers.PdfSigner._enforce_certification_constraints = lambda *arguments: None
            return signers.PdfSigner(metadata, signer).sign_pdf(writer, in_place=False).getvalue()

        def junk_store(writer):
            stream = writer.add_object(generic.StreamObject(stream_data=b"junk"))
            store = writer.root["/DSS"]
            store["/Certs"].append(stream)
            writer.update_container(store)

        def perms(writer):
            reference = writer.root["/Perms"].raw_get("/DocMDP")
            signature = reference.get_object()
            signature["/Reference"][0]["/TransformParams"][n("/P")] = generic.NumberObject(3)
            writer.root[n("/Perms")] = generic.DictionaryObject({n("/DocMDP"): reference, n("/UR3"): reference})
            writer.update_root()
            writer.update_container(signature)

        def rename(writer):
            information = writer.trailer["/Info"]
            information[n("/Title")] = generic.pdf_string("Another title")
            writer.update_container(information)

        def rewritten(change=lambda pdf: None, **options):
            out = io.BytesIO()
            with pikepdf.open(io.BytesIO(data)) as pdf:
                change(pdf)
                pdf.save(out, **options)
            return out.getvalue()

        def annotate(pdf):
            pdf.pages[0].Annots.append(pdf.make_indirect(pikepdf.Dictionary(
                Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Square, Rect=[0, 0, 400, 300], F=4)))

        made = {
            "annotation": lambda: incremental(lambda w: note(w, [20, 20, 200, 60])),
            "covering-annotation": lambda: incremental(lambda w: note(w, [0, 0, 420, 300])),
            "second-signature": second_signature,
            "junk-store": lambda: incremental(junk_store),
            "perms": lambda: incremental(perms),
            "name": lambda: incremental(rename),
            "rewritten": lambda: rewritten(annotate),
            "repaired": lambda: rewritten(),
            "empty": lambda: incremental(lambda w: w.update_root()),
        }
        for name, make in made.items():
            with open(f"{folder}/{name}.pdf", "wb") as file:
                file.write(make())
        """#

    @Test func `whatever is appended is told as a change`() throws {
        var works = try AdmittedAcademy()
        let folder = works.academy.folder
        let sealed = try works.sealed(at: works.now)
        try Data(sealed.bytes).write(to: URL(fileURLWithPath: folder + "/sealed.pdf"))
        try Data(Self.program.utf8).write(to: URL(fileURLWithPath: folder + "/append.py"))
        let certificate = try PeerTool.run(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", folder + "/other.key", "-out",
                folder + "/other.crt", "-subj", "/CN=Somebody else", "-days", "30",
            ]
        )
        #expect(certificate.status == 0, "\(certificate.text)")
        let made = try PeerTool.run(
            "python3",
            [folder + "/append.py", folder + "/sealed.pdf", folder, folder + "/other.key", folder + "/other.crt"]
        )
        #expect(made.status == 0, "\(made.text)")
        let verifier = try works.verifier(at: works.now)
        #expect(verifier.examine(sealed.bytes, now: works.now).verdict.summary == "intact")
        for attack in Self.attacks {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(attack).pdf")))
            #expect(bytes != sealed.bytes)
            #expect(verifier.examine(bytes, now: works.now).verdict.summary == "altered file-profile", "\(attack)")
        }
    }
}
