import Kernel
import Postgres
import Rulebook

/// The columns of `bassin.candidate` in the order in which they are written.
enum CandidateColumn {
    static let names = [
        "simulation_id", "candidate_id", "submitted_on", "submitted_second", "left_on", "standing",
        "departure",
        "profiles", "score", "programs", "categories", "interest", "residence", "destination", "recorded_on",
        "born_on", "education", "studied_in", "worked_in", "ties", "graduated_in", "graduated_on",
        "first_language",
        "first_tested_on", "second_language", "second_tested_on", "occupation", "canadian_months",
        "canadian_work_until", "foreign_months", "foreign_work_until", "employed_since", "earnings", "offer",
        "hourly_wage", "employer", "resident_since", "permit", "permit_until", "spouse", "spouse_language",
        "spouse_tested_on", "children", "funds", "facts",
    ]
}

extension CandidateRow {
    /// Writes the row as candidate `id` of a simulation.
    func write(_ writer: inout CopyWriter, simulation: Int32, id: Int32) throws(PostgresError) {
        try writer.beginRow()
        writer.append(simulation)
        writer.append(id)
        writeProfile(&writer)
        writeEducationAndLanguages(&writer)
        writeWork(&writer)
        writeStatusAndFamily(&writer)
    }

    private func writeProfile(_ writer: inout CopyWriter) {
        writer.append(submittedOn)
        writer.append(submittedSecond)
        writer.append(past: leftOn)
        writer.append(Int16(standing.rawValue))
        writer.append(Int16(departure.rawValue))
        writer.append(profiles)
        writer.append(score)
        writer.append(Int16(programs.rawValue))
        writer.append(Int16(bitPattern: categories.rawValue))
        writer.append(Int16(bitPattern: candidate.interest.rawValue))
        writer.append(candidate.residence.map { Int16($0.rawValue) })
        writer.append(candidate.destination.map { Int16($0.rawValue) })
        writer.append(candidate.recordedOn)
        writer.append(candidate.bornOn)
    }

    private func writeEducationAndLanguages(_ writer: inout CopyWriter) {
        writer.append(PackedCandidate.education(candidate))
        writer.append(Int16(bitPattern: candidate.studiedIn.rawValue))
        writer.append(Int16(bitPattern: candidate.workedIn.rawValue))
        writer.append(PackedCandidate.ties(candidate))
        writer.append(candidate.graduatedIn.map { Int16($0.rawValue) })
        writer.append(past: candidate.graduatedOn)
        writer.append(PackedCandidate.language(candidate.firstLanguage))
        writer.append(past: candidate.firstLanguage.takenOn)
        writer.append(PackedCandidate.language(candidate.secondLanguage))
        writer.append(past: candidate.secondLanguage.takenOn)
    }

    private func writeWork(_ writer: inout CopyWriter) {
        writer.append(candidate.occupation.code)
        writer.append(Int16(bitPattern: candidate.canadianMonths))
        writer.append(past: candidate.canadianWorkUntil)
        writer.append(Int16(bitPattern: candidate.foreignMonths))
        writer.append(past: candidate.foreignWorkUntil)
        // Not employed is the far future here, and null in the table.
        if candidate.employedSince == .distantFuture {
            writer.appendNull()
        } else {
            writer.append(candidate.employedSince)
        }
        writer.append(candidate.earnings)
        if candidate.offer == .none {
            writer.appendNull()
            writer.appendNull()
            writer.appendNull()
        } else {
            writer.append(PackedCandidate.offer(candidate.offer))
            writer.append(candidate.offer.hourlyWage)
            writer.append(PackedCandidate.employer(candidate.offer))
        }
    }

    private func writeStatusAndFamily(_ writer: inout CopyWriter) {
        writer.append(past: candidate.residentSince)
        writer.append(Int16(candidate.permit.kind.rawValue))
        writer.append(past: candidate.permit.expiresOn)
        if candidate.spouse == .none {
            writer.appendNull()
            writer.appendNull()
            writer.appendNull()
        } else {
            writer.append(PackedCandidate.spouse(candidate.spouse))
            writer.append(PackedCandidate.language(candidate.spouse.language))
            writer.append(past: candidate.spouse.language.takenOn)
        }
        writer.append(Int16(candidate.children))
        writer.append(candidate.funds)
        writer.append(Int64(bitPattern: candidate.facts.rawValue))
    }
}
