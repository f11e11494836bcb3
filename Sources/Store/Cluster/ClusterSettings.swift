/// The settings of the private server: one simulator on one machine, whose data must survive a power cut.
struct ClusterSettings {
    private struct Setting {
        let name: String
        let value: String
        let reason: String
    }

    private let settings: [Setting]

    init(socketFolder: String) {
        settings =
            Self.access(socketFolder: socketFolder) + Self.durability + Self.speed + Self.sameEverywhere
    }

    private static func access(socketFolder: String) -> [Setting] {
        [
            Setting(
                name: "listen_addresses", value: "",
                reason: "No network: whoever can enter the folder may connect."),
            Setting(
                name: "unix_socket_directories", value: socketFolder, reason: "Mode 0700, like the data."),
            Setting(
                name: "unix_socket_permissions", value: "0700", reason: "The second lock on the same door."),
            Setting(name: "port", value: "5432", reason: "Only names the socket; PGPORT must not."),
        ]
    }

    private static let durability = [
        Setting(name: "fsync", value: "on", reason: "What is committed survives a power cut."),
        Setting(
            name: "synchronous_commit", value: "on", reason: "A run that was reported as stored is stored."),
        Setting(name: "full_page_writes", value: "on", reason: "A page torn by a power cut is repaired."),
    ]

    private static let speed = [
        Setting(
            name: "shared_buffers", value: "256MB",
            reason: "A run of one year fits; a laptop has it to spare."),
        Setting(
            name: "work_mem", value: "32MB",
            reason: "A report sorts a year's rows without files; few at a time."),
        Setting(
            name: "maintenance_work_mem", value: "256MB", reason: "Indexes are built after COPY, in one pass."
        ),
        Setting(
            name: "wal_level", value: "minimal",
            reason: "Nobody replicates it; COPY into a table of the same transaction then writes no log."),
        Setting(name: "max_wal_senders", value: "0", reason: "wal_level minimal demands it."),
        Setting(
            name: "wal_compression", value: "on", reason: "Whole pages after a checkpoint shrink by half."),
        Setting(
            name: "max_wal_size", value: "4GB", reason: "Storing a run does not force a checkpoint midway."),
        Setting(
            name: "checkpoint_timeout", value: "15min",
            reason: "Fewer whole pages; recovery stays in seconds."),
        Setting(
            name: "random_page_cost", value: "1.1",
            reason: "Disks without moving parts: indexes are worth it."),
        Setting(name: "jit", value: "off", reason: "Reports take milliseconds; compiling them takes longer."),
    ]

    private static let sameEverywhere = [
        Setting(name: "timezone", value: "UTC", reason: "The same rows look the same on every machine."),
        Setting(name: "log_timezone", value: "UTC", reason: "As above."),
        Setting(name: "datestyle", value: "iso, ymd", reason: "Days are written 2025-03-25."),
        Setting(name: "lc_messages", value: "C", reason: "Messages are quoted in errors and searched for."),
    ]

    /// The text of `pg_hba.conf`: who may connect, and how each proves who he or she is.
    static let accessRules = """
        # Written anew at each start. For rules of your own, name another file in local.conf: hba_file = '…'.

        # Whoever can enter the socket's folder, which is the user alone, may be the superuser; all others prove who they are.
        local  all     \(PrivateCluster.superuser)                trust
        local  all     all                     scram-sha-256

        # By network, once local.conf opens one: officers with their password, the superuser never.
        host   all     \(PrivateCluster.superuser)  0.0.0.0/0     reject
        host   all     \(PrivateCluster.superuser)  ::0/0         reject
        host   bassin  all       0.0.0.0/0     scram-sha-256
        host   bassin  all       ::0/0         scram-sha-256

        """

    /// The text of `postgresql.conf`.
    var text: String {
        let lines = settings.map { "# \($0.reason)\n\($0.name) = '\($0.value.replacing("'", with: "''"))'\n" }
        return """
            # Written anew at each start. Settings of your own go into local.conf beside this file.

            \(lines.joined(separator: "\n"))
            include_if_exists = 'local.conf'

            """
    }
}
