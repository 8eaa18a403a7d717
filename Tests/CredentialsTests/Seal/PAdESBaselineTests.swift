import Credentials
import Foundation
import TestTools
import Testing

/// The checker of levels on files that pyHanko made, with RSA and its own spelling of everything.
@Suite struct PAdESBaselineTests {
    @Test func `pyHanko's files have the levels that pyHanko was asked for`() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("academy-levels-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = folder.appendingPathComponent("levels.py")
        try Data(Self.script.utf8).write(to: script)
        let made = try PeerTool.run("python3", [script.path, folder.path])
        #expect(made.status == 0, "\(made.text)")
        for (name, level) in [("b", PAdESBaseline.Level.b), ("t", .t), ("lt", .lt), ("lta", .lta), ("cms", .none)] {
            let checked = try PAdESBaseline(Array(try Data(contentsOf: folder.appendingPathComponent("\(name).pdf"))))
            #expect(checked.level == level, "\(name): \(checked.problems)")
            #expect(checked.problems.isEmpty == (level != .none))
        }
    }

    @Test func `a signing time, a second signer and enclosed content are seen`() throws {
        let academy = try TestAcademy()
        let sealed = try academy.sealed()
        let time = DERTree(
            [0x30, 0x1C, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x05, 0x31, 0x0F, 0x17, 0x0D] + "260907101530Z".utf8
        )
        for (change, problem) in [
            ({ $0.signerInfo.signedAttributes.children.append(time) }, "there is a signing-time"),
            ({ $0.signedData.children[4].children.append($0.signerInfo) }, "there are 2 SignerInfos"),
            ({ $0.signerInfo.signedAttributes.children.removeLast() }, "there is no signing-certificate-v2"),
            (
                { $0.signedData.children[2].children.append(DERTree([0xA0, 0x03, 0x04, 0x01, 0x07])) },
                "the signature is not detached"
            ),
        ] as [((inout DERTree) -> Void, String)] {
            var forgery = try Forgery(sealed)
            var container = try forgery.container
            change(&container)
            forgery.put(container.bytes)
            #expect(try PAdESBaseline(forgery.bytes).problems == [problem])
        }
    }

    private static let script = """
        import datetime, io, sys
        from asn1crypto import crl as asn1crl
        from cryptography import x509
        from cryptography.hazmat.primitives import hashes, serialization
        from cryptography.hazmat.primitives.asymmetric import rsa
        from pyhanko.keys import load_cert_from_pemder, load_private_key_from_pemder
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.pdf_utils.writer import PageObject, PdfFileWriter
        from pyhanko.pdf_utils import generic
        from pyhanko.sign import fields, signers, timestamps
        from pyhanko_certvalidator import ValidationContext
        from pyhanko_certvalidator.registry import SimpleCertificateStore

        folder, now, day = sys.argv[1], datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0), datetime.timedelta(days=1)

        def name(text):
            return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])

        def key(file):
            made = rsa.generate_private_key(65537, 2048)
            encoding = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
            open(f"{folder}/{file}.key", "wb").write(made.private_bytes(*encoding))
            return made

        def certificate(file, subject, issuer, public, signer, authority, purpose=None):
            usage = dict.fromkeys(["key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"], False)
            usage |= dict(digital_signature=not authority, content_commitment=not authority and not purpose,
                          key_cert_sign=authority, crl_sign=authority)
            builder = (x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer)).public_key(public)
                       .serial_number(x509.random_serial_number()).not_valid_before(now - day).not_valid_after(now + 99 * day)
                       .add_extension(x509.BasicConstraints(authority, None), True).add_extension(x509.KeyUsage(**usage), True)
                       .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), False)
                       .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), False))
            if purpose:
                builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), True)
            made = builder.sign(signer, hashes.SHA256())
            open(f"{folder}/{file}.crt", "wb").write(made.public_bytes(serialization.Encoding.PEM))

        root, own, stamp = key("root"), key("own"), key("stamp")
        certificate("root", "Root", "Root", root.public_key(), root, True)
        certificate("own", "Signer", "Root", own.public_key(), root, False)
        certificate("stamp", "Stamper", "Root", stamp.public_key(), root, False, x509.ExtendedKeyUsageOID.TIME_STAMPING)
        crl = (x509.CertificateRevocationListBuilder().issuer_name(name("Root")).last_update(now - day).next_update(now + 9 * day)
               .add_extension(x509.CRLNumber(1), False)
               .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root.public_key()), False).sign(root, hashes.SHA256()))
        crl = asn1crl.CertificateList.load(crl.public_bytes(serialization.Encoding.DER))
        load = lambda file: load_cert_from_pemder(f"{folder}/{file}.crt")
        store = SimpleCertificateStore.from_certs([load("root")])
        signer = signers.SimpleSigner(load("own"), load_private_key_from_pemder(f"{folder}/own.key", None), store)
        stamper = timestamps.DummyTimeStamper(load("stamp"), load_private_key_from_pemder(f"{folder}/stamp.key", None), store)

        writer = PdfFileWriter()
        contents = writer.add_object(generic.StreamObject(stream_data=b""))
        writer.insert_page(PageObject(contents=contents, media_box=generic.ArrayObject(map(generic.NumberObject, (0, 0, 99, 99)))))
        page = io.BytesIO()
        writer.write(page)
        for level in ("b", "t", "lt", "lta", "cms"):
            meta = dict(field_name="Signature", md_algorithm="sha256", certify=True)
            meta["subfilter"] = fields.SigSeedSubFilter.ADOBE_PKCS7_DETACHED if level == "cms" else fields.SigSeedSubFilter.PADES
            if level in ("lt", "lta"):
                context = ValidationContext(trust_roots=[load("root")], crls=[crl], allow_fetching=False, revocation_mode="require")
                meta |= dict(embed_validation_info=True, use_pades_lta=level == "lta", validation_context=context)
            pdf_signer = signers.PdfSigner(signers.PdfSignatureMetadata(**meta), signer, timestamper=None if level in ("b", "cms") else stamper)
            made = pdf_signer.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(page.getvalue())))
            open(f"{folder}/{level}.pdf", "wb").write(made.getvalue())

        """
}
