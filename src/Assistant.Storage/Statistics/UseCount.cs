namespace Assistant.Storage.Statistics;

/// <summary>Counts while they are added up.</summary>
internal sealed class UseCount
{
    private readonly Dictionary<string, long> _declined = new(StringComparer.Ordinal);

    public long Users { get; set; }

    public long Questions { get; private set; }

    public long Helpful { get; set; }

    public long Unhelpful { get; set; }

    public IReadOnlyDictionary<string, long> Declined => _declined;

    public void Add(string? declined)
    {
        Questions++;
        if (declined is not null)
        {
            _declined[declined] = _declined.GetValueOrDefault(declined) + 1;
        }
    }
}
