using Assistant.RuleBase.Analysis;
using Assistant.RuleBase.Loading.Yaml;

namespace Assistant.RuleBase.Loading;

/// <summary>Remembers where entries stand, and reads what their keepers silenced: <c>allow: { RB104: "reason" }</c>.</summary>
internal sealed class EntryLog(ProblemLog problems)
{
    private const int AtMost = 8;
    private const int ShortestReason = 10;
    private const int LongestReason = 400;

    private readonly Dictionary<EntryId, FilePlace> _places = [];
    private readonly List<Silence> _silences = [];

    public ContentMap Map => new(_places, _silences);

    /// <summary>Takes note of an entry; to be called once for each, before its other keys are refused.</summary>
    public void Note(EntryKind kind, string id, FilePlace place, MapReader item)
    {
        var entry = new EntryId(kind, id);
        var isNew = _places.TryAdd(entry, place);
        if (item.Map("allow") is not { } allow)
        {
            return;
        }

        var codes = allow.Keys.ToList();
        if (codes.Count > AtMost)
        {
            problems.Add(allow.Place, ProblemCodes.OutOfRange, $"`allow` silences {codes.Count} codes; keep at most {AtMost}");
        }

        foreach (var code in codes.Take(AtMost))
        {
            var reason = Reason(allow, code);
            if (!ProblemCodes.CanBeSilenced(code.Text) || !ProblemCodes.All.Contains(code.Text))
            {
                problems.AddUnknown(code.Place, "code that can be silenced", code.Text, ProblemCodes.All.Where(ProblemCodes.CanBeSilenced));
            }
            else if (isNew && reason is not null)
            {
                _silences.Add(new Silence(entry, code.Text, reason, code.Place));
            }
        }
    }

    private string? Reason(MapReader allow, YamlScalar code)
    {
        var reason = allow.Text(code.Text).Trim();
        if (reason.Length is > 0 and (< ShortestReason or > LongestReason))
        {
            problems.Add(
                allow.PlaceOf(code.Text), ProblemCodes.OutOfRange,
                $"a reason takes {ShortestReason} to {LongestReason} characters, but this has {reason.Length}; say in a sentence why {code.Text} may stand");
            return null;
        }

        return reason.Length == 0 ? null : reason;
    }
}
