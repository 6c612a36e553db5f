using Assistant.RuleBase.Claims;
using Assistant.RuleBase.Vocabulary;
using Assistant.Scoring.Compilation;
using Assistant.Scoring.Results;

namespace Assistant.Scoring.Points;

/// <summary>Everything of a rule base that speaks about one option, sorted out once.</summary>
internal sealed class OptionParts
{
    private readonly RuleProgram _program;
    private readonly EffectGroup[] _choice;
    private readonly EffectGroup[] _success;
    private readonly (int Rule, OptionLine[] Lines)[] _lines;

    public OptionParts(RuleProgram program, int option)
    {
        _program = program;
        _choice = [.. program.Groups.Where(g => g.Option == option && g.ForChoice)];
        _success = [.. program.Groups.Where(g => g.Option == option && !g.ForChoice)];
        _lines =
        [
            .. Enumerable.Range(0, program.Rules.Length)
                .Select(r => (r, Lines: LinesOf(program.Rules[r].Rule, program.Options[option])))
                .Where(r => r.Lines.Length > 0)
                .OrderBy(r => r.Lines[0].Rule, StringComparer.Ordinal),
        ];
    }

    /// <summary>What each claim adds to the choice or to the prospects, the largest difference to a typical case first.</summary>
    public Contribution[] Contributions(bool forChoice, PointScores point)
    {
        var groups = forChoice ? _choice : _success;
        var contributions = new List<Contribution>(groups.Length);
        foreach (var group in groups)
        {
            for (var e = group.First; e < group.First + group.Count; e++)
            {
                if (point.Shares[e] > 0 || point.Typical[e] > 0)
                {
                    contributions.Add(_program.Contribution(group, e, point.Activations, point.Shares, point.Typical));
                }
            }
        }

        var sizes = new double[contributions.Count];
        for (var i = 0; i < sizes.Length; i++)
        {
            sizes[i] = -Math.Round(Math.Abs(contributions[i].Delta), 9);
        }

        var sorted = contributions.ToArray();
        Array.Sort(sizes, sorted);
        Order(sizes, sorted);
        return sorted;
    }

    /// <summary>Number of groups that bear on the choice whatever the missing figures are.</summary>
    public int ActiveGroups(PointScores point)
    {
        var active = 0;
        foreach (var group in _choice)
        {
            for (var e = group.First; e < group.First + group.Count; e++)
            {
                if (point.Least[_program.Effects[e].Rule] > 0)
                {
                    active++;
                    break;
                }
            }
        }

        return active;
    }

    /// <summary>What the option brings, costs and needs, by rule.</summary>
    public List<OptionLine> Lines(PointScores point)
    {
        var lines = new List<OptionLine>();
        foreach (var (rule, ofRule) in _lines)
        {
            if (point.Least[rule] > 0)
            {
                lines.AddRange(ofRule);
            }
        }

        return lines;
    }

    private static OptionLine[] LinesOf(Rule rule, string option) =>
        [.. rule.Effects.Where(e => e.Option == option && !e.HasWeight).Select(e => new OptionLine(rule.Id, e.BearsOn, e.Line!))];

    /// <summary>Contributions as large as each other stand by rule and effect.</summary>
    private static void Order(double[] sizes, Contribution[] sorted)
    {
        for (var from = 0; from < sizes.Length;)
        {
            var to = from + 1;
            while (to < sizes.Length && sizes[to] == sizes[from])
            {
                to++;
            }

            if (to - from > 1)
            {
                sorted.AsSpan(from, to - from).Sort(static (a, b) => string.CompareOrdinal(a.Rule, b.Rule) is not 0 and var byRule ? byRule : a.Effect.CompareTo(b.Effect));
            }

            from = to;
        }
    }
}
