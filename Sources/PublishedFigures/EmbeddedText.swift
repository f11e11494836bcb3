/// A table's text and its path, as the build wrote it.
struct EmbeddedText {
    let path: String
    let text: String

    init(_ path: String, _ text: StaticString) {
        self.path = path
        self.text = text.description
    }
}

/// Extended by the generated source with the tables of the folder.
enum EmbeddedTexts {}
