using Assistant.Planner.Models.Reading;

namespace Assistant.Planner.Tests.Models.Reading;

/// <summary>What a model answers is read as the one object asked for, or not at all.</summary>
public sealed class ReadQuestionTests
{
    private const string Whole = """{"intent":"assess","states":["SRB"],"senders":["USA"],"over":["RUS"],"measures":["energy"],"secondary":true}""";

    [Fact]
    public void The_object_asked_for_is_read() => Assert.NotNull(ReadQuestion.Parse(Whole));

    [Theory]
    [InlineData("\"assess\"")]
    [InlineData("[\"SRB\"]")]
    [InlineData("[\"USA\"]")]
    [InlineData("[\"RUS\"]")]
    [InlineData("[\"energy\"]")]
    [InlineData("true")]
    [InlineData("\"SRB\"")]
    [InlineData("\"USA\"")]
    [InlineData("\"RUS\"")]
    [InlineData("\"energy\"")]
    public void Null_in_the_place_of_any_part_makes_it_none(string part) => Assert.Null(ReadQuestion.Parse(Whole.Replace(part, "null", StringComparison.Ordinal)));

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_none(string? answer) => Assert.Null(ReadQuestion.Parse(answer));
}
