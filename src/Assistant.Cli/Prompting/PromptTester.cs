using System.Text;
using Assistant.Planner.Models.Prompts;

namespace Assistant.Cli.Prompting;

/// <summary>Renders prompts with stored values and holds the result to the approved text.</summary>
internal sealed class PromptTester(string folder, PromptInspection prompts, bool approve)
{
    /// <summary>Runs every fixture; a prompt without one does not hold either.</summary>
    public async Task<IReadOnlyList<PromptTestResult>> RunAsync(CancellationToken cancellationToken)
    {
        var results = new List<PromptTestResult>();
        foreach (var prompt in prompts.Prompts)
        {
            var fixtures = PromptFixtures.Of(folder, prompt.Name);
            foreach (var fixture in fixtures)
            {
                results.Add(new PromptTestResult(prompt.Name, fixture.Name, await FaultAsync(fixture, cancellationToken).ConfigureAwait(false)));
            }

            if (fixtures.Count == 0)
            {
                results.Add(new PromptTestResult(prompt.Name, "none", $"it has no fixture; add {prompt.Name}/tests/NAME.json with a text for each of {string.Join(", ", prompt.Variables)}"));
            }
        }

        return results;
    }

    private async Task<string?> FaultAsync(PromptFixture fixture, CancellationToken cancellationToken)
    {
        string? rendered;
        try
        {
            rendered = await prompts.RenderAsync(fixture.Prompt, fixture.Variables, cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException odd)
        {
            return $"its variables are not those of the prompt: {odd.Message.Split(" (Parameter", 2)[0]}";
        }

        if (rendered is null)
        {
            return "the prompt cannot be used; see assistant prompts check";
        }

        if (approve)
        {
            await File.WriteAllTextAsync(fixture.Approved, rendered, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken).ConfigureAwait(false);
            return null;
        }

        return !File.Exists(fixture.Approved)
            ? $"{Path.GetFileName(fixture.Approved)} is missing; read the rendered text and add it with --approve"
            : FirstDifference(await File.ReadAllTextAsync(fixture.Approved, cancellationToken).ConfigureAwait(false), rendered);
    }

    private static string? FirstDifference(string approved, string rendered)
    {
        var (expected, actual) = (approved.ReplaceLineEndings("\n").Split('\n'), rendered.ReplaceLineEndings("\n").Split('\n'));
        for (var line = 0; line < Math.Max(expected.Length, actual.Length); line++)
        {
            var (was, now) = (expected.ElementAtOrDefault(line), actual.ElementAtOrDefault(line));
            if (was != now)
            {
                return FormattableString.Invariant($"line {line + 1} differs\n      approved: {was ?? "(no such line)"}\n      rendered: {now ?? "(no such line)"}");
            }
        }

        return null;
    }
}
