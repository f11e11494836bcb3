/// What a random number is for; raw values are never reordered, since they are part of every key.
enum Purpose: UInt32 {
    case departure = 100
    case invitationAnswer = 101
    case invitationDelay = 102
    case invitationDecline = 103
    case nominationAnswer = 104
    case nominationAnswerDelay = 105
    case provincialAnswer = 106
    case provincialDelay = 107
    case provincialDecision = 108
    case directInterest = 109
    case directDelay = 110
    case baseApplication = 111
    case baseApplicationDelay = 112
    case processing = 113
    case decision = 114
    case refusalGround = 115
    case testRenewal = 116
    case permitRenewal = 117
    case reentry = 118
    case reentryDelay = 119
    case nomineeTrouble = 120
    case nomineeTroubleDelay = 121
    case lottery = 122
    case reentrySecond = 123
    case provincialRefusal = 124
    case trackChoice = 125
    case filingLoss = 126
    case completeness = 127
    case completenessDelay = 128
    /// The luck of a life lived to see what may become of a decision.
    case life = 200
}
