using System.Text.Json;

namespace Assistant.Cli.Tests.Support;

/// <summary>What a run of the command line left.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public JsonElement Json => Parse(Out);

    public JsonElement[] JsonLines => [.. Lines.Select(Parse)];

    private static JsonElement Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
