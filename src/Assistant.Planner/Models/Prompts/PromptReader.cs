using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.SemanticKernel;

namespace Assistant.Planner.Models.Prompts;

/// <summary>Reads one prompt folder and checks it against what the code will give it.</summary>
internal sealed partial class PromptReader(string folder, string name)
{
    private const int LargestFile = 64 * 1024;

    private readonly List<PromptProblem> _problems = [];

    public IReadOnlyList<PromptProblem> Problems => _problems;

    /// <returns>The prompt, or null where <see cref="Problems"/> says why.</returns>
    public Prompt? Read()
    {
        var text = File("skprompt.txt");
        var json = File("config.json");
        if (text is null || json is null || Settings(json) is not { } config)
        {
            return null;
        }

        var version = Version(json);
        Variables(text, config);
        Roles(text);
        if (_problems.Count > 0 || version is null)
        {
            return null;
        }

        config.Name = name.Replace('-', '_');
        config.Template = text;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{text}\0{json}")))[..8];
        return new Prompt(name, version, hash, config);
    }

    private string? File(string file)
    {
        var path = Path.Combine(folder, name, file);
        try
        {
            if (new FileInfo(path).Length <= LargestFile)
            {
                return System.IO.File.ReadAllText(path).ReplaceLineEndings("\n");
            }

            Problem(file, 1, 1, $"the file is larger than {LargestFile} bytes; shorten it");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Problem(file, 1, 1, "the file is missing or cannot be read; put it back, or leave the model unset");
        }

        return null;
    }

    private PromptTemplateConfig? Settings(string json)
    {
        try
        {
            RefuseNulls(json);
            var config = PromptTemplateConfig.FromJson(json);
            if (config.TemplateFormat == PromptTemplateConfig.SemanticKernelTemplateFormat)
            {
                return config;
            }

            Problem("config.json", At(json, "\"template_format\""), "`template_format` must be \"semantic-kernel\"");
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            var where = broken as JsonException ?? broken.InnerException as JsonException;
            Problem("config.json", (int)(where?.LineNumber ?? 0) + 1, (int)(where?.BytePositionInLine ?? 0) + 1, "this is no prompt configuration; write JSON with `input_variables` and `version`");
        }

        return null;
    }

    /// <summary>The library trips over null in place of a variable or a setting, and no prompt needs one.</summary>
    /// <exception cref="JsonException">There is one, or this is no JSON.</exception>
    private static void RefuseNulls(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (HoldsNull(document.RootElement))
        {
            throw new JsonException("A value is null.");
        }
    }

    private static bool HoldsNull(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.Array => json.EnumerateArray().Any(HoldsNull),
        JsonValueKind.Object => json.EnumerateObject().Any(member => HoldsNull(member.Value)),
        _ => false,
    };

    private string? Version(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.TryGetProperty("version", out var value) && value.ValueKind == JsonValueKind.String && SemVer().IsMatch(value.GetString()!))
        {
            return value.GetString();
        }

        Problem("config.json", At(json, "\"version\""), "`version` must be three numbers, such as \"1.0.0\"");
        return null;
    }

    private void Variables(string text, PromptTemplateConfig config)
    {
        var given = PromptNames.Variables[name];
        var declared = config.InputVariables.Select(v => v.Name).ToArray();
        foreach (Match block in Block().Matches(text))
        {
            if (!block.Groups[1].Success || !given.Contains(block.Groups[1].Value))
            {
                Problem("skprompt.txt", Place(text, block.Index), $"`{block.Value}` is no variable this prompt is given; it is given {string.Join(", ", given)}");
            }
            else if (!declared.Contains(block.Groups[1].Value))
            {
                Problem("skprompt.txt", Place(text, block.Index), $"`{block.Value}` is not declared in config.json under `input_variables`");
            }
        }

        foreach (var missing in given.Except(declared))
        {
            Problem("config.json", 1, 1, $"`input_variables` lacks `{missing}`");
        }

        foreach (var unused in given.Where(v => !text.Contains($"{{{{${v}}}}}", StringComparison.Ordinal)))
        {
            Problem("skprompt.txt", 1, 1, $"the text does not use `{{{{${unused}}}}}`");
        }

        if (config.AllowDangerouslySetContent || config.InputVariables.Any(v => v.AllowDangerouslySetContent))
        {
            Problem("config.json", 1, 1, "`allow_dangerously_set_content` would let a question open messages of its own; take it out");
        }
    }

    private void Roles(string text)
    {
        if (!text.Contains("<message role=\"system\">", StringComparison.Ordinal) || !text.Contains("<message role=\"user\">", StringComparison.Ordinal))
        {
            Problem("skprompt.txt", 1, 1, "the text must hold a <message role=\"system\"> and a <message role=\"user\">");
        }
    }

    private void Problem(string file, (int Line, int Column) at, string message) => Problem(file, at.Line, at.Column, message);

    private void Problem(string file, int line, int column, string message) => _problems.Add(new PromptProblem($"{name}/{file}", line, column, message));

    private static (int Line, int Column) At(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at ? Place(text, at) : (1, 1);

    private static (int Line, int Column) Place(string text, int at) => (text.AsSpan(0, at).Count('\n') + 1, at - text.LastIndexOf('\n', Math.Max(0, at - 1)));

    [GeneratedRegex(@"\{\{\s*(?:\$([A-Za-z_][A-Za-z0-9_]*))?[^}]*\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\d{1,4}\.\d{1,4}\.\d{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex SemVer();
}
