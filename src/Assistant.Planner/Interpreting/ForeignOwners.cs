using System.Collections.Frozen;

namespace Assistant.Planner.Interpreting;

/// <summary>Finds, in a message in a language of western Europe, whose pressure is spoken of: "um embargo da África do Sul", "des sanctions du Nigeria", "ein Embargo von Thailand".</summary>
internal static class ForeignOwners
{
    private const int Reach = 3;

    private static readonly string[] Pressures =
    [
        "embargo", "sanc", "sanz", "sankt", "bloque", "blocus", "blocco", "blockad", "boic", "boyc", "tarif", "dazi", "zoll", "restri", "proib", "prohib", "divieto", "interd", "verbot", "veto", "corte", "coup", "taglio", "press", "druck", "amea", "amenaz", "menac", "minacc", "fech", "cierre", "ferm", "chius", "sper",
    ];

    private static readonly FrozenSet<string> Of = Set("de do da dos das del della dello dell dei degli delle di du des d von vom por par pelo pela pelos pelas dal dalla dallo durch seitens");

    private static readonly FrozenSet<string> Articles = Set("o a os as el la los las le les l il lo gli i der die das den dem");

    /// <summary>The states so named.</summary>
    /// <param name="reading">A message in another language.</param>
    public static IEnumerable<string> Read(Reading reading)
    {
        var tokens = reading.Tokens;
        var mentioned = reading.Found.Mentions.SelectMany(m => m.Ids.Select(id => (Id: id, m.Start)));
        var spelt = ForeignWords.ForLatinStates.SelectMany(s => Places(tokens, s.Name.Split(' ')).Select(start => (s.Id, Start: start)));
        return mentioned.Concat(spelt).Where(n => IsOwned(tokens, n.Start)).Select(n => n.Id).Distinct();
    }

    private static bool IsOwned(IReadOnlyList<Token> tokens, int name)
    {
        var of = name - 1;
        while (of > 0 && Articles.Contains(tokens[of].Text))
        {
            of--;
        }

        return of > 0 && Of.Contains(tokens[of].Text) && Enumerable.Range(Math.Max(0, of - Reach), Math.Min(Reach, of)).Any(i => Pressures.Any(p => tokens[i].Text.StartsWith(p, StringComparison.Ordinal)));
    }

    private static IEnumerable<int> Places(IReadOnlyList<Token> tokens, string[] name) =>
        Enumerable.Range(0, Math.Max(0, tokens.Count - name.Length + 1)).Where(i => Enumerable.Range(0, name.Length).All(j => tokens[i + j].Text == name[j]));

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
