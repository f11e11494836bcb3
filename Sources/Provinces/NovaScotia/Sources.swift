import Rulebook

let skilledWorkerPage = Source(
    "Government of Nova Scotia, Skilled Worker stream (read 2026-06-20)",
    "https://liveinnovascotia.com/skilled-worker")
let expressEntryPage = Source(
    "Government of Nova Scotia, Nova Scotia: Express Entry (read 2026-06-20)",
    "https://liveinnovascotia.com/express-entry")
let graduatePage = Source(
    "Government of Nova Scotia, Nova Scotia Graduate stream (read 2026-06-20)",
    "https://liveinnovascotia.com/nova-scotia-graduate")
let entrepreneurPage = Source(
    "Government of Nova Scotia, Entrepreneur stream (read 2026-06-20)",
    "https://liveinnovascotia.com/entrepreneur")
/// Ten streams become four.
let consolidation = Source(
    "Government of Nova Scotia, NSNP update: four consolidated streams (2026-02-18)",
    "https://liveinnovascotia.com/resources/nsnp-update-four-consolidated-streams")
let interestProcess = Source(
    "Government of Nova Scotia, expression of interest process (read 2026-06-20): every submission from 2025-11-28",
    "https://liveinnovascotia.com/eoi-process")
let prioritiesPage = Source(
    "Government of Nova Scotia, nominee program priorities (2026-04-27)",
    "https://liveinnovascotia.com/resources/nominee-program-priorities-nova-scotia")
let interestValidity = Source(
    "Government of Nova Scotia, expression of interest validity period and transition measures (2026-04-27)",
    "https://liveinnovascotia.com/resources/expression-interest-eoi-validity-period-and-transition-measures")
let prioritiesOf2025 = Source.secondary(
    "latestworlds.com, Nova Scotia will not process certain applications for nomination (July 2025)",
    "https://latestworlds.com/nova-scotia-will-not-process-certain-applications-for-provincial-nomination")
/// Allocations and nominations by year, as copied by third parties on 2026-08-14.
let openData = Source(
    "Nova Scotia Open Data, Annual Allocations for Immigration Programs",
    "https://data.novascotia.ca/Immigration-and-Migration/Annual-Allocations-for-Immigration-Programs/8rf7-hw2p"
)
let openingOf2025 = Source.secondary(
    "immigration.ca, Nova Scotia's increase after earlier cuts: nominee spaces 3,570 to 1,785 at the opening of 2025",
    "https://immigration.ca/nova-scotia-to-receive-significant-increase-in-immigration-allocation-after-earlier-cuts/"
)
let accommodationNotice = Source(
    "Government of Nova Scotia: no submissions from accommodation and food services (NAICS 72) since 2024-04-17",
    "https://liveinnovascotia.com/skilled-worker")

// The ten streams before the consolidation: their pages are gone; consultants' summaries of them agree.

let formerSkilledWorker = Source.secondary(
    "immilink.ca, Skilled Worker stream under the Nova Scotia Nominee Program (2024-11-09)",
    "https://immilink.ca/knowledge/skilled-worker-stream-under-nova-scotia-nominee-program-nsnp")
let formerExperience = Source.secondary(
    "canadim.com, Nova Scotia Experience: Express Entry",
    "https://www.canadim.com/express-entry/provincial-nominee/nova-scotia-nominee-program/nsnp-nova-scotia-experience-express-entry/"
)
let formerPriorities = Source.secondary(
    "flamingoimmigration.com, Nova Scotia Labour Market Priorities",
    "https://flamingoimmigration.com/en/nova-scotia-labour-market-priorities/")
let formerInDemand = Source.secondary(
    "tc-ww.com, Nova Scotia Occupations in Demand, list of 2024",
    "https://www.tc-ww.com/blog/nova-scotia-occupation-in-demand-list-of-occupations-eligibility")
let formerConstruction = Source.secondary(
    "cimmigrationnews.com, Critical Construction Worker Pilot launched by Nova Scotia (2023)",
    "https://www.cimmigrationnews.com/critical-construction-worker-pilot-launched-by-nova-scotia/")
/// What no summary at hand tells.
let formerRecalled = Source.recalled("former stream of the Nova Scotia Nominee Program; criteria recalled")
/// No fee for workers and graduates.
let noFee = Source.recalled("no application fee for workers and graduates")
