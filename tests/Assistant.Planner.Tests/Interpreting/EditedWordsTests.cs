using System.Text.Json;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using Assistant.RuleBase;
using Assistant.RuleBase.Loading;

namespace Assistant.Planner.Tests.Interpreting;

/// <summary>An interpreter made after another, taking over the words that are the same, reads as one made alone.</summary>
public sealed class EditedWordsTests
{
    private static readonly string[] Asked =
    [
        "How might Serbia respond to US sanctions?", "Ruritania under US tariffs", "Would Vietnam bide its time over Chinese tariffs?", "How might Vietnm respond to sanctions by Frobnia?",
        "Siera Leone and an EU arms embargo", "Which rules speak about regional organisations?", "What does trade.narrow-exports-cascade say?", "Rank ASEAN states under US tariffs", "hello",
    ];

    [Theory]
    [InlineData("claims/trade.yaml", "up: [0.4, 0.8]", "up: [0.5, 0.8]", false)]
    [InlineData("vocabulary/responses.yaml", "aliases: [", "aliases: [bide its time, ", true)]
    [InlineData("vocabulary/sanctions.yaml", "words: [", "words: [frobnia, ", true)]
    [InlineData("states/states.csv", "Serbia", "Ruritania", true)]
    public void An_edit_is_read_as_by_a_fresh_start(string file, string from, string to, bool readsOtherwise)
    {
        var (memory, files) = (new LoadMemory(), new RuleFolder(Path.Combine(Some.Root, "rules")).ReadAll());
        var before = new GrammarInterpreter(Read(files, memory));
        var edited = Read([.. files.Select(f => f.Path == file ? f with { Text = Edited(f.Text, from, to) } : f)], memory);

        var (after, alone) = (Readings(new GrammarInterpreter(edited, before)), Readings(new GrammarInterpreter(edited)));

        Assert.Equal(alone, after);
        Assert.Equal(readsOtherwise, !Readings(before).SequenceEqual(after));
    }

    private static List<string> Readings(GrammarInterpreter interpreter) =>
        [.. Asked.Select(text => JsonSerializer.Serialize(interpreter.Interpret(text, ConversationContext.Empty)))];

    private static string Edited(string text, string from, string to)
    {
        Assert.Contains(from, text, StringComparison.Ordinal);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), to, text.AsSpan(at + from.Length));
    }

    private static RuleBaseSnapshot Read(IReadOnlyList<RuleFile> files, LoadMemory memory)
    {
        var loaded = RuleBaseLoader.Check(new RuleTexts(files.ToDictionary(f => f.Path, f => f.Text, StringComparer.Ordinal)), [], memory);
        return loaded.Snapshot ?? throw new InvalidRulesException(loaded.Problems);
    }
}
