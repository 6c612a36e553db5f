using System.Threading.RateLimiting;
using Assistant.Host.Faults;
using Microsoft.Extensions.Options;

namespace Assistant.Host.Access;

/// <summary>How often one address may ask. Reading a conversation is never limited: clients stop polling for ever on a refusal.</summary>
internal static class RateLimits
{
    /// <summary>Policy for questions over HTTP.</summary>
    public const string Ask = "ask";

    /// <summary>Policy for new conversations.</summary>
    public const string Token = "token";

    /// <summary>Adds both policies; settings under <c>Limits</c>.</summary>
    public static WebApplicationBuilder AddLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LimitOptions>().BindConfiguration("Limits").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.OnRejected = RefuseAsync;
            limiter.AddPolicy(Ask, context => PerAddress(context, options => options.QuestionsPerMinute));
            limiter.AddPolicy(Token, context => PerAddress(context, options => options.ConversationsPerMinute));
        });
        return builder;
    }

    private static RateLimitPartition<string> PerAddress(HttpContext context, Func<LimitOptions, int> perMinute)
    {
        var limit = perMinute(context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value);
        return RateLimitPartition.GetTokenBucketLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = limit,
            TokensPerPeriod = Math.Max(1, limit / 12),
            ReplenishmentPeriod = TimeSpan.FromSeconds(60.0 / Math.Min(limit, 12)),
            QueueLimit = 0,
        });
    }

    private static async ValueTask RefuseAsync(Microsoft.AspNetCore.RateLimiting.OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(5);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await Problem.Of(StatusCodes.Status429TooManyRequests, "Too many requests.", FormattableString.Invariant($"Try again in {seconds} s."))
            .ExecuteAsync(rejected.HttpContext);
    }
}
