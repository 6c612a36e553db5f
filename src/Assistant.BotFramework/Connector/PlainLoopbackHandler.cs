using Assistant.BotFramework.Hosting;

namespace Assistant.BotFramework.Connector;

/// <summary>For tests: an authority on this machine that was configured as plain http is spoken to in plain http.</summary>
internal sealed class PlainLoopbackHandler(string? authority) : DelegatingHandler
{
    private readonly Uri? _plain = Uri.TryCreate(authority, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && Loopback.IsNamedBy(uri)
        ? uri
        : null;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_plain is not null && request.RequestUri is { } asked && asked.Authority == _plain.Authority)
        {
            request.RequestUri = new UriBuilder(asked) { Scheme = Uri.UriSchemeHttp, Port = asked.Port }.Uri;
        }

        return base.SendAsync(request, cancellationToken);
    }
}
