using System.Diagnostics;
using System.Net.Sockets;
using Assistant.Tests.Shared;

namespace Assistant.Storage.Tests.Support;

/// <summary>A Redis of one's own on a free loopback port, stopped by its process id.</summary>
public sealed class RedisServer : IAsyncLifetime
{
    private readonly int _port = LoopbackPort.Free();
    private Process? _process;

    public string Configuration => $"127.0.0.1:{_port},abortConnect=false,connectTimeout=1000";

    public Task InitializeAsync() => StartAsync();

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"exec redis-server --port {_port} --bind 127.0.0.1 --save '' --appendonly no >/dev/null 2>&1");
        _process = Process.Start(start)!;
        await Until.TrueAsync(async () =>
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync("127.0.0.1", _port);
                return true;
            }
            catch (SocketException)
            {
                return false;
            }
        });
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public Task DisposeAsync() => _process is null ? Task.CompletedTask : KillAsync();
}
