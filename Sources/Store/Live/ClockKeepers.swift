/// Who may advance the clock of an open simulation; the raw value is the code in the database.
public enum ClockKeepers: UInt8, Sendable, CaseIterable {
    case facilitator = 0
    case facilitatorOrFederal
    case everyOfficer
}
