using Assistant.Planner.Questions;

namespace Assistant.Planner.Tests.Interpreting;

public sealed class NearStatesTests
{
    [Theory]
    [InlineData("How would Republika Srpska respond to US sanctions?", "Bosnia and Herzegovina")]
    [InlineData("What would Somaliland do if Ethiopia stopped trade?", "Somalia")]
    [InlineData("Transnistria under a Moldovan gas cut", "Moldova")]
    [InlineData("how would greenland react to us tariffs", "Denmark")]
    [InlineData("How would Zanzibar respond to EU aid cuts?", "Tanzania")]
    public void A_place_within_a_smaller_state_is_named_with_the_state_it_may_mean(string text, string state)
    {
        var question = Some.Interpreter.Interpret(text, ConversationContext.Empty);
        Assert.Equal(Intent.Decline, question.Intent);
        Assert.Equal("unknown-state", question.Declined);
        Assert.StartsWith("not-a-state:", question.DeclinedDetail, StringComparison.Ordinal);
        Assert.NotNull(question.Clarification);
        Assert.Contains(question.Choices, c => c.Contains(state, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("What would Hong Kong do under US financial sanctions")]
    [InlineData("how would Texas react to Mexican tariffs")]
    [InlineData("How would Crimea respond to EU sanctions?")]
    public void A_place_that_is_no_state_is_said_to_be_so(string text)
    {
        var question = Some.Interpreter.Interpret(text, ConversationContext.Empty);
        Assert.Equal("unknown-state", question.Declined);
        Assert.NotNull(question.Clarification);
    }

    [Theory]
    [InlineData("How will Gazprom react to EU sanctions", "names-a-firm:gazprom")]
    [InlineData("How would Huawei respond to US chip controls?", "names-a-firm:Huawei")]
    public void A_firm_is_named_as_one(string text, string detail)
    {
        var question = Some.Interpreter.Interpret(text, ConversationContext.Empty);
        Assert.Equal("unknown-state", question.Declined);
        Assert.Equal(detail, question.DeclinedDetail, ignoreCase: true);
    }

    [Fact]
    public void A_minister_stands_for_the_state_and_a_note_says_so()
    {
        var question = Some.Interpreter.Interpret("How would the Serbian foreign minister respond to US sanctions?", ConversationContext.Empty);
        Assert.Equal(["SRB"], question.States);
        Assert.Contains(question.Notes, n => n.Contains("minister", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("What would President Vucic do under US sanctions?", "SRB")]
    [InlineData("musevenis generals blacklisted by uk and US, his likely next move?", "UGA")]
    [InlineData("wud mottley sooner hedge quietly than pivot to a rival bloc", "BRB")]
    [InlineData("Kagame's government loses UK aid", "RWA")]
    [InlineData("maduros country under US oil sanctions", "VEN")]
    public void A_leader_stands_for_the_state_and_a_note_says_so(string text, string state)
    {
        var question = Some.Interpreter.Interpret(text, ConversationContext.Empty);
        Assert.Equal([state], question.States);
        Assert.Contains(question.Notes, n => n.StartsWith("read '", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("prime minister orban personally sanctioned by us, whats he do")]
    [InlineData("my FICO score is low, what now")]
    [InlineData("elephant tusk bans by the US")]
    public void A_person_as_such_and_a_word_like_a_name_stand_for_no_state(string text) =>
        Assert.Empty(Some.Interpreter.Interpret(text, ConversationContext.Empty).States);

    [Theory]
    [InlineData("How would Atlantis respond to EU sanctions?")]
    [InlineData("Would Ruritania comply with an EU embargo")]
    [InlineData("Elbonia under US tariffs")]
    [InlineData("What would Wakanda do if Nigeria stopped trade?")]
    public void An_imaginary_state_is_unknown(string text) =>
        Assert.Equal("unknown-state", Some.Interpreter.Interpret(text, ConversationContext.Empty).Declined);

    [Theory]
    [InlineData("Como reagiria Angola a sanções da União Europeia?", "pt")]
    [InlineData("¿Cómo reaccionaría Bolivia a sanciones de Estados Unidos?", "es")]
    [InlineData("Comment le Bénin réagirait-il à un embargo régional ?", "fr")]
    [InlineData("Как Армения ответит на санкции США?", "ru")]
    [InlineData("كيف سترد عمان على العقوبات الأمريكية؟", "ar")]
    [InlineData("老挝会如何应对中国的制裁？", "zh")]
    [InlineData("नेपाल भारतीय नाकाबंदी पर कैसे प्रतिक्रिया देगा?", "hi")]
    [InlineData("নেপাল ভারতীয় অবরোধে কীভাবে সাড়া দেবে?", "bn")]
    [InlineData("نیپال بھارتی ناکہ بندی پر کیسے ردعمل دے گا؟", "ur")]
    [InlineData("Bagaimana Laos akan menanggapi sanksi dari Tiongkok?", "id")]
    public void The_most_spoken_languages_are_told_apart(string text, string code)
    {
        var question = Some.Interpreter.Interpret(text, ConversationContext.Empty);
        Assert.Equal("unsupported-language", question.Declined);
        Assert.Equal($"language:{code}", question.DeclinedDetail);
    }
}
