import Rulebook

private let parts2024: Source = .derived(
    "2024: 40 nominees invited from the federal pool of 430 nominations; the two base streams about alike")

private let parts2025: Source = .derived(
    "2025: 35 nominees invited from the federal pool of 282 nominations; the two base streams about alike")

private let parts2026: Source = .assumed("2026: two windows a year; the parts of 2025")

/// How Yukon has been nominating: parts of the year's nominations in thousandths.
let yukonPractice: [DrawPractice] = [
    DrawPractice("yt-ee", every: 14, from: "2024-01-08", perMille: 93, per: parts2024),
    DrawPractice("yt-sw", every: 14, from: "2024-01-08", perMille: 480, per: parts2024),
    DrawPractice("yt-ciw", every: 14, from: "2024-01-08", perMille: 427, per: parts2024),
    DrawPractice("yt-ee", every: 120, from: "2025-04-23", perMille: 124, per: parts2025),
    DrawPractice("yt-sw", every: 120, from: "2025-04-23", perMille: 464, per: parts2025),
    DrawPractice("yt-ciw", every: 120, from: "2025-04-23", perMille: 412, per: parts2025),
    DrawPractice("yt-ee", every: 168, from: "2026-02-02", perMille: 124, per: parts2026),
    DrawPractice("yt-sw", every: 168, from: "2026-02-02", perMille: 464, per: parts2026),
    DrawPractice("yt-ciw", every: 168, from: "2026-02-02", perMille: 412, per: parts2026),
]
