using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Assistant.Storage.Tests.Support;

/// <summary>Stands before a PostgreSQL and breaks the connection over which it would say that a transaction is committed.</summary>
internal sealed class LossyServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly int _port;
    private readonly Task _accepting;
    private int _toLose;
    private int _lost;
    private volatile bool _goesThen;
    private volatile bool _isAway;

    public LossyServer(string connection)
    {
        var direct = new NpgsqlConnectionStringBuilder(connection);
        _port = direct.Port;
        _listener.Start();
        ConnectionString = new NpgsqlConnectionStringBuilder(connection) { Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.ConnectionString;
        _accepting = AcceptAsync();
    }

    /// <summary>Leads through here.</summary>
    public string ConnectionString { get; }

    /// <summary>How many words were lost.</summary>
    public int Lost => Volatile.Read(ref _lost);

    /// <summary>The word of the next commit is lost; the commit is not.</summary>
    public void LoseNext() => Volatile.Write(ref _toLose, 1);

    /// <summary>The same, and from then on the server is out of reach.</summary>
    public void LoseNextAndGo()
    {
        _goesThen = true;
        LoseNext();
    }

    /// <summary>The server is within reach again.</summary>
    public void ComeBack() => _goesThen = _isAway = false;

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _listener.Stop();
        await _accepting;
        _over.Dispose();
    }

    private async Task AcceptAsync()
    {
        var running = new List<Task>();
        try
        {
            while (true)
            {
                running.Add(RunAsync(await _listener.AcceptTcpClientAsync(_over.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(running);
        }
    }

    private async Task RunAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using var _ = client;
        var isLost = false;
        if (_isAway)
        {
            return;
        }

        try
        {
            await server.ConnectAsync(IPAddress.Loopback, _port, _over.Token);
            await Task.WhenAny(UpAsync(client.GetStream(), server.GetStream()), DownAsync(server.GetStream(), client.GetStream()));
        }
        catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
        {
            // Either end is gone.
        }

        async Task UpAsync(NetworkStream from, NetworkStream to)
        {
            var buffer = new byte[64 * 1024];
            while (await from.ReadAsync(buffer, _over.Token) is > 0 and var length)
            {
                isLost |= buffer.AsSpan(0, length).IndexOf("COMMIT\0"u8) >= 0 && Interlocked.Exchange(ref _toLose, 0) == 1;
                await to.WriteAsync(buffer.AsMemory(0, length), _over.Token);
            }
        }

        async Task DownAsync(NetworkStream from, NetworkStream to)
        {
            var buffer = new byte[64 * 1024];
            while (await from.ReadAsync(buffer, _over.Token) is > 0 and var length)
            {
                if (_isAway)
                {
                    return;
                }

                if (Volatile.Read(ref isLost))
                {
                    Interlocked.Increment(ref _lost);
                    _isAway = _goesThen;
                    return; // the server has said it, so it is done
                }

                await to.WriteAsync(buffer.AsMemory(0, length), _over.Token);
            }
        }
    }
}
