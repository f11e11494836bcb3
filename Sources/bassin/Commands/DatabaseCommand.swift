import ArgumentParser
import Rulebook
import Store

/// The private cluster, and the way into whichever database is used.
struct DatabaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "db", abstract: "The private PostgreSQL cluster. / La grappe PostgreSQL privée.",
        subcommands: [Start.self, Stop.self, Status.self, Psql.self, URL.self])

    /// The private cluster; bad input when the environment names another server.
    static func cluster(_ server: DatabaseOptions) throws -> PrivateCluster {
        guard case .privateCluster(let cluster) = try server.address() else {
            throw BadInput(
                "the environment or --database names another server; Bassin starts and stops only its own")
        }
        return cluster
    }

    struct Start: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Starts the private cluster. / Démarre la grappe privée.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            let cluster = try DatabaseCommand.cluster(try DatabaseOptions.parse([]))
            try cluster.start()
            common.remark("running in \(cluster.folder)", fr: "en marche dans \(cluster.folder)")
        }
    }

    struct Stop: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Stops the private cluster. / Arrête la grappe privée.")
        @OptionGroup var common: CommonOptions

        func run() throws {
            try DatabaseCommand.cluster(try DatabaseOptions.parse([])).stop()
            common.remark("stopped", fr: "arrêtée")
        }
    }

    struct Status: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Where the database is and whether it runs. / État.")
        @OptionGroup var common: CommonOptions
        @OptionGroup var server: DatabaseOptions

        func run() throws {
            switch try server.address() {
            case .url:
                print(common("the server named by its address", fr: "le serveur nommé par son adresse"))
            case .variables:
                print(common("the server named by PG variables", fr: "le serveur nommé par les variables PG"))
            case .privateCluster(let cluster): print("\(cluster.folder): \(words(cluster.status))")
            }
        }

        private func words(_ status: PrivateCluster.Status) -> String {
            switch status {
            case .absent: common("not made yet", fr: "pas encore créée")
            case .stopped: common("stopped", fr: "arrêtée")
            case .running(let pid): common("running, process \(pid)", fr: "en marche, processus \(pid)")
            }
        }
    }

    struct Psql: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Opens psql on the database. / Ouvre psql.")
        @OptionGroup var server: DatabaseOptions
        @Argument(parsing: .captureForPassthrough, help: "Arguments of psql.") var arguments: [String] = []

        func run() throws {
            try server.address().becomePsql(
                arguments.first == "--" ? Array(arguments.dropFirst()) : arguments)
        }
    }

    struct URL: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints the address of the database. / Affiche l'adresse de la base.")
        @Option(name: .customLong("as"), help: "For this login. / Pour cette connexion.") var login: String?
        @OptionGroup var server: DatabaseOptions

        func run() throws {
            if let login { return print(try address(as: login)) }
            switch try server.address() {
            case .url(let url): print(url)
            case .variables: print("postgresql://")
            case .privateCluster(let cluster):
                try cluster.start()
                print(cluster.url)
            }
        }

        private func address(as login: String) throws -> String {
            guard let url = try server.address().url(as: login) else {
                throw BadInput("--as \(login): expected the database's address as a URL, postgresql://…")
            }
            return url
        }
    }
}
