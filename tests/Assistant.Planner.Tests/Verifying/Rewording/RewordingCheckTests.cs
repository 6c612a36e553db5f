using Assistant.Planner.Verifying;
using Assistant.Planner.Writing;

namespace Assistant.Planner.Tests.Verifying.Rewording;

/// <summary>Each thing a rewording may not do is told by its own reason.</summary>
public sealed class RewordingCheckTests
{
    private const string Long = "much longer or shorter";
    private const string Frame = "begin and end as a sentence does";
    private const string One = "not one sentence";
    private const string Quotes = "quotes or brackets otherwise";

    private readonly AnswerVerifier _verifier = new(Some.Base);

    [Theory]
    [InlineData("Serbia may wait.", "Serbia, it may be, is the one that may, as it is here, wait for it all the while and so wait.", Long)]
    [InlineData("Serbia may wait for some time.", "Serbia waits.", Long)]
    [InlineData("Serbia may wait.", "Serbia may wait…", "the character U+2026")]
    [InlineData("Serbia may wait.", "Serbia m\u0061\u0308y wait.", "the character U+0308")]
    [InlineData("Serbia ma\u0308y wait.", "Serbia ma\u0308y wait,.", Frame)]
    [InlineData("Serbia may wait.", "serbia may wait.", Frame)]
    [InlineData("Serbia may wait.", "Serbia may wait", Frame)]
    [InlineData("Serbia may wait.", "Serbia may wait. It may.", One)]
    [InlineData("Serbia may wait. It may.", "Serbia may wait, it may.", One)]
    [InlineData("Serbia may wait, or ask.", "Serbia may wait:or ask.", One)]
    [InlineData("Serbia may “wait”.", "Serbia may wait, it may.", Quotes)]
    [InlineData("Serbia may wait.", "Serbia may \"wait\".", Quotes)]
    [InlineData("Serbia may wait (now).", "Serbia may wait, now).", Quotes)]
    [InlineData("Serbia may wait (now).", "Serbia may wait (now.", Quotes)]
    [InlineData("Serbia may wait (now).", "Serbia (may wait (now)).", Quotes)]
    [InlineData("Serbia may wait.", "Serbia MAY wait.", "it stresses MAY")]
    [InlineData("Serbia may wait.", "Serbia may obey.", "\"obey\" judges")]
    [InlineData("Serbia may wait.", "Serbia may ask.", "it says \"ask\" where the sentence says \"wait\"")]
    [InlineData("Serbia may wait.", "Serbia may wait now.", "it says \"now\" where the sentence says \"the end\"")]
    [InlineData("Serbia may wait now.", "Serbia may wait.", "it says \"the end\" where the sentence says \"now\"")]
    [InlineData("Serbia may wait.", "Bolivia may wait.", "it says \"state:BOL\" where the sentence says \"state:SRB\"")]
    [InlineData("Serbia gets 5 % of it.", "Serbia gets 5 of it.", "it says \"5\" where the sentence says \"5%\"")]
    [InlineData("It stands at -2 here.", "It stands at 2 here.", "it says \"2\" where the sentence says \"-2\"")]
    [InlineData("Serbia raises it a little.", "Serbia raises it little.", "it says \"littl\" where the sentence says \"a littl\"")]
    [InlineData("Serbia waits before Russia.", "Russia waits before Serbia.", "it says \"state:RUS\" where the sentence says \"state:SRB\"")]
    public void What_a_rewording_changes_is_told(string sentence, string rewording, string reason)
    {
        var kept = _verifier.Reworded(Drafted(sentence) with { Rewording = rewording }, out var fault);

        Assert.Contains(reason, fault?.Reason, StringComparison.Ordinal);
        Assert.Equal(sentence, kept.Text);
    }

    [Theory]
    [InlineData("Serbia may wait.", "It is Serbia which may wait.")]
    [InlineData("serbia’s trade may fall.", "serbia's trade may fall.")]
    [InlineData("Serbia’s partners’ trade may fall.", "The trade partners of Serbia may fall.", false)]
    [InlineData("Serbia may wait…", "Serbia, it may wait…")]
    [InlineData("The US raises it.", "The US lifts it.")]
    [InlineData("Serbia may wait; it asks.", "Serbia may wait, and it asks.")]
    [InlineData("Serbia's partners' trade is 5 %.", "The trade of Serbia's partners is 5%.", false)]
    [InlineData("Serbia's partners' trade is 5 %.", "Serbia's partner trade is 5%.")]
    [InlineData("Serbia keeps a “seat” (a part).", "Serbia retains the “seat” (the share).")]
    [InlineData("Trade:old and new.", "The trade:old and the new.")]
    public void The_same_in_other_plain_words_is_taken(string sentence, string rewording, bool taken = true)
    {
        var kept = _verifier.Reworded(Drafted(sentence) with { Rewording = rewording }, out var fault);

        Assert.Equal(taken, fault is null);
        Assert.Equal(taken ? rewording : sentence, kept.Text);
    }

    [Fact]
    public void A_rewording_may_be_longer_by_a_third_and_forty_characters_and_shorter_by_half()
    {
        const string Sentence = "Serbia would wait ten years.";

        Assert.Null(Fault(Sentence, Filled(Sentence, 77)));
        Assert.Contains(Long, Fault(Sentence, Filled(Sentence, 78)), StringComparison.Ordinal);
        Assert.DoesNotContain(Long, Fault(Sentence, "Serbia waited."), StringComparison.Ordinal);
        Assert.Contains(Long, Fault(Sentence, "Serbia waits."), StringComparison.Ordinal);

        static string Filled(string sentence, int length) => "In ".PadRight(length - sentence.Length, ' ') + sentence;
    }

    private string? Fault(string sentence, string rewording)
    {
        _verifier.Reworded(Drafted(sentence) with { Rewording = rewording }, out var fault);
        return fault?.Reason;
    }

    private static DraftSentence Drafted(string text) => new(text, [], SentencePlace.Headline);
}
