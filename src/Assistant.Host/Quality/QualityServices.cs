using Assistant.Host.Access;
using Assistant.Host.Page;

namespace Assistant.Host.Quality;

/// <summary>Adds /quality: how good the answers are, for somebody who has two minutes.</summary>
internal static class QualityServices
{
    /// <summary>Settings under <c>Quality</c>.</summary>
    public static WebApplicationBuilder AddQuality(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<QualityOptions>().BindConfiguration("Quality");
        builder.Services.AddSingleton<QualityView>();
        return builder;
    }

    /// <summary>The page /quality, and what it reads: GET /api/quality, see <see cref="QualityFigures"/>.</summary>
    public static void MapQuality(this IEndpointRouteBuilder endpoints)
    {
        var template = new PageTemplate(PageAssets.Load(), "/page/quality.html");
        endpoints.MapGet("/quality", (HttpResponse response) => ServedPage.Of(response, template));
        endpoints.MapGet("/api/quality", (QualityView view, CancellationToken cancellationToken) => view.ReadAsync(cancellationToken)).RequireRateLimiting(RateLimits.Ask);
    }
}
