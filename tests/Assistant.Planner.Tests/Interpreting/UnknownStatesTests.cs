using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

public sealed class UnknownStatesTests
{
    [Theory]
    [InlineData("rank Ruritania's likeliest responses")]
    [InlineData("rank Ruritania's likeliest responses to US tariffs")]
    [InlineData("can u rank zamundas options")]
    [InlineData("rank the options for ruritania")]
    [InlineData("list Latveria's likely reactions to an EU oil ban")]
    [InlineData("Which responses are likeliest for Freedonia?")]
    [InlineData("rank Wakanda under US tariffs")]
    [InlineData("rank Wakanda and Sokovia under US tariffs")]
    [InlineData("What about Wakanda if Australia suspends aid?")]
    [InlineData("Wakanda loses US tech imports")]
    [InlineData("What would Wakanda do if Ethiopia stopped trade?")]
    [InlineData("assess West Timor under Australian aid cuts")]
    public void A_state_that_is_none_is_said_to_be_unknown_whatever_is_asked_of_it(string text) =>
        Assert.Equal("unknown-state", Some.Interpreter.Interpret(text, ConversationContext.Empty).Declined);

    [Theory]
    [InlineData("rank Serbia's likeliest responses", Intent.Assess)]
    [InlineData("rank our exporters' options under US tariffs", Intent.Rank)]
    [InlineData("rank the likeliest responses to US tariffs", Intent.Rank)]
    [InlineData("which responses are likeliest for small island states", Intent.Rank)]
    [InlineData("what are the options for landlocked states under a blockade", Intent.Topic)]
    [InlineData("the board's options if the US sanctions Serbia", Intent.Assess)]
    [InlineData("what about East Timor if Australia suspends aid", Intent.Assess)]
    [InlineData("does poverty make compliance likelier? what do the rules say", Intent.Rule)]
    public void Whoever_else_has_options_is_no_unknown_state(string text, Intent intent) =>
        Assert.Equal(intent, Some.Interpreter.Interpret(text, ConversationContext.Empty).Intent);
}
