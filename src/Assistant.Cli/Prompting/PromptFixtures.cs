using System.Text.Json;

namespace Assistant.Cli.Prompting;

/// <summary>Finds the fixtures beside the prompts: <c>NAME/tests/FIXTURE.json</c> and <c>FIXTURE.approved.txt</c>.</summary>
internal static class PromptFixtures
{
    private const int LongestFile = 256 * 1024;

    private static readonly JsonSerializerOptions Bounded = new() { MaxDepth = 4 };

    /// <summary>Every fixture of one prompt, in order of name.</summary>
    /// <exception cref="InputException">One cannot be read.</exception>
    public static IReadOnlyList<PromptFixture> Of(string promptsFolder, string prompt)
    {
        var folder = Path.Combine(promptsFolder, prompt, "tests");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => Read(prompt, file))]
            : [];
    }

    private static PromptFixture Read(string prompt, string file)
    {
        try
        {
            var text = new FileInfo(file).Length <= LongestFile ? File.ReadAllText(file) : throw new InputException($"{file}: it is larger than {LongestFile / 1024} KiB");
            var variables = JsonSerializer.Deserialize<Dictionary<string, string>>(text, Bounded);
            if (variables?.ContainsValue(null!) == true)
            {
                throw new JsonException("A variable is null.");
            }

            return new PromptFixture(prompt, Path.GetFileNameWithoutExtension(file), variables ?? [], Path.ChangeExtension(file, ".approved.txt"));
        }
        catch (JsonException broken)
        {
            throw new InputException(FormattableString.Invariant(
                $"{file}:{(broken.LineNumber ?? 0) + 1}:{(broken.BytePositionInLine ?? 0) + 1}: this is no fixture; write one JSON object with a text for each variable"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{file}: the fixture cannot be read");
        }
    }
}
