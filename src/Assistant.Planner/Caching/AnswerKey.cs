using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Scenarios;

namespace Assistant.Planner.Caching;

/// <summary>What makes two questions the same question: text, conversation, clocks, options and versions.</summary>
/// <remarks>Case is kept, since "US" and "us" are two words; white space and Unicode form are not.</remarks>
public static class AnswerKey
{
    /// <param name="text">As typed.</param>
    /// <param name="circumstances">Of <see cref="Circumstances"/>.</param>
    /// <returns>The text with single spaces, a line break, and the circumstances: compared as a whole, so that no two questions meet.</returns>
    public static string Of(string text, string circumstances) => $"{Normalised(text)}\n{circumstances}";

    /// <summary>All that an answer depends on but the text.</summary>
    /// <param name="context">The conversation it is read in.</param>
    /// <param name="options">How to answer.</param>
    /// <param name="version">Rule base and data, which are versioned together.</param>
    /// <param name="prompts">Version of the prompts, or "none".</param>
    /// <returns>64 hexadecimal digits.</returns>
    public static string Circumstances(ConversationContext context, AnswerOptions options, RuleBaseVersion version, string prompts)
    {
        var parts = new Parts(
            context.Last is { } last ? Ordered(last) : null,
            context.LastLocators,
            context.LastOptions,
            context.LastRanked,
            context.LookedUpSince,
            context.LastWasHelp,
            context.Pending is { } pending ? Ordered(pending) : null,
            options.AsOf,
            options.Scoring.UniformPrior,
            options.Scoring.Centred,
            options.Scoring.Ranges,
            options.Model,
            options.Audience,
            version.Number,
            version.Hash,
            prompts);
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts, AnswerKeyJson.Default.Parts)));
    }

    private static string Normalised(string text)
    {
        var formed = text.Normalize(NormalizationForm.FormC);
        return IsSpacedOnce(formed) ? formed : string.Join(' ', formed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsSpacedOnce(string text)
    {
        var wasSpace = true;
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter);
            if (isSpace && (wasSpace || letter != ' '))
            {
                return false;
            }

            wasSpace = isSpace;
        }

        return !wasSpace || text.Length == 0;
    }

    /// <summary>Overrides in ordinal order: a dictionary's own order is no part of a question.</summary>
    private static Question Ordered(Question question) => question with
    {
        Scenario = question.Scenario with
        {
            Overrides = new SortedDictionary<string, double>(question.Scenario.Overrides.ToDictionary(o => o.Key, o => o.Value), StringComparer.Ordinal),
        },
    };

    internal sealed record Parts(
        Question? Last,
        IReadOnlyList<string> LastLocators,
        IReadOnlyList<string> LastOptions,
        IReadOnlyList<string> LastRanked,
        bool LookedUpSince,
        bool LastWasHelp,
        Question? Pending,
        int? AsOf,
        bool UniformPrior,
        bool Centred,
        bool Ranges,
        string? Model,
        string Audience,
        string Version,
        string Hash,
        string Prompts);
}
