namespace Assistant.Host.Maintain;

/// <summary>Adds the page for maintainers.</summary>
internal static class MaintainServices
{
    /// <summary>Settings under <c>Maintain</c>; nothing is measured before somebody looks.</summary>
    public static WebApplicationBuilder AddMaintain(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<MaintainOptions>().BindConfiguration("Maintain");
        builder.Services.AddSingleton<MaintainedView>();
        builder.Services.AddSingleton<ReleasedRules>();
        return builder;
    }
}
