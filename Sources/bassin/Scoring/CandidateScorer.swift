import CandidateFiles
import FederalPool
import Rulebook

/// What `bassin score` writes of each candidate.
struct CandidateScorer: Sendable {
    /// What is asked of each candidate.
    enum Question: Sendable {
        /// The score of the ranking system; with every line of the sum when asked.
        case score(lines: Bool)
        /// The 67-point grid of the skilled worker program.
        case skilledWorkerGrid(lines: Bool)
        /// The programs met and the reasons for those not met.
        case eligibility
    }

    let day: Day
    let question: Question
    let language: OfficialLanguage
    let ranking: RankingSystem
    private let scores: DayRanking
    private let form: ScoreForm
    let programs: ProgramRules?
    /// The categories in force with what each asks; nil on days before any category existed.
    let categories: [(category: RoundCategory, rule: Requirement)]?
    /// Months for which the assessment of a foreign credential counts.
    let assessmentMonths: Int

    /// A scorer for a day; throws when no ranking system is in force, or no rules for what is asked of the programs.
    init(on day: Day, _ question: Question, law: FederalLaw, language: OfficialLanguage) throws {
        guard let ranking = law.ranking[day] else {
            throw BadInput("no ranking system was in force on \(day); the first began on 2015-01-01")
        }
        self.day = day
        self.question = question
        self.language = language
        self.ranking = ranking
        scores = DayRanking(ranking, on: day)
        form = ScoreForm(ranking, on: day)
        programs = law.programs[day]
        let exist = law.categories.contains { ($0.rule.versions.first?.change.day ?? .distantFuture) <= day }
        let inForce = law.categories.compactMap { category in
            (category.rule[day] ?? nil).map { (category: category.category, rule: $0) }
        }
        categories = exist ? inForce : nil
        guard let months = law.windows.credentialAssessmentMonths[day] else {
            throw BadInput("no rule on the age of credential assessments was in force on \(day)")
        }
        assessmentMonths = months
        if case .score = question { return }
        guard programs != nil else { throw BadInput("no rules of the programs were in force on \(day)") }
    }

    /// Writes the answer for a candidate as one line.
    func write(_ stated: ImportedCandidate, to text: inout JSONText) {
        let person = stated.assessed(on: day, months: assessmentMonths)
        text.fragment(form.beforeId)
        text.text(person.id)
        switch question {
        case .score(let lines): writeScore(person, lines: lines, to: &text)
        case .skilledWorkerGrid(let lines):
            text.fragment(form.day)
            writeGrid(person, lines: lines, to: &text)
        case .eligibility:
            text.fragment(form.day)
            writeEligibility(person, to: &text)
        }
        text.endObject()
        text.endLine()
    }

    private func writeScore(_ person: ImportedCandidate, lines: Bool, to text: inout JSONText) {
        let score = scores.score(person.candidate, isNominee: person.isNominated)
        text.fragment(form.version)
        text.number(score.total)
        text.fragment(form.core)
        text.number(Int(score.core))
        text.fragment(form.spouse)
        text.number(Int(score.spouse))
        text.fragment(form.transferability)
        text.number(Int(score.transferability))
        text.fragment(form.additional)
        text.number(Int(score.additional))
        guard lines else { return }
        text.name("lines")
        text.beginList()
        for line in ranking.lines(for: person.candidate, on: day, isNominee: person.isNominated) {
            write(line, to: &text)
        }
        text.endList()
    }

    private func write(_ line: ScoreLine, to text: inout JSONText) {
        text.beginObject()
        text.name("line")
        text.text(line.id)
        text.name("words")
        text.text(line.words[language])
        text.name("points")
        text.number(line.points)
        text.name("most")
        text.number(line.most)
        if line.change.day > .distantPast {
            text.name("since")
            text.text(line.change.day.description)
        }
        write(line.source, to: &text)
        text.endObject()
    }

    func write(_ source: Source, to text: inout JSONText) {
        text.name("source")
        text.text(source.citation)
        text.name("reliability")
        text.text(source.reliability.words[language])
    }
}
