using System.Linq.Expressions;
using Assistant.Benchmarks.Quick;
using Assistant.RuleBase.Conditions;
using Assistant.Scoring;
using RulesEngine.Models;

namespace Assistant.Benchmarks.Rows;

/// <summary>Which of many two-condition rules apply to one state under one pressure.</summary>
internal static class ApplyingRows
{
    public static IEnumerable<Row> All =>
        from rules in (int[])[120, 1_200]
        from row in (Row[])
        [
            new($"applies-{rules}-rulesengine", $"which of {rules} two-condition rules apply", "RulesEngine 6.0.1, same conditions", Goal.Least(100, "× as fast"), () => AgainstRulesEngine(rules)),
            new($"applies-{rules}-delegates", $"which of {rules} two-condition rules apply", $"{rules} compiled delegates", Goal.Least(5, "× as fast"), () => AgainstDelegates(rules)),
        ]
        select row;

    /// <summary>RulesEngine needs minutes to compile 1,200 expressions, so a larger base is timed as so many runs of the first 120 rules.</summary>
    private static async Task<Measured> AgainstRulesEngine(int rules)
    {
        const int compiled = 120;
        var (made, find) = (new MadeBase(rules), Finder(new MadeBase(rules)));
        var engine = new RulesEngine.RulesEngine(
            [new Workflow { WorkflowName = "made", Rules = [.. made.Conditions.Take(compiled).Select((c, i) => new Rule { RuleName = "r" + i, Expression = Text(c) })] }]);
        var input = new RuleParameter("x", new MadeFigures(made.Values));
        var theirs = (await engine.ExecuteAllRulesAsync("made", input)).Select(r => r.IsSuccess).ToArray();
        Same(theirs, find());
        var (ours, other) = Duel.Run(() => find(), () => engine.ExecuteAllRulesAsync("made", input).AsTask().GetAwaiter().GetResult(), rounds: 30);
        other *= (double)rules / compiled;
        return new Measured(other / ours, ours, other, "µs") { Note = $"{Duel.Bytes(() => find())} bytes allocated" };
    }

    private static Task<Measured> AgainstDelegates(int rules)
    {
        var made = new MadeBase(rules);
        var find = Finder(made);
        var vector = made.Vector;
        Func<double[], bool>[] delegates = [.. made.Conditions.Select(c => Delegate(c, made))];
        var applies = new bool[rules];
        Same([.. delegates.Select(d => d(vector))], find());
        var (ours, theirs) = Duel.Run(() => find(), () =>
        {
            for (var i = 0; i < delegates.Length; i++)
            {
                applies[i] = delegates[i](vector);
            }
        });
        return Task.FromResult(new Measured(theirs / ours, ours, theirs, "µs"));
    }

    /// <summary>The look-up with which every assessment begins.</summary>
    private static Func<ulong[]> Finder(MadeBase made)
    {
        var program = made.Compiled.Program;
        var (vector, rules) = (made.Vector, new ulong[program.Bands.Words]);
        return () =>
        {
            program.Bands.Find(vector, vector, rules);
            return rules;
        };
    }

    private static void Same(bool[] theirs, ulong[] ours)
    {
        for (var i = 0; i < theirs.Length; i++)
        {
            if (theirs[i] != ((ours[i / 64] >> (i % 64) & 1) == 1))
            {
                throw new InvalidOperationException($"Rule {i} applies for one and not for the other.");
            }
        }
    }

    private static string Text(Condition.All condition) =>
        string.Join(" && ", condition.Parts.Cast<Condition.Ramp>().Select(r => FormattableString.Invariant($"x.F{MadeBase.IndexOf(r.Feature.Name)} {(r.Falling ? '<' : '>')} {(r.Falling ? r.High : r.Low):R}")));

    private static Func<double[], bool> Delegate(Condition.All condition, MadeBase made)
    {
        var x = Expression.Parameter(typeof(double[]));
        var parts = condition.Parts.Cast<Condition.Ramp>().Select(r =>
        {
            var value = Expression.ArrayIndex(x, Expression.Constant(made.Compiled.Program.Features.IndexOf(r.Feature)));
            return (Expression)(r.Falling ? Expression.LessThan(value, Expression.Constant(r.High)) : Expression.GreaterThan(value, Expression.Constant(r.Low)));
        });
        return Expression.Lambda<Func<double[], bool>>(parts.Aggregate(Expression.AndAlso), x).Compile();
    }
}
