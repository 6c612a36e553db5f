using Microsoft.AspNetCore.Builder;

namespace Assistant.Benchmarks.Hosting;

/// <summary>The least a web app can be: what the start of ours is measured against.</summary>
internal static class Hello
{
    public static int Run(string[] args)
    {
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => "hello");
        app.Run();
        return 0;
    }
}
