using System.Net;

namespace Assistant.Planner.Models.Calling;

/// <summary>Reads no more of a response than allowed: whole answers at once, so that a cut one can be asked for again; streams as they come.</summary>
internal sealed class BoundedResponseHandler(int most) : DelegatingHandler
{
    private const string EventStream = "text/event-stream";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        try
        {
            var content = response.Content;
            var source = new BoundedStream(await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), most);
            response.Content = content.Headers.ContentType?.MediaType == EventStream
                ? With(new StreamContent(source), content)
                : With(new ByteArrayContent(await WholeAsync(source, cancellationToken).ConfigureAwait(false)), content);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static async Task<byte[]> WholeAsync(BoundedStream source, CancellationToken cancellationToken)
    {
        await using (source.ConfigureAwait(false))
        {
            using var whole = new MemoryStream();
            await source.CopyToAsync(whole, cancellationToken).ConfigureAwait(false);
            return whole.ToArray();
        }
    }

    private static HttpContent With(HttpContent bounded, HttpContent content)
    {
        bounded.Headers.ContentType = content.Headers.ContentType;
        return bounded;
    }
}
