namespace Assistant.Planner.Tests.Interpreting;

/// <summary>Figures named by their opposite, and words that judge rather than measure: the value set must lie at the right end.</summary>
public sealed class OppositeNamesTests
{
    private const string Table = """
        Kenya, US tariffs: what if corruption was under control|what-if|KEN|levels=corruption-control:high
        >and with less instability?|what-if/assess|KEN|levels=corruption-control:high,political-stability:high
        what if graft in Kenya were rampant, US tariffs|what-if|KEN|levels=corruption-control:low
        what if corruption in Kenya were low under US tariffs|what-if|KEN|levels=corruption-control:high
        what if control of corruption in Kenya were low under US tariffs|what-if|KEN|levels=corruption-control:low
        suppose the budget deficit of Ghana was huge, US finance sanctions|what-if|GHA|levels=fiscal-balance:low
        what if the budget deficit were 9 % of GDP in Ghana under US finance sanctions|what-if|GHA|overrides=fiscal-balance:-9
        what if Kenya's inflation got worse under US tariffs|what-if|KEN|levels=inflation:high
        what if Kenya's governance got worse under US tariffs|what-if|KEN|levels=government-effectiveness:low
        what if Kenya's public debt looked better under US tariffs|what-if|KEN|levels=public-debt:low
        what if reserves fell sharply in Ghana under US tariffs|what-if|GHA|levels=reserves:low
        what if instability in Ethiopia rose sharply while the EU withholds aid|what-if|ETH|levels=political-stability:low measures=aid
        what if inflation improved in Ghana under US tariffs|what-if|GHA|levels=inflation:low
        what if institutions deteriorated in Ghana under EU trade sanctions|what-if|GHA|levels=government-effectiveness:low
        which caribbean states with rampant corruption would accept terms under US finance sanctions|rank||filters=corruption-control:low
        which african states with high corruption would comply under US finance sanctions|rank||filters=corruption-control:low
        """;

    public static TheoryData<string> Rows => ExpectedQuestion.Conversations(Table);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_figure_named_by_its_opposite_is_set_at_the_other_end(string conversation) => ExpectedQuestion.Check(conversation);
}
