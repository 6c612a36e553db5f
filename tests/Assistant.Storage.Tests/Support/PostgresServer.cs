using System.Diagnostics;
using Assistant.Tests.Shared;
using Npgsql;

namespace Assistant.Storage.Tests.Support;

/// <summary>A PostgreSQL of one's own on a free loopback port, run by a user who is not root, stopped by its process id.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private static readonly string Programs = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin/";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("assistant-postgres-");
    private readonly int _port = LoopbackPort.Free();
    private int _databases;

    /// <summary>A connection string to a new, empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = $"test{Interlocked.Increment(ref _databases)}";
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var command = source.CreateCommand($"CREATE DATABASE {name}");
        await command.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    public async Task InitializeAsync()
    {
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", _folder.FullName);
        }

        await RunAsPostgresAsync("initdb", "-A", "trust", "-U", "postgres", "-N", "-D", Data);
        await StartAsync();
    }

    public Task StartAsync() => RunAsPostgresAsync("pg_ctl", "-D", Data, "-l", LogFile, "-w",
        "-o", $"-c listen_addresses=127.0.0.1 -p {_port} -k {_folder.FullName} -c max_connections=200", "start");

    /// <summary>Stops it at once, connections and all.</summary>
    /// <param name="mode">fast, or immediate for a crash.</param>
    public Task StopAsync(string mode = "fast") => RunAsPostgresAsync("pg_ctl", "-D", Data, "-m", mode, "-w", "stop");

    public async Task DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
        {
            await StopAsync("immediate");
        }

        _folder.Delete(recursive: true);
    }

    private string LogFile => Path.Combine(_folder.FullName, "log");

    private string Data => Path.Combine(_folder.FullName, "data");

    private string Log() => File.Exists(LogFile) ? string.Join('\n', File.ReadLines(LogFile).TakeLast(20)) : "it wrote no log";

    private string ConnectionString(string database) => $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database}";

    private Task RunAsPostgresAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("runuser", ["-u", "postgres", "--", Programs + program, .. arguments])
        : RunAsync(Programs + program, arguments);

    private async Task RunAsync(string program, params string[] arguments)
    {
        // Output goes nowhere: a server that inherits a pipe would keep this waiting for ever.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$0\" \"$@\" >/dev/null 2>&1");
        start.ArgumentList.Add(program);
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {Log()}");
    }
}
