using System.Globalization;

namespace Assistant.Cli.Records;

/// <summary>Days as they are typed.</summary>
internal static class Dates
{
    /// <exception cref="InputException">It is no day.</exception>
    public static DateOnly Read(string option, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new InputException($"{option} {text}: give a day as 2027-06-30");

    /// <summary>The day, or null where none was typed.</summary>
    /// <exception cref="InputException">It is no day.</exception>
    public static DateOnly? ReadOptional(string option, string? text) => text is null ? null : Read(option, text);

    /// <summary>Its beginning in UTC.</summary>
    public static DateTimeOffset? Start(DateOnly? day) => day is { } known ? new DateTimeOffset(known.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : null;
}
