using System.Text.RegularExpressions;
using Assistant.RuleBase;

namespace Assistant.Planner.Verifying;

/// <summary>Finds the states a text names: by name, alias or demonym, the longest match first.</summary>
internal sealed partial class StateMentions
{
    private readonly Dictionary<string, List<(string Name, string Id)>> _byFirstWord = new(StringComparer.Ordinal);

    public StateMentions(RuleBaseSnapshot snapshot)
    {
        foreach (var sender in snapshot.Sanctions.Senders)
        {
            Add(sender.Name, sender.Id);
        }

        foreach (var (id, profile) in snapshot.States)
        {
            foreach (var name in profile.State.Aliases.Concat(profile.State.Demonyms).Prepend(profile.State.Name))
            {
                Add(name, id);
            }
        }

        foreach (var names in _byFirstWord.Values)
        {
            names.Sort((a, b) => b.Name.Length != a.Name.Length ? b.Name.Length.CompareTo(a.Name.Length) : string.CompareOrdinal(a.Id, b.Id));
        }
    }

    /// <summary>Each mention with every state the name may stand for (one name, several states: any of them will do).</summary>
    public IEnumerable<(string Name, IReadOnlyList<string> Ids)> In(string text) => Located(text).Select(m => (m.Name, m.Ids));

    /// <summary>The same with the place each mention begins at.</summary>
    public IReadOnlyList<(int At, string Name, IReadOnlyList<string> Ids)> Located(string text)
    {
        var found = new List<(int, string, IReadOnlyList<string>)>();
        var byFirstWord = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        var end = 0;
        foreach (var word in Word().EnumerateMatches(text))
        {
            // No name begins with a small letter.
            var at = word.Index;
            if (at < end || !char.IsUpper(text[at]) || !byFirstWord.TryGetValue(text.AsSpan(at, word.Length), out var names))
            {
                continue;
            }

            if (names.FirstOrDefault(n => StandsAt(text, at, n.Name)).Name is { } name)
            {
                end = at + name.Length;
                found.Add((at, name, [.. names.Where(n => n.Name == name).Select(n => n.Id)]));
            }
        }

        return found;
    }

    private static bool StandsAt(string text, int at, string name) =>
        string.CompareOrdinal(text, at, name, 0, name.Length) == 0
        && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]));

    private void Add(string name, string id)
    {
        if (name.Length < 2 || !char.IsUpper(name[0]) || Word().Match(name) is not { Success: true, Index: 0 } first)
        {
            return;
        }

        if (!_byFirstWord.TryGetValue(first.Value, out var names))
        {
            _byFirstWord[first.Value] = names = [];
        }

        if (!names.Contains((name, id)))
        {
            names.Add((name, id));
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
