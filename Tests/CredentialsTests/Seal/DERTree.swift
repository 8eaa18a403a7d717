/// DER taken apart so that a test can forge: change a part, and all lengths around it follow.
struct DERTree {
    var tag: UInt8
    /// Of a primitive element.
    var content: [UInt8] = []
    /// Of a constructed one.
    var children: [DERTree] = []

    init(tag: UInt8, content: [UInt8]) {
        self.tag = tag
        self.content = content
    }

    /// Reads the element at the front; what follows is left.
    init(_ bytes: [UInt8]) {
        var rest = bytes[...]
        self = DERTree.take(&rest)
    }

    private static func take(_ rest: inout ArraySlice<UInt8>) -> DERTree {
        let tag = rest.removeFirst()
        var length = Int(rest.removeFirst())
        if length >= 0x80 {
            let count = length & 0x7F
            length = rest.prefix(count).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(count)
        }
        var tree = DERTree(tag: tag, content: Array(rest.prefix(length)))
        rest = rest.dropFirst(length)
        if tag & 0x20 != 0 {
            var inner = tree.content[...]
            while !inner.isEmpty { tree.children.append(take(&inner)) }
            tree.content = []
        }
        return tree
    }

    var bytes: [UInt8] {
        let body = tag & 0x20 != 0 ? children.flatMap(\.bytes) : content
        if body.count < 0x80 { return [tag, UInt8(body.count)] + body }
        if body.count < 0x100 { return [tag, 0x81, UInt8(body.count)] + body }
        return [tag, 0x82, UInt8(body.count >> 8), UInt8(body.count & 0xFF)] + body
    }
}

extension DERTree {
    /// Of a ContentInfo: SignedData.
    var signedData: DERTree {
        get { children[1].children[0] }
        set { children[1].children[0] = newValue }
    }

    /// Of a ContentInfo: the first SignerInfo.
    var signerInfo: DERTree {
        get { signedData.children[4].children[0] }
        set { signedData.children[4].children[0] = newValue }
    }

    /// Of a SignerInfo: the signed attributes.
    var signedAttributes: DERTree {
        get { children[3] }
        set { children[3] = newValue }
    }
}
