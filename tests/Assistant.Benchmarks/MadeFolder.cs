using System.Globalization;
using System.Text;
using Assistant.RuleBase.Conditions;

namespace Assistant.Benchmarks;

/// <summary>Writes the rules of a <see cref="MadeBase"/> into a copy of the real folder, in files of at most 5,000.</summary>
internal static class MadeFolder
{
    private const int RulesPerFile = 5_000;

    private static readonly string[] Hedges = ["possible", "directional", "frequent", "regular"];

    public static void Write(string folder, int rules)
    {
        Copy(RealBase.Folder, folder);
        var conditions = MadeBase.ConditionsOf(rules);
        string[] options = [.. RealBase.Compiled.Snapshot.Responses.Select(r => r.Id)];
        for (var from = 0; from < rules; from += RulesPerFile)
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"made{from / RulesPerFile}");
            var (claims, carried) = (new StringBuilder(), new List<string>());
            for (var i = from; i < Math.Min(rules, from + RulesPerFile); i++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{file}.rule-{i:D6}");
                carried.Add(id);
                var option = options[i % options.Length];
                claims.Append(CultureInfo.InvariantCulture, $$"""
                    - id: {{id}}
                      status: stable
                      claim: A made claim about two figures, number {{i}}.
                      cites: [{{file}}#p1.s1]
                      when: { all: [{{string.Join(", ", conditions[i].Parts.Cast<Condition.Ramp>().Select(Ramp))}}] }
                      effects: [{ option: {{option}}, bears_on: choice, sign: {{(i % 3 > 0 ? "supports" : "attacks")}}, hedge: {{Hedges[i % Hedges.Length]}}, group: {{option}}-{{(i % 3 > 0 ? "for" : "against")}}-{{i / 30}}, coded: [{{Hedges[i % Hedges.Length]}}, {{Hedges[i % Hedges.Length]}}] }]
                      coded: { by: [A, B], on: 2026-11-23 }
                      since: 1.0.0

                    """);
            }

            File.WriteAllText(Path.Combine(folder, "claims", file + ".yaml"), claims.ToString());
            File.WriteAllText(Path.Combine(folder, "documents", file + ".yaml"), Document(file, carried));
        }
    }

    private static string Ramp(Condition.Ramp ramp) => string.Create(
        CultureInfo.InvariantCulture, $"{{ indicator: {ramp.Feature.Name}, {(ramp.Falling ? "down" : "up")}: [{ramp.Low:R}, {ramp.High:R}] }}");

    private static string Document(string id, List<string> rules) => $$"""
        id: {{id}}
        title: A made document
        author: not recorded
        publisher: not recorded
        address: not recorded
        published: 2026-01-01
        kind: essay
        evidence: none stated
        appraisal: Made for measuring.
        sections:
          - { id: opening, heading: Opening, from: p1, to: p1, topic: "made" }
        locators:
          - { locator: p1.s1, sha256: "0123456789abcdef", rules: [{{string.Join(", ", rules)}}] }

        """;

    private static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
