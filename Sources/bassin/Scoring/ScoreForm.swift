import Rulebook

/// What is the same in the answer for every candidate, as bytes.
struct ScoreForm: Sendable {
    let beforeId = Array(#"{"id":"#.utf8)
    let day: [UInt8]
    /// The day and the version, up to the total.
    let version: [UInt8]
    let core = Array(#","core":"#.utf8)
    let spouse = Array(#","spouse":"#.utf8)
    let transferability = Array(#","transferability":"#.utf8)
    let additional = Array(#","additional":"#.utf8)

    /// The form of the answers on a day by a version.
    init(_ ranking: RankingSystem, on day: Day) {
        let on = #","on":"\#(day)""#
        self.day = Array(on.utf8)
        var id = JSONText()
        id.text(ranking.id)
        let version = on + #","version":"# + id.withBytes { String(decoding: $0, as: UTF8.self) }
        self.version = Array((version + #","provisional":\#(ranking.isProvisional),"total":"#).utf8)
    }
}
