using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

public sealed class MisspeltNamesTests
{
    [Theory]
    [InlineData("Burkina Fasso", "BFA")]
    [InlineData("Siera Leone", "SLE")]
    [InlineData("Trinidad and Tobaggo", "TTO")]
    [InlineData("Dominican Repulic", "DOM")]
    [InlineData("Noth Macedonia", "MKD")]
    [InlineData("Papua New Guniea", "PNG")]
    [InlineData("Equitorial Guinea", "GNQ")]
    [InlineData("Sri Lamka", "LKA")]
    [InlineData("El Salvadore", "SLV")]
    [InlineData("Cost Rica", "CRI")]
    [InlineData("Ivory Cost", "CIV")]
    [InlineData("Bosnia and Herzegowina", "BIH")]
    [InlineData("Kenyia", "KEN")]
    [InlineData("Srebia", "SRB")]
    [InlineData("Ugandda", "UGA")]
    [InlineData("Zimbawe", "ZWE")]
    [InlineData("Nambia", "NAM")]
    [InlineData("Omann", "OMN")]
    [InlineData("Moldvoa", "MDA")]
    [InlineData("Kazahkstan", "KAZ")]
    [InlineData("Krygyzstan", "KGZ")]
    [InlineData("Azerbijan", "AZE")]
    public void A_slip_in_a_name_is_mended_with_a_note(string typed, string state)
    {
        var question = Some.Interpreter.Interpret($"How would {typed} respond to US sanctions?", ConversationContext.Empty);
        Assert.True(question.States.SequenceEqual([state]), ExpectedQuestion.Show(question));
        Assert.NotEmpty(question.Notes);
    }

    [Theory]
    [InlineData("How would South Korea respond to Chinese tariffs?", "KOR")]
    [InlineData("How would Guinea-Bissau respond to EU aid cuts?", "GNB")]
    [InlineData("Would Vietnam comply with Russia sanctions by the US?", "VNM")]
    public void A_name_typed_right_is_left_alone(string text, string state)
    {
        var question = Some.Interpreter.Interpret(text, ConversationContext.Empty);
        Assert.Equal([state], question.States);
        Assert.Empty(question.Notes);
    }

    [Fact]
    public void Bare_Guinea_is_asked_back_with_all_four()
    {
        var question = Some.Interpreter.Interpret("What would Guinea do under French sanctions?", ConversationContext.Empty);
        Assert.Equal(Intent.Clarify, question.Intent);
        Assert.Equal(4, question.Choices.Count);
        Assert.Contains(question.Choices, c => c.Contains("Conakry", StringComparison.Ordinal));
    }
}
