import Foundation
import TestTools

/// Notes, cosignatures and proofs as another program reads and makes them: Python's `hashlib` and `cryptography`, written from the C2SP documents and RFC 6962.
enum NotePeer {
    private static let program = #"""
        import base64, hashlib, sys
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        def key_id(name, kind, public):
            return hashlib.sha256(name.encode() + b"\n" + bytes([kind]) + public).digest()[:4]

        def read_key(text):
            name, identity, material = text.split("+", 2)
            material = base64.b64decode(material, validate=True)
            assert identity == key_id(name, material[0], material[1:]).hex(), "key id"
            return name, material[0], material[1:]

        def message(kind, signature, text):
            if kind == 1: return signature, text
            time = int.from_bytes(signature[:8], "big")
            return signature[8:], b"cosignature/v1\ntime %d\n" % time + text

        def check(note, keys):
            split = note.rindex(b"\n\n") + 1
            text, lines = note[:split], note[split + 1:].decode().splitlines()
            found = []
            for line in lines:
                dash, name, value = line.split(" ")
                assert dash == "—", "dash"
                value = base64.b64decode(value, validate=True)
                for key_name, kind, public in map(read_key, keys):
                    if name == key_name and value[:4] == key_id(name, kind, public):
                        signature, signed = message(kind, value[4:], text)
                        Ed25519PublicKey.from_public_bytes(public).verify(signature, signed)
                        found.append(name)
            assert len(found) == len(keys), "signatures of %s" % found
            return text

        def sign(seed, name, kind, text, time):
            private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed))
            public = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
            if kind == 1: value = private.sign(text)
            else: value = time.to_bytes(8, "big") + private.sign(b"cosignature/v1\ntime %d\n" % time + text)
            line = "— %s %s\n" % (name, base64.b64encode(key_id(name, kind, public) + value).decode())
            material = base64.b64encode(bytes([kind]) + public).decode()
            return line.encode(), "%s+%s+%s" % (name, key_id(name, kind, public).hex(), material)

        def root(index, size, leaf, path):
            if size == 1: return leaf if not path else None
            middle = 1
            while 2 * middle < size: middle *= 2
            if not path: return None
            if index < middle:
                left, right = root(index, middle, leaf, path[:-1]), path[-1]
            else:
                left, right = path[-1], root(index - middle, size - middle, leaf, path[:-1])
            return hashlib.sha256(b"\x01" + left + right).digest()

        def check_proof(proof, entry, keys):
            head, checkpoint = proof.split(b"\n\n", 1)
            lines = head.decode().split("\n")
            assert lines[0] == "c2sp.org/tlog-proof@v1", "header"
            index = int(lines[1].removeprefix("index "))
            path = [base64.b64decode(line, validate=True) for line in lines[2:]]
            origin, size, expected = check(checkpoint, keys).decode().splitlines()
            leaf = hashlib.sha256(b"\x00" + entry).digest()
            assert root(index, int(size), leaf, path) == base64.b64decode(expected), "root"

        command, arguments = sys.argv[1], sys.argv[2:]
        read = lambda path: open(path, "rb").read()
        if command == "check": check(read(arguments[0]), arguments[1:])
        elif command == "proof": check_proof(read(arguments[0]), read(arguments[1]), arguments[2:])
        elif command == "sign":
            path, seed, name, kind, time = arguments
            note = read(path)
            text = note if int(kind) == 1 else note[:note.rindex(b"\n\n") + 1]
            line, key = sign(seed, name, int(kind), text, int(time))
            open(path, "wb").write((text + b"\n" if int(kind) == 1 else note) + line)
            print(key)
        """#

    /// What the program says; it succeeded when that is a key or nothing.
    static func run(_ arguments: [String]) throws -> PeerTool.Output { try PeerTool.run("python3", ["-c", program] + arguments) }
}
