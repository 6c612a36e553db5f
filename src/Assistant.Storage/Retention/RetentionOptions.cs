using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace Assistant.Storage.Retention;

/// <summary>How long what people said is kept; section <c>Retention</c>. The audit log itself, which holds no such text, stays.</summary>
public sealed class RetentionOptions : IValidatableObject
{
    /// <summary>Keeps text for as long as a conversation needs it, and no longer.</summary>
    public const string None = "none";

    /// <summary>For conversations in Teams: days, 1 to 3,650, or <c>none</c>. Default 90.</summary>
    public string Teams { get; set; } = "90";

    /// <summary>For all others, the public web chat first: days, 1 to 3,650, or <c>none</c>. Default 30.</summary>
    public string WebChat { get; set; } = "30";

    /// <summary>Suspends every deletion, for instance while a court asks for the records; help and "forget me" say so. Default false.</summary>
    public bool Hold { get; set; }

    /// <summary>How often what has expired is looked for. Default an hour; a second to a day. At least every quarter of an hour where a channel keeps <c>none</c>.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Every { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How many rows are deleted at a time, so that nobody waits for it. Default 200; 1 to 10,000.</summary>
    [Range(1, 10_000)]
    public int Batch { get; set; } = 200;

    /// <summary>Whether text of a channel is kept at all.</summary>
    internal bool Keeps(string channel) => DaysOf(channel) is not null;

    /// <summary>For how many days text of a channel is kept; null for not at all.</summary>
    internal int? DaysOf(string channel) => Days(IsTeams(channel) ? Teams : WebChat);

    /// <summary>For how many days it is known where an answer was given, and whose thumb is on it: as long as its text, or for the usual time where that is not kept.</summary>
    internal int PlaceDaysOf(string channel) => DaysOf(channel) ?? (IsTeams(channel) ? 90 : 30);

    /// <summary>Where no text is kept, a conversation's memory still must outlast the next question.</summary>
    internal static readonly TimeSpan Meanwhile = TimeSpan.FromHours(1);

    private static readonly TimeSpan Quarter = TimeSpan.FromMinutes(15);

    /// <summary>How often what has expired is looked for in fact: text that is not kept stands for little more than that hour, however seldom the rest is looked for.</summary>
    internal TimeSpan Pace => (Keeps("") && Keeps(TeamsChannel)) || Every < Quarter ? Every : Quarter;

    /// <summary>Whether a channel is Teams'.</summary>
    internal static bool IsTeams(string channel) => channel == TeamsChannel;

    internal const string TeamsChannel = "msteams";

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (name, value) in new[] { (nameof(Teams), Teams), (nameof(WebChat), WebChat) })
        {
            if (value != None && Days(value) is not (>= 1 and <= 3_650))
            {
                yield return new ValidationResult($"Retention:{name} is `{value}`; give a number of days from 1 to 3650, or none", [name]);
            }
        }
    }

    private static int? Days(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null;
}
