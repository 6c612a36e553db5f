using System.Globalization;

namespace Assistant.RuleBase.Comparing;

/// <summary>A version number of three parts.</summary>
/// <param name="Major">First part.</param>
/// <param name="Minor">Second part.</param>
/// <param name="Patch">Third part.</param>
public readonly record struct SemanticVersion(int Major, int Minor, int Patch) : IComparable<SemanticVersion>
{
    /// <summary>Reads <c>1.2.3</c>.</summary>
    /// <returns>Null for anything else.</returns>
    public static SemanticVersion? Parse(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 3 && Part(parts[0]) is { } major && Part(parts[1]) is { } minor && Part(parts[2]) is { } patch
            ? new SemanticVersion(major, minor, patch)
            : null;
    }

    /// <summary>The next version after raising a part; the parts behind it start at 0 again.</summary>
    public SemanticVersion Next(VersionPart part) => part switch
    {
        VersionPart.Major => new(Major + 1, 0, 0),
        VersionPart.Minor => new(Major, Minor + 1, 0),
        VersionPart.Patch => new(Major, Minor, Patch + 1),
        _ => this,
    };

    /// <summary>The part raised from an earlier version to this one; none when this is not later.</summary>
    public VersionPart RaisedFrom(SemanticVersion earlier) =>
        CompareTo(earlier) <= 0 ? VersionPart.None
        : Major > earlier.Major ? VersionPart.Major
        : Minor > earlier.Minor ? VersionPart.Minor
        : VersionPart.Patch;

    /// <inheritdoc />
    public int CompareTo(SemanticVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <summary>Whether one version is earlier than another.</summary>
    public static bool operator <(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether one version is later than another.</summary>
    public static bool operator >(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether one version is not later than another.</summary>
    public static bool operator <=(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one version is not earlier than another.</summary>
    public static bool operator >=(SemanticVersion left, SemanticVersion right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Major}.{Minor}.{Patch}");

    private static int? Part(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
