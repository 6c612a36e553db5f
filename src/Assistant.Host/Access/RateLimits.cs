using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Assistant.Host.Faults;
using Assistant.Storage.Sharing;
using Microsoft.Extensions.Options;
using IMiddleware = Assistant.BotFramework.Turns.IMiddleware;

namespace Assistant.Host.Access;

/// <summary>How often one address may ask. Reading a conversation is never limited: clients stop polling for ever on a refusal.</summary>
internal static class RateLimits
{
    /// <summary>Policy for questions over HTTP.</summary>
    public const string Ask = "ask";

    /// <summary>Policy for new conversations.</summary>
    public const string Token = "token";

    /// <summary>Adds the policies, a limit on sending to Direct Line, and one on the messages of a person; settings under <c>Limits</c>.</summary>
    public static WebApplicationBuilder AddLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LimitOptions>().BindConfiguration("Limits").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<IMiddleware, TurnLimit>();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = RefuseAsync;
            limiter.AddPolicy(Ask, context => PerAddress(context, Ask, options => options.QuestionsPerMinute));
            limiter.AddPolicy(Token, context => PerAddress(context, Token, options => options.ConversationsPerMinute));
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
                HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments("/v3/directline")
                    ? PerAddress(context, "send", options => options.SendsPerMinute)
                    : RateLimitPartition.GetNoLimiter("reading"));
        });
        return builder;
    }

    /// <summary>A bucket that holds a minute's share at once and fills again within a minute.</summary>
    public static TokenBucketRateLimiterOptions PerMinute(int limit) => new()
    {
        TokenLimit = limit,
        TokensPerPeriod = Math.Max(1, limit / 12),
        ReplenishmentPeriod = TimeSpan.FromSeconds(60.0 / Math.Min(limit, 12)),
        QueueLimit = 0,
    };

    /// <summary>Whole seconds to wait after a refusal.</summary>
    public static int Wait(RateLimitLease lease) =>
        Math.Max(1, (int)Math.Ceiling((lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(5)).TotalSeconds));

    /// <summary>What counts as one address: who has an IPv6 address has a whole network of them.</summary>
    public static string Caller(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, 8)),
        _ => address.ToString(),
    };

    private static RateLimitPartition<string> PerAddress(HttpContext context, string what, Func<LimitOptions, int> perMinute)
    {
        var limit = perMinute(context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value);
        var limits = context.RequestServices.GetRequiredService<SharedLimits>();
        return RateLimitPartition.Get(Caller(context.Connection.RemoteIpAddress), address => limits.TokenBucket($"{what}\n{address}", PerMinute(limit)));
    }

    private static async ValueTask RefuseAsync(Microsoft.AspNetCore.RateLimiting.OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var seconds = Wait(rejected.Lease);
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await Problem.Of(StatusCodes.Status429TooManyRequests, "Too many requests.", FormattableString.Invariant($"Try again in {seconds} s."))
            .ExecuteAsync(rejected.HttpContext);
    }
}
