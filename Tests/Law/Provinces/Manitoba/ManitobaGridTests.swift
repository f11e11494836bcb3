import Manitoba
import Rulebook
import Testing

/// A form as filled in and what it earns by group.
struct ManitobaForm: Sendable, CustomStringConvertible {
    let description: String
    let answers: Answers
    let groups: [Int]
    let total: Int
}

private func abilities(_ speaking: UInt8, _ listening: UInt8, _ reading: UInt8, _ writing: UInt8) -> Answer {
    .abilities(Abilities(speaking: speaking, listening: listening, reading: reading, writing: writing))
}

private let rankingForms: [ManitobaForm] = [
    ManitobaForm(
        description: "college graduate working in Winnipeg",
        answers: [
            "first_language_clb_by_ability": abilities(8, 9, 8, 7), "age": .number(27),
            "full_years_last_5": .number(1), "education_level": .choice("one_program_two_years"),
            "connections": .choices([
                "manitoba_program_two_years_plus", "ongoing_employment_6_months_with_long_term_offer",
            ]),
        ], groups: [97, 75, 40, 100, 500, 0], total: 812),
    ManitobaForm(
        description: "overseas nephew with a rural plan who studied in Ontario",
        answers: [
            "first_language_clb_by_ability": abilities(6, 7, 7, 6), "age": .number(34),
            "full_years_last_5": .number(5), "education_level": .choice("one_program_three_years_plus"),
            "connections": .choices(["close_relative"]), "destination_outside_winnipeg": .yes,
            "studies_in_other_province": .yes, "close_relative_in_other_province_and_none_in_manitoba": .no,
        ], groups: [84, 75, 75, 110, 250, -100], total: 494),
    ManitobaForm(
        description: "licensed welder invited by the employer services, who worked in Alberta",
        answers: [
            "first_language_clb_by_ability": abilities(5, 5, 5, 5), "age": .number(46),
            "full_years_last_5": .number(3), "fully_recognised_by_manitoba_licensing_body": .yes,
            "education_level": .choice("trade_certificate"),
            "connections": .choices(["strategic_invitation"]),
            "destination_outside_winnipeg": .yes, "work_experience_in_other_province": .yes,
        ], groups: [68, 40, 160, 70, 500, -100], total: 738),
    ManitobaForm(
        description: "weak file with a friend only",
        answers: [
            "first_language_clb_by_ability": abilities(4, 4, 4, 4), "age": .number(50),
            "full_years_last_5": .number(0), "education_level": .choice("none"),
            "connections": .choices(["close_friend_or_distant_relative"]),
            "previous_immigration_application_to_other_province": .yes,
        ], groups: [48, 0, 0, 0, 50, 0], total: 98),
]

private let assessmentForms: [ManitobaForm] = [
    ManitobaForm(
        description: "nephew with a degree",
        answers: [
            "first_language_clb": .number(6), "age_at_application": .number(34),
            "full_years_last_5": .number(5),
            "education_level": .choice("one_program_two_years_plus"),
            "connections": .choices(["close_relative"]),
            "regional_plan_with_connection": .yes,
        ], groups: [16, 10, 15, 20, 25], total: 86),
    ManitobaForm(
        description: "trade worker with a friend, aged 48",
        answers: [
            "first_language_clb": .number(5), "age_at_application": .number(48),
            "full_years_last_5": .number(1),
            "education_level": .choice("trade_certificate"),
            "connections": .choices(["friend_or_distant_relative"]),
        ], groups: [14, 4, 8, 14, 10], total: 50),
    ManitobaForm(
        description: "bilingual master with a friend",
        answers: [
            "first_language_clb": .number(7), "second_language_clb5": .yes, "age_at_application": .number(30),
            "full_years_last_5": .number(3), "education_level": .choice("master_or_doctorate"),
            "connections": .choices(["friend_or_distant_relative"]),
        ], groups: [23, 10, 12, 25, 10], total: 80),
]

@Suite struct ManitobaGridTests {
    @Test(arguments: rankingForms)
    func `a form earns its points in the ranking`(form: ManitobaForm) throws {
        let grid = try #require(manitoba.grid("mb-eoi-1000", on: "2025-02-01"))
        let result = grid.points(for: form.answers, stream: "mb-swm")
        #expect(result.groups.map(\.points) == form.groups)
        #expect(result.total == form.total)
        #expect(result.passes == nil)
    }

    @Test(arguments: assessmentForms)
    func `a form earns its points in the overseas assessment`(form: ManitobaForm) throws {
        let grid = try #require(manitoba.grid("mb-swo-100", on: "2025-02-01"))
        let result = grid.points(for: form.answers, stream: "mb-swo")
        #expect(result.groups.map(\.points) == form.groups)
        #expect(result.total == form.total)
        #expect(result.passes == (form.total >= 60))
    }

    @Test func `deductions end at two hundred and never add`() throws {
        let grid = try #require(manitoba.grid("mb-eoi-1000", on: "2025-02-01"))
        let result = grid.points(
            for: ["work_experience_in_other_province": .yes, "studies_in_other_province": .yes],
            stream: "mb-swm")
        #expect(result["risk"] == -200)
        #expect(result.total == -200)
    }

    @Test func `the technician of the model earns what the form earns`() throws {
        let grid = try #require(manitoba.grid("mb-eoi-1000", on: "2025-02-01"))
        let graduate = manitobaChanged(manitobaWorker()) { $0.studiedIn = JurisdictionSet(.manitoba) }
        #expect(manitobaCircumstances(graduate).points(in: grid, stream: "mb-swm") == 812)
    }

    @Test func `the nephew of the model earns what both forms earn`() throws {
        let ranking = try #require(manitoba.grid("mb-eoi-1000", on: "2025-02-01"))
        let assessment = try #require(manitoba.grid("mb-swo-100", on: "2025-02-01"))
        let nephew = manitobaChanged(manitobaNephew()) { $0.studiedIn = JurisdictionSet(.ontario) }
        #expect(manitobaCircumstances(nephew).points(in: ranking, stream: "mb-swo") == 494)
        #expect(manitobaCircumstances(nephew).points(in: assessment, stream: "mb-swo") == 86)
    }
}
