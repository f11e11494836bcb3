import ArgumentParser
import Rulebook
import Store

/// The logins of officers: who may log in, and for whom each acts.
struct OfficerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "officer", abstract: "The logins of officers. / Les connexions des agents.",
        subcommands: [Add.self, List.self, Disable.self, Enable.self, ChangePassword.self])

    /// A login's name, and whether the password is asked for.
    struct PasswordOptions: ParsableArguments {
        @Argument(help: "The login's name. / Le nom de la connexion.") var name: String

        @Flag(help: "Asks for the password instead of making one up. / Demande le mot de passe.")
        var prompt = false

        /// The password, and whether it was made up and so must be shown once.
        func password(_ common: CommonOptions) throws -> (text: String, isMadeUp: Bool) {
            guard prompt else { return (Password.random(), true) }
            return (try PasswordPrompt(common).chosen(for: name), false)
        }

        /// Says that it is done; a password that was made up is printed here and nowhere else.
        func confirm(_ password: (text: String, isMadeUp: Bool), _ common: CommonOptions) {
            guard password.isMadeUp else { return }
            print(
                common(
                    "password of \(name): \(password.text)", fr: "mot de passe de \(name) : \(password.text)")
            )
            common.remark(
                "It is not kept anywhere and not shown again.",
                fr: "Il n'est conservé nulle part et ne sera plus affiché.")
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes a login for an officer. / Crée la connexion d'un agent.")
        @OptionGroup var login: PasswordOptions
        @Option(help: "Acts for this province, such as SK. / Agit pour cette province, p. ex. SK.")
        var province: String?
        @Flag(help: "Acts for the federal side. / Agit pour le fédéral.") var federal = false
        @Flag(help: "Keeps the clock of shared simulations. / Anime les simulations partagées.")
        var facilitator = false
        @Flag(help: "Sees what is published. / Voit ce qui est publié.") var observer = false
        @OptionGroup var common: CommonOptions
        @OptionGroup var server: DatabaseOptions

        func run() throws {
            let side = try side()
            let database = try server.open(common.language)
            let password = try login.password(common)
            try database.addOfficer(login.name, for: side, password: password.text)
            common.remark(
                "\(login.name) acts for: \(side.code)", fr: "\(login.name) agit pour : \(side.code)")
            login.confirm(password, common)
        }

        private func side() throws -> OfficerSide {
            var sides: [OfficerSide] = []
            if let province {
                guard let jurisdiction = Jurisdiction(code: province.uppercased()),
                    Jurisdiction.withProgram.contains(jurisdiction)
                else {
                    let known = Jurisdiction.withProgram.map(\.code).joined(separator: ", ")
                    throw BadInput("--province \(province): expected one of \(known)")
                }
                sides.append(.province(jurisdiction))
            }
            if federal { sides.append(.federal) }
            if facilitator { sides.append(.facilitator) }
            if observer { sides.append(.observer) }
            guard let side = sides.first, sides.count == 1 else {
                throw BadInput("expected one of --province XX, --federal, --facilitator, --observer")
            }
            return side
        }
    }

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists the logins of officers. / Énumère les connexions des agents.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var server: DatabaseOptions

        func run() throws {
            let officers = try server.open(common.language).officers()
            guard !officers.isEmpty else {
                return common.remark("there are no officers yet", fr: "il n'y a pas encore d'agent")
            }
            let columns = [
                TextGrid.Column(title: common("Officer", fr: "Agent")),
                .init(title: common("Acts for", fr: "Agit pour")),
                .init(title: common("May log in", fr: "Peut se connecter")),
                .init(title: common("Sessions", fr: "Sessions"), isNumber: true),
            ]
            let rows = officers.map {
                [
                    $0.name, $0.sides.joined(separator: ", "),
                    $0.mayLogIn ? common("yes", fr: "oui") : common("no", fr: "non"), "\($0.sessions)",
                ]
            }
            print(TextGrid(columns: columns, rows: rows).text(coloured: Terminal.showsColours))
        }
    }

    struct Disable: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lets an officer log in no longer. / Bloque la connexion d'un agent.")
        @Argument(help: "The login's name. / Le nom de la connexion.") var name: String
        @OptionGroup var common: CommonOptions
        @OptionGroup var server: DatabaseOptions

        func run() throws {
            try server.open(common.language).admit(officer: name, false)
            common.remark("\(name) may no longer log in", fr: "\(name) ne peut plus se connecter")
        }
    }

    struct Enable: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lets an officer log in again. / Rétablit la connexion d'un agent.")
        @Argument(help: "The login's name. / Le nom de la connexion.") var name: String
        @OptionGroup var common: CommonOptions
        @OptionGroup var server: DatabaseOptions

        func run() throws {
            try server.open(common.language).admit(officer: name, true)
            common.remark("\(name) may log in", fr: "\(name) peut se connecter")
        }
    }

    struct ChangePassword: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "password",
            abstract: "Gives an officer another password. / Change le mot de passe d'un agent.")
        @OptionGroup var login: PasswordOptions
        @OptionGroup var common: CommonOptions
        @OptionGroup var server: DatabaseOptions

        func run() throws {
            let database = try server.open(common.language)
            let password = try login.password(common)
            try database.setPassword(password.text, ofOfficer: login.name)
            common.remark("\(login.name) has another password", fr: "\(login.name) a un autre mot de passe")
            login.confirm(password, common)
        }
    }
}
