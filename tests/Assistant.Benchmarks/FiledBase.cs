using System.Diagnostics;
using System.Globalization;
using System.Text;
using Assistant.RuleBase.Conditions;
using Assistant.RuleBase.Loading;
using Assistant.Scoring;

namespace Assistant.Benchmarks;

/// <summary>Rules like those of a <see cref="MadeBase"/> with two cases each, written to files beside those of the real base, loaded and compiled as the host does it.</summary>
internal sealed class FiledBase
{
    private const int PerFile = 5_000;

    private static readonly string[] Hedges = ["possible", "directional", "frequent", "regular"];

    private FiledBase(int rules)
    {
        var folder = Directory.CreateTempSubdirectory("assistant-rules-");
        try
        {
            Write(folder.FullName, rules);
            var (before, start) = (GC.GetTotalMemory(forceFullCollection: true), Stopwatch.GetTimestamp());
            var snapshot = RuleBaseLoader.Load(folder.FullName);
            LoadSeconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Compiled = CompiledRuleBase.Check(snapshot).Compiled;
            Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            BytesPerRule = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / snapshot.Rules.Count;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>10,000 rules; made when first asked for.</summary>
    public static Lazy<FiledBase> TenThousand { get; } = new(() => new FiledBase(10_000));

    /// <summary>100,000 rules; made when first asked for.</summary>
    public static Lazy<FiledBase> HundredThousand { get; } = new(() => new FiledBase(100_000));

    public CompiledRuleBase Compiled { get; }

    /// <summary>Reading and checking the files.</summary>
    public double LoadSeconds { get; }

    /// <summary>Reading, checking and compiling, typical shares included.</summary>
    public double Seconds { get; }

    /// <summary>What stays in memory, the states and documents of the real base included.</summary>
    public double BytesPerRule { get; }

    private static void Write(string folder, int rules)
    {
        foreach (var file in Directory.EnumerateFiles(RealBase.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(RealBase.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var (dice, snapshot) = (new Random(rules), RealBase.Compiled.Snapshot);
        var source = snapshot.Documents.Values.First();
        var cite = $"{source.Id}#{source.Sentences.First(s => !s.IsBody).Position}";
        foreach (var part in MadeBase.ConditionsOf(rules).Chunk(PerFile).Index())
        {
            var (topic, claims, cases) = (string.Create(CultureInfo.InvariantCulture, $"made-{part.Index:D2}"), new StringBuilder(), new StringBuilder());
            foreach (var (i, when) in part.Item.Index())
            {
                var (option, hedge) = (snapshot.Responses[dice.Next(snapshot.Responses.Count)].Id, Hedges[dice.Next(Hedges.Length)]);
                var sign = dice.Next(3) > 0 ? "supports" : "attacks";
                var ramps = when.Parts.Cast<Condition.Ramp>().Select(Plausible).ToList();
                claims.Append(CultureInfo.InvariantCulture, $$"""
                    - id: {{topic}}.rule-{{i:D6}}
                      status: stable
                      claim: Rule {{i}} of {{topic}} says what two figures of a state mean for one response.
                      cites: [{{cite}}]
                      when: { all: [{{string.Join(", ", ramps.Select(Written))}}] }
                      effects:
                        - { option: {{option}}, bears_on: choice, sign: {{sign}}, hedge: {{hedge}}, group: {{option}}-{{sign}}-{{((part.Index * PerFile) + i) / 30}}, coded: [{{hedge}}, {{hedge}}] }
                      coded: { by: [A, B], on: 2026-11-23 }
                      since: 1.0.0

                    """);
                cases.Append(CultureInfo.InvariantCulture, $$"""
                    - rule: {{topic}}.rule-{{i:D6}}
                      name: Rule {{i}} fires where both figures are past its ramps
                      given: { state: { {{Figure(ramps[0], fires: true)}}, {{Figure(ramps[1], fires: true)}} } }
                      expect: { activation: 1 }
                    - rule: {{topic}}.rule-{{i:D6}}
                      name: Rule {{i}} stays silent where the first figure is short of its ramp
                      given: { state: { {{Figure(ramps[0], fires: false)}}, {{Figure(ramps[1], fires: true)}} } }
                      expect: { activation: 0 }

                    """);
            }

            File.WriteAllText(Path.Combine(folder, "claims", topic + ".yaml"), claims.ToString());
            File.WriteAllText(Path.Combine(folder, "claims", topic + ".cases.yaml"), cases.ToString());
        }
    }

    /// <summary>The loader refuses a ramp outside what the figure can be.</summary>
    private static Condition.Ramp Plausible(Condition.Ramp ramp)
    {
        var figure = RealBase.Compiled.Snapshot.Indicators[ramp.Feature.Name];
        var high = Math.Min(ramp.High, figure.High);
        return ramp with { Low = ramp.Low < high ? ramp.Low : figure.Low, High = high };
    }

    private static string Written(Condition.Ramp ramp) => string.Create(
        CultureInfo.InvariantCulture, $"{{ indicator: {ramp.Feature.Name}, {(ramp.Falling ? "down" : "up")}: [{ramp.Low:R}, {ramp.High:R}] }}");

    private static string Figure(Condition.Ramp ramp, bool fires) =>
        string.Create(CultureInfo.InvariantCulture, $"{ramp.Feature.Name}: {(fires == ramp.Falling ? ramp.Low : ramp.High):R}");
}
