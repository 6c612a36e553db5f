namespace Assistant.Planner.Interpreting;

/// <summary>Tells questions after an assessment that belong to the matter and that no rule speaks of: who pays, how much, how long, what to do. Each gets what can be answered in its place.</summary>
internal static class NotModelledReader
{
    private const int LongestMessage = 12;
    private const string Watch = "What should we watch?";
    private const string Flip = "What would flip it?";
    private const string Precedents = "Any precedents?";
    private const string Sectors = "Would it differ by sector?";

    private static readonly (PhraseList Phrases, string Detail, string Told, string[] Choices)[] Kinds =
    [
        (new("""
            who pays|who would pay|who will pay|who bears|who would bear|who foots|who loses|who would lose|who gains|who would gain|who benefits|who would benefit|who profits|who suffers|who would suffer|who wins|who would win|who stands to gain|
            who stands to lose|whos hit|who is hit|who gets hit|who gets hurt|who is hurt
            """), "not-modelled:who-bears-it",
            "Who pays and who gains within a state is not modelled. I can say what each response brings, costs and needs, how the answer differs by sector, and how past cases ended.", [Sectors, Precedents, Watch]),
        (new("""
            should we|should i|should our|what should we|what should i|what ought we|what ought i|so what should we|what do you recommend|what would you recommend|what would you do|what would you advise|do you advise|your advice|is it wise|is it worth|what can we do|what do we do|would you wait|better to wait
            """), "not-modelled:advice",
            "What to do is for you to decide; I give no advice. I can say which signs would change the ranking, what single change would flip it, and how past cases ended.", [Watch, Flip, Precedents]),
        (new("""
            how much would it cost|how much will it cost|how much does it cost|how much will this cost|how much would this cost|how much damage|how big is the damage|how big would the damage|how many jobs|how much gdp|how much of gdp|how much growth|
            how expensive|what would it cost|what will it cost|what does it cost|how bad would it get|how bad will it get|how much money
            """), "not-modelled:size-of-damage",
            "How large the damage would be is not modelled: there are no amounts in the rule base. I can say what each response costs in kind, how exposed the state is, and how past cases ended.", [Precedents, Sectors, Watch]),
        (new("""
            how long would it last|how long will it last|how long does it last|how long would this last|how long will this last|how long until|how long before|how long would it take|how long will it take|how long does it take|when would it end|when will it end|
            how soon|how quickly|how fast
            """), "not-modelled:timing",
            "When things happen and how long they last is not modelled, beyond a rough horizon for each response. You can say how long the measures stand, and I will rank anew; I can also say what to watch and how past cases ended.", ["What if the sanctions last five years?", Watch, Precedents]),
    ];

    /// <summary>What is asked for and can be answered instead, or null.</summary>
    public static NotModelled? Read(Reading reading)
    {
        if (!reading.HasContextStates || reading.Roles.Asked.Count > 0 || reading.Tokens.Count > LongestMessage || !reading.Heard.IsEmpty || reading.Options.Options.Count > 0 || reading.Aspect != Questions.Aspect.Whole)
        {
            return null;
        }

        foreach (var (phrases, detail, told, choices) in Kinds)
        {
            if (phrases.Begins(reading.Tokens.SkipWhile(t => t.Text is "and" or "so" or "but" or "ok" or "then").ToList()))
            {
                return new NotModelled(new Refusal("out-of-scope", detail), told, choices);
            }
        }

        return null;
    }
}
