import Alberta
import BritishColumbia
import FederalPool
import Manitoba
import NewBrunswick
import NewfoundlandAndLabrador
import NorthwestTerritories
import NovaScotia
import Ontario
import PrinceEdwardIsland
public import Rulebook
import Saskatchewan
import Yukon

extension Legislation {
    /// The law of Canada's Express Entry pool and of the eleven nominee programs, all of it, by day.
    public static var canada: Legislation {
        Legislation(
            federal: expressEntry,
            programs: [
                alberta, britishColumbia, manitoba, newBrunswick, newfoundlandAndLabrador,
                northwestTerritories,
                novaScotia, ontario, princeEdwardIsland, saskatchewan, yukon,
            ])
    }
}
