using System.Text.RegularExpressions;
using Assistant.Planner.Tests.Proof;

namespace Assistant.Planner.Tests.Writing;

/// <summary>What a state does is told in neutral verbs, whatever words the question used.</summary>
public sealed partial class NeutralWordsTests
{
    [Fact]
    public async Task No_answer_to_our_own_questions_judges_in_its_choice_of_words()
    {
        var said = (await Corpus.OwnAsync()).Select(a => a.Answer)
            .SelectMany(a => a.Sentences.Select(s => s.Text).Append(a.Headline).Concat(a.Caveats.Where(c => !c.StartsWith("You said", StringComparison.Ordinal))).Concat(a.Suggestions.Where(s => !a.Question.Contains(s, StringComparison.Ordinal))))
            .Distinct()
            .ToList();

        Assert.InRange(said.Count, 500, 100_000);
        Assert.DoesNotContain(said, t => Loaded().IsMatch(t));
    }

    [Fact]
    public void No_label_claim_or_line_of_the_rule_base_judges_in_its_choice_of_words() =>
        Assert.DoesNotContain(
            Some.Base.Rules.Select(r => r.Claim)
                .Concat(Some.Base.Rules.SelectMany(r => r.Effects).Select(e => e.Line).OfType<string>())
                .Concat(Some.Base.Responses.SelectMany(r => new[] { r.LabelTarget, r.LabelThirdParty })),
            t => Loaded().IsMatch(t));

    [GeneratedRegex(
        @"\b(giv(e|es|ing) in|gave in|cav(e|es|ed|ing)( in)?|def(y|ies|ied|ying|iant|iance)|submi(t|ts|tted|tting|ssion)|puppets?|vassals?|lackeys?|stooges?|capitulat\w*|surrender\w*|grovel\w*|kowtow\w*|rogue|pariahs?|bull(y|ies|ied|ying)|cowardly|traitors?|obey\w*|disobey\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loaded();
}
