import Alberta
import BritishColumbia
import FederalPool
import NewfoundlandAndLabrador
import Ontario
import PrinceEdwardIsland
public import Rulebook
import Saskatchewan

extension Legislation {
    /// The law of Canada's Express Entry pool and of the eleven nominee programs, all of it, by day.
    public static var canada: Legislation {
        Legislation(
            federal: expressEntry,
            programs: [alberta, britishColumbia, newfoundlandAndLabrador, ontario, princeEdwardIsland, saskatchewan])
    }
}
