using System.Globalization;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;
using CsCheck;

namespace Assistant.Planner.Tests.Interpreting;

public sealed class AnythingPeopleTypeTests
{
    private static readonly string[] Pieces =
    [
        "Serbia", "serbai", "US", "us", "sanctions", "on", "if", "why", "not", "what if", "suppose", "reserves", "fell to", "99999999999999999999", "20 %", "p3.s2", "#", "trade.x-y", "Congo", "and", "?", "...", "'", "’s", "U.S.", "d'",
        "ß", "İ", "ﷺ", "\ud800", "\udc00", "\u0000", "\u202e", "👩‍👩‍👧", "e\u0301\u0301", "中", "ع", "between", "over", "ties with", "Russia", "as of", "2018", "under rule base", "1.0.0", "-", "&", "\t", "\n", "help me", "evade",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(p => string.Join(' ', p));
    private static readonly Gen<string> Noise = Gen.Char.Array[0, 200].Select(c => new string(c));

    [Fact]
    public void Never_throws_whatever_is_typed() =>
        Gen.OneOf(Soup, Noise).Sample(text => Complete(Some.Interpreter.Interpret(text, ConversationContext.Empty)), iter: 3000);

    [Fact]
    public void Never_throws_in_a_conversation_either()
    {
        var before = Some.Interpreter.Interpret("How might Serbia respond to US secondary sanctions?", ConversationContext.Empty);
        var context = new ConversationContext(before, ["sanctions-alignment#p3.s2"]);
        Gen.OneOf(Soup, Noise).Sample(text => Complete(Some.Interpreter.Interpret(text, context)), iter: 3000);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_asked_to_be_shorter()
    {
        var question = Some.Interpreter.Interpret(new string('a', GrammarInterpreter.MaximumLength + 1), ConversationContext.Empty);
        Assert.Equal(Intent.Clarify, question.Intent);
        Assert.Contains("2000", question.Clarification, StringComparison.Ordinal);
        Assert.True(question.Text.Length <= GrammarInterpreter.MaximumLength);
    }

    [Fact]
    public void An_empty_message_is_answered_with_examples()
    {
        var question = Some.Interpreter.Interpret(" \u200b ", ConversationContext.Empty);
        Assert.Equal(Intent.Clarify, question.Intent);
        Assert.NotEmpty(question.Choices);
    }

    [Fact]
    public void Every_choice_offered_is_itself_understood()
    {
        foreach (var text in new[] { "", "Sudan?", "Congo under EU pressure", "how would it respond to US sanctions?", "why?", "how would Peru respond to targeted comprehensive sanctions?", "how would korea react to chinese travel bans" })
        {
            foreach (var choice in Some.Interpreter.Interpret(text, ConversationContext.Empty).Choices)
            {
                Assert.True(Some.Interpreter.Interpret(choice, ConversationContext.Empty).Intent is Intent.Assess or Intent.Profile or Intent.Help, $"'{choice}' offered for '{text}' is not understood");
            }
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void The_machine_s_language_changes_nothing(string culture)
    {
        const string Text = "SUPPOSE INDIA'S IMPORTS FELL and Tajikistan's export concentration were 0.35, under IRANIAN pressure";
        var here = Some.Interpreter.Interpret(Text, ConversationContext.Empty);
        var saved = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            var there = Some.Interpreter.Interpret(Text, ConversationContext.Empty);
            Assert.Equal(here.States, there.States);
            Assert.Equal(here.Scenario.Senders, there.Scenario.Senders);
            Assert.Equal(here.Scenario.Overrides, there.Scenario.Overrides);
        }
        finally
        {
            CultureInfo.CurrentCulture = saved;
        }
    }

    [Fact]
    public void Every_state_is_found_by_its_name_aliases_and_lower_case_name()
    {
        var missed = new List<string>();
        foreach (var state in Some.Base.States.Values.Select(p => p.State))
        {
            foreach (var name in state.Aliases.Append(state.Name).Append(state.Name.ToLowerInvariant()))
            {
                var question = Some.Interpreter.Interpret($"How might {name} respond to an oil embargo?", ConversationContext.Empty);
                var shared = question.Intent == Intent.Clarify && question.Choices.Count > 1;
                if (!shared && !question.States.Contains(state.Iso3) && question.DeclinedDetail?.StartsWith("language:", StringComparison.Ordinal) != true && question.DeclinedDetail?.StartsWith("not-a-state", StringComparison.Ordinal) != true)
                {
                    missed.Add($"{name} ({state.Iso3})");
                }
            }
        }

        Assert.Empty(missed);
    }

    private static void Complete(Question question)
    {
        Assert.True(question.Intent != Intent.Clarify || !string.IsNullOrEmpty(question.Clarification));
        Assert.True(question.Intent != Intent.Decline || !string.IsNullOrEmpty(question.Declined));
        Assert.All(question.States, s => Assert.True(Some.Base.States.ContainsKey(s) || question.Intent == Intent.Decline, s));
        Assert.All(question.Scenario.Overrides.Values, v => Assert.True(double.IsFinite(v)));
    }
}
