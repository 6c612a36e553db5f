using Assistant.BotFramework.Hosting;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Access;

/// <summary>Whether who sits at this machine is let in without signing in.</summary>
/// <remarks>A host with credentials is there for others, so something passes their requests on; where that is a proxy on this machine, they may all look like ours.</remarks>
internal sealed class ThisMachine(IOptions<AccessOptions> access, IOptions<BotFrameworkOptions> bot)
{
    /// <summary>Whether it is let in at all.</summary>
    public bool IsTrusted => access.Value.ThisMachine ?? bot.Value.IsAnonymous;

    /// <summary>Whether it is let in, and this request is its own.</summary>
    public bool IsTrustedWith(HttpRequest request) => IsTrusted && Loopback.IsBothEndsOf(request);
}
