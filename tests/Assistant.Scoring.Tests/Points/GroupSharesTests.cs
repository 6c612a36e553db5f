using Assistant.Scoring.Points;
using CsCheck;

namespace Assistant.Scoring.Tests.Points;

/// <summary>T8 and T9 of the scoring method, and the vectors of its section 6.</summary>
public sealed class GroupSharesTests
{
    private const double Rho = 0.5;

    [Fact]
    public void A_second_wording_of_one_point_counts_half() => Assert.Equal(0.60, GroupShares.Sum([0.40, 0.40], Rho), 12);

    [Fact]
    public void The_documented_vector_comes_out_to_the_digit()
    {
        var shares = Shapley([0.9, 0.6, 0.6]);

        Assert.Equal(1.35, GroupShares.Sum([0.9, 0.6, 0.6], Rho), 12);
        Assert.Equal([0.65, 0.35, 0.35], shares.Select(s => Math.Round(s, 12)));
    }

    [Fact]
    public void T8_shares_are_the_shapley_values_found_by_trying_every_order() =>
        Gen.Double[0, 2].Array[1, 6].Sample(
            terms =>
            {
                var shares = Shapley(terms);
                var brute = BruteForce(terms);
                for (var i = 0; i < terms.Length; i++)
                {
                    Assert.Equal(brute[i], shares[i], 1e-12);
                }
            },
            iter: 1_000);

    [Fact]
    public void T8_equal_rules_get_equal_shares_and_silent_ones_nothing() =>
        Gen.Select(Gen.Double[0.01, 2].Array[1, 5], Gen.Double[0.01, 2]).Sample(
            (others, twin) =>
            {
                var shares = Shapley([.. others, twin, twin, 0]);

                Assert.Equal(shares[^3], shares[^2], 1e-12);
                Assert.Equal(0, shares[^1]);
                Assert.Equal(GroupShares.Sum([.. others, twin, twin, 0], Rho), shares.Sum(), 1e-9);
            },
            iter: 1_000);

    [Fact]
    public void T9_a_repeated_rule_adds_at_most_rho_times_its_term() =>
        Gen.Select(Gen.Double[0, 2].Array[1, 6], Gen.Int[0, 5], Gen.Double[0.05, 0.95]).Sample(
            (terms, which, rho) =>
            {
                var repeated = terms[which % terms.Length];
                var before = GroupShares.Sum([.. terms], rho);

                Assert.True(GroupShares.Sum([.. terms, repeated], rho) <= before + (rho * repeated) + 1e-12);
                Assert.True(GroupShares.Sum([.. Enumerable.Repeat(repeated, 50)], rho) <= (repeated / (1 - rho)) + 1e-9);
            },
            iter: 1_000);

    private static double[] Shapley(double[] terms)
    {
        var shares = new double[terms.Length];
        GroupShares.Shapley(terms, Rho, shares);
        return shares;
    }

    private static double[] BruteForce(double[] terms)
    {
        var shares = new double[terms.Length];
        var orders = Orders([.. Enumerable.Range(0, terms.Length)]).ToList();
        foreach (var order in orders)
        {
            var present = new List<double>();
            foreach (var i in order)
            {
                var before = GroupShares.Sum([.. present], Rho);
                present.Add(terms[i]);
                shares[i] += (GroupShares.Sum([.. present], Rho) - before) / orders.Count;
            }
        }

        return shares;
    }

    private static IEnumerable<int[]> Orders(int[] items) =>
        items.Length <= 1 ? [items] : items.SelectMany(first => Orders([.. items.Where(i => i != first)]).Select(rest => (int[])[first, .. rest]));
}
