using Assistant.BotFramework.Connector;
using Assistant.BotFramework.Schema;

namespace Assistant.BotFramework.Authentication;

/// <summary>A channel whose token was in order.</summary>
/// <param name="serviceUrl">The address the token was made for.</param>
/// <param name="endorsements">The channels the signing key may speak for.</param>
/// <param name="policy">Where replies may go.</param>
internal sealed class ChannelCaller(string serviceUrl, IReadOnlySet<string> endorsements, ServiceUrlPolicy policy) : IInboundCaller
{
    public string? ObjectionTo(Activity activity)
    {
        // Both are checked even when absent: the libraries this mirrors let a missing value through.
        if (!string.Equals(activity.ServiceUrl, serviceUrl, StringComparison.Ordinal))
        {
            return "the activity's serviceUrl is not the one in the token";
        }

        return activity.ChannelId is { } channel && endorsements.Contains(channel)
            ? policy.ObjectionTo(activity.ServiceUrl)
            : "the signing key is not endorsed for the activity's channel";
    }
}
