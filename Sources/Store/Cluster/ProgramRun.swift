import Foundation

/// One run of a program to its end, with what it printed.
///
/// Foundation's own way of running programs waits until every descendant has let go of a socket it hands down; a
/// server that is started stays, and the wait would never end. Here no descriptor but the usual three is handed down.
struct ProgramRun {
    let status: Int32
    let output: String

    /// Runs a program in the root folder, as another user when one is named; throws when it cannot be started.
    ///
    /// The variables of libpq are taken from its environment, and its messages are in English: they are searched.
    init(_ program: String, _ arguments: [String], as user: String? = nil, step: String) throws(ClusterError)
    {
        let words =
            ["/usr/bin/env", "-C", "/"] + (user.map { ["/usr/sbin/runuser", "-u", $0, "--"] } ?? []) + [
                program
            ]
            + arguments
        // Sockets and not a pipe: they can be born closed-on-exec, so no other program started now inherits them.
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw .failed(step, said: String(cString: strerror(errno)))
        }
        defer { close(ends[0]) }
        let (child, problem) = Self.spawn(words, output: ends[1])
        close(ends[1])
        guard problem == 0 else {
            throw .failed(step, said: "\(words[0]): \(String(cString: strerror(problem)))")
        }
        output = Self.read(ends[0])
        status = Self.wait(for: child)
    }

    private static func spawn(_ words: [String], output: Int32) -> (child: pid_t, problem: Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
        for descriptor in openDescriptors { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var child: pid_t = 0
        let problem = withCStrings(words) { arguments in
            withCStrings(environment) { posix_spawn(&child, words[0], &actions, nil, arguments, $0) }
        }
        return (child, problem)
    }

    /// All but the usual three.
    private static var openDescriptors: [Int32] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return names.compactMap { Int32($0) }.filter { $0 > STDERR_FILENO }
    }

    private static var environment: [String] {
        let kept = ProcessInfo.processInfo.environment.filter {
            !$0.key.hasPrefix("PG") && $0.key != "LC_ALL"
        }
        return kept.map { "\($0)=\($1)" } + ["LC_ALL=C"]
    }

    private static func read(_ descriptor: Int32) -> String {
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
        return String(decoding: (try? handle.readToEnd()) ?? Data(), as: UTF8.self)
    }

    /// The exit code, or 128 and the signal's number as a shell has it.
    private static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 && errno == EINTR {}
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    /// Throws what was printed, and the end of a log, unless the program succeeded.
    func require(_ step: String, log: String? = nil) throws(ClusterError) {
        guard status != 0 else { return }
        let logged = log.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) } ?? ""
        throw .failed(step, said: Self.tail(output + logged))
    }

    private static func tail(_ text: String) -> String {
        text.split(separator: "\n").suffix(20).map { "  \($0)" }.joined(separator: "\n")
    }
}

/// Lends strings as a C array that ends with a null pointer.
func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress!) }
}
