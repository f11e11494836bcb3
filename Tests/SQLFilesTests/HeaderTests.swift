import SQLFiles
import Testing

@Suite struct Header {
    private static let file = SQLFile(
        path: "reports/cut_off_by_round.sql",
        text: """
            -- Cut-off scores by round.
            -- Only rounds that
            --   have been held.
            --
            -- fr: Notes de passage par ronde.
            -- fr: Seulement les rondes tenues.
            -- takes: simulation_id int4, share numeric(10, 2)
            -- gives: round int4, held_at timestamp with time zone,
            --   cut_off int2
            select 1;
            -- not part of the header
            """)

    @Test func `the path tells folder and name`() {
        #expect(Self.file.folder == "reports")
        #expect(Self.file.name == "cut_off_by_round")
    }

    @Test func `the first line is the title and the others the description`() {
        #expect(Self.file.header.title == "Cut-off scores by round.")
        #expect(Self.file.header.description == ["Only rounds that have been held."])
    }

    @Test func `French has its own title and description`() {
        #expect(Self.file.header.frenchTitle == "Notes de passage par ronde.")
        #expect(Self.file.header.frenchDescription == ["Seulement les rondes tenues."])
    }

    @Test func `parameters keep the commas of their types`() {
        #expect(
            Self.file.header.takes == [
                SQLHeader.Field("simulation_id", "int4"), SQLHeader.Field("share", "numeric(10, 2)"),
            ])
    }

    @Test func `columns go on over an indented line`() {
        #expect(
            Self.file.header.gives == [
                SQLHeader.Field("round", "int4"),
                SQLHeader.Field("held_at", "timestamp with time zone"),
                SQLHeader.Field("cut_off", "int2"),
            ])
    }

    @Test func `nothing stands for no fields`() {
        #expect(SQLHeader(text: "-- Closes.\n-- takes: nothing\n-- gives: nothing\nselect 1").gives.isEmpty)
    }

    @Test func `a text without a comment has an empty header`() {
        #expect(SQLHeader(text: "select 1") == SQLHeader(text: ""))
    }
}
