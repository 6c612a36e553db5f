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
    public IEnumerable<(int At, string Name, IReadOnlyList<string> Ids)> Located(string text)
    {
        var end = 0;
        foreach (Match word in Word().Matches(text))
        {
            if (word.Index < end || !_byFirstWord.TryGetValue(word.Value, out var names))
            {
                continue;
            }

            var found = names.FirstOrDefault(n => StandsAt(text, word.Index, n.Name)).Name;
            if (found is not null)
            {
                end = word.Index + found.Length;
                yield return (word.Index, found, [.. names.Where(n => n.Name == found).Select(n => n.Id)]);
            }
        }
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
