import CandidateFiles
import FederalPool
import Rulebook

/// Reads for scoring on 2025-06-01 unless another use is given.
let scoringDay: Day = "2025-06-01"

func read(
    _ text: String, _ format: CandidateFileFormat = .jsonLines,
    for use: CandidateUse = .scoring(on: scoringDay)
) throws(CandidateFileError) -> [ImportedCandidate] {
    try CandidateReader(file: "people", for: use, tests: languageTests).candidates(
        in: Array(text.utf8), format)
}

/// The message of the mistake in a file, without the name of the file; nil when there is none.
func mistake(
    _ text: String, _ format: CandidateFileFormat = .jsonLines,
    for use: CandidateUse = .scoring(on: scoringDay)
) -> String? {
    mistake(bytes: Array(text.utf8), format, for: use)
}

func mistake(
    bytes: [UInt8], _ format: CandidateFileFormat = .jsonLines,
    for use: CandidateUse = .scoring(on: scoringDay)
) -> String? {
    do {
        _ = try CandidateReader(file: "people", for: use, tests: languageTests).candidates(in: bytes, format)
        return nil
    } catch {
        return String(error.description.dropFirst("people:".count))
    }
}

/// A line with every key that scoring and simulation can share.
let everyKey =
    #"{"id":"c1","birth_date":"1996-02-29","submitted_on":"2025-01-15","submitted_at":"13:45:10","in_federal_pool":true,"#
    + #""nominated":true,"nominated_by":"SK","nominated_on":"2025-02-01","education":"postsec_3y","#
    + #""canadian_study":"one_or_two_years","canadian_credentials":2,"studied_in":["SK","MB"],"graduated_in":"SK","#
    + #""graduated_on":"2021-05-01","first_language":{"language":"en","test":"IELTS","speaking":7.0,"listening":8.0,"#
    + #""reading":7.5,"writing":6.5,"taken_on":"2024-11-02"},"second_language":{"language":"fr","speaking":7,"#
    + #""listening":8,"reading":9,"writing":10,"taken_on":"2024-11-03"},"noc":"21231","canadian_work_months":26,"#
    + #""canadian_work_until":"2025-05-01","foreign_work_months":30,"foreign_work_until":"2022-12-31","#
    + #""worked_in":["SK"],"employed_since":"2023-03-01","earnings":70000,"trade_certificate":true,"#
    + #""job_offer":"skilled","offer":{"province":"MB","noc":"21232","region":"winnipeg","hourly_wage":35.25,"#
    + #""features":["permanent","designated_employer"],"employer_years":5,"employer_staff":20,"#
    + #""employer_revenue":4000000},"residence":"SK","resident_since":"2022-08-01","permit":{"kind":"post_graduation","#
    + #""expires_on":"2026-04-30"},"lived_in":["AB"],"destination":"SK","interest":["SK","MB"],"#
    + #""spouse":{"accompanying":true,"citizen_or_permanent_resident":false,"education":"secondary","language":"#
    + #"{"language":"en","speaking":5,"listening":6,"reading":7,"writing":8},"canadian_work_years":2},"children":3,"#
    + #""relatives_in":["NS"],"friends_in":["BC"],"sibling_in_canada":true,"funds":20000,"#
    + #""facts":["bachelor_degree","false_statement"]}"#
