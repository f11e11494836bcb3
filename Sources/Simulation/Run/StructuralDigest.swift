import Kernel

/// The fingerprint of any value by its structure: names and values of its parts, whatever they are.
///
/// Sets and dictionaries are taken in the order of their parts' texts, since their own order differs between runs. Two
/// values that print alike part by part have the same fingerprint.
struct StructuralDigest {
    private var digest = Digest()

    /// The fingerprint of a value.
    static func of(_ value: Any) -> String {
        var structural = StructuralDigest()
        structural.add(value)
        return structural.digest.text
    }

    private mutating func add(_ value: Any) {
        switch value {
        case let text as String: return digest.add(text)
        case let number as any BinaryInteger: return digest.add(number)
        default: break
        }
        let mirror = Mirror(reflecting: value)
        guard !mirror.children.isEmpty else { return digest.add("\(value)") }
        switch mirror.displayStyle {
        case .set, .dictionary:
            for part in mirror.children.map({ StructuralDigest.of($0.value) }).sorted() { digest.add(part) }
        case .class: digest.add("\(type(of: value))")
        default:
            digest.add(mirror.children.count)
            for child in mirror.children {
                if let label = child.label { digest.add(label) }
                add(child.value)
            }
        }
    }
}
