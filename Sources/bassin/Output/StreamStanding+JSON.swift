import Lawbook
import Rulebook

extension StreamStanding {
    /// The standing as a line of JSON.
    var line: JSONLine {
        var line = JSONLine()
        line["province"] = jurisdiction.code
        line["stream"] = stream.id
        line["name_en"] = stream.words.english
        line["name_fr"] = stream.words.french
        line["track"] = stream.track.words.english
        line["status"] = status.words.english
        line["since"] = since.field
        line["intake"] = selection?.intake.code
        line["order"] = selection?.order.code
        line["grid"] = grid
        line["pass_mark"] = passMark
        line["fee"] = fee
        line["simulated"] = stream.notSimulated == nil
        line["why_not_en"] = stream.notSimulated?.english
        line["why_not_fr"] = stream.notSimulated?.french
        return line
    }
}
