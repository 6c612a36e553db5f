using System.Net;
using System.Net.Sockets;

namespace Assistant.Tests.Shared;

/// <summary>Ports for servers that must be told theirs before they start, or that start again on the same one.</summary>
/// <remarks>
/// They lie below what systems lend to outgoing connections (from 32768 on Linux, 49152 elsewhere). A port out of that range would be lent to some
/// client of a busy test run as soon as nobody listens on it; a client that tries again to reach a stopped server could even be lent it, and meet itself.
/// </remarks>
internal static class LoopbackPort
{
    private const int First = 20_000;
    private const int Last = 29_999;

    private static int _next = Random.Shared.Next(First, Last + 1);

    /// <summary>A port nobody listens on; another at every call, until all were given out.</summary>
    public static int Free()
    {
        for (var tries = Last - First; ; tries--)
        {
            var port = First + ((int)((uint)Interlocked.Increment(ref _next) % (Last + 1 - First)));
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException fault) when (fault.SocketErrorCode == SocketError.AddressAlreadyInUse && tries > 0)
            {
                // the next one
            }
        }
    }
}
