namespace Assistant.RuleBase.Comparing;

/// <summary>A field two versions of an entry are held against each other by.</summary>
/// <param name="Name">Its key in the file.</param>
/// <param name="Text">What it says; null when it is not there.</param>
/// <param name="Part">The part of the version a change of it asks to be raised.</param>
internal sealed record ComparedField<T>(string Name, Func<T, string?> Text, VersionPart Part)
{
    /// <summary>Says the change in words of its own; null for the usual ones.</summary>
    public Func<T, T, string?>? Words { get; init; }

    public FieldChange? Compare(T before, T after)
    {
        var (was, now) = (Text(before), Text(after));
        return was == now ? null : new FieldChange(Name, was, now, Words?.Invoke(before, after) ?? Usual(was, now), Part);
    }

    private string Usual(string? was, string? now) =>
        was is null ? $"{Readable} is new: {now}"
        : now is null ? $"{Readable} is gone; it was {was}"
        : $"{Readable} is now {now} instead of {was}";

    private string Readable => Name.Replace('_', ' ').Replace('-', ' ');
}
