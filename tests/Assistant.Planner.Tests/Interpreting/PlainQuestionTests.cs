using Assistant.Planner.Answers;
using Assistant.Planner.Interpreting;
using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

public sealed class PlainQuestionTests
{
    [Theory]
    [InlineData("Might Serbia, say, hedge if Washington used secondary sanctions on energy because of Russia?", "SRB")]
    [InlineData("How will Georgia the country take Russian trade sanctions that last for years?", "GEO")]
    [InlineData("How might Serbia respond to comprehensive EU sanctions?", "SRB")]
    public void What_was_read_is_said_so_that_it_is_read_again_as_the_same_pressure(string asked, string state)
    {
        var read = Some.Interpreter.Interpret(asked, ConversationContext.Empty);

        var said = PlainQuestion.Of(Some.Base, state, AnswerScenario.Of(read));

        var again = Some.Interpreter.Interpret(said, ConversationContext.Empty);
        Assert.Equal([state], again.States);
        Assert.Equal(read.Scenario.Senders, again.Scenario.Senders);
        Assert.Equal(read.Scenario.Measures, again.Scenario.Measures);
        Assert.Equal((read.Scenario.Position, read.Scenario.Secondary, read.Scenario.Breadth), (again.Scenario.Position, again.Scenario.Secondary, again.Scenario.Breadth));
    }

    [Fact]
    public void All_that_was_assessed_is_said_and_nothing_as_it_was_typed()
    {
        var read = Some.Interpreter.Interpret("How might Serbia respond to US secondary sanctions on energy?", ConversationContext.Empty);
        var scenario = AnswerScenario.Of(read) with
        {
            Senders = ["USA", "my uncle"],
            Over = ["RUS"],
            Breadth = "sectoral",
            Duration = "long",
            Overrides = new Dictionary<string, double> { ["reserves"] = 2.5 },
            Facts = ["my cousin says so"],
        };

        Assert.Equal(
            "How might Serbia respond to sectoral secondary sanctions by the United States on energy over Russia? (duration: long; reserves: 2.5)",
            PlainQuestion.Of(Some.Base, "SRB", scenario));
    }
}
