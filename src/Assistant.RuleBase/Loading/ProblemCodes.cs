namespace Assistant.RuleBase.Loading;

/// <summary>Stable codes of what can be wrong with content.</summary>
public static class ProblemCodes
{
    /// <summary>The text is no YAML or CSV.</summary>
    public const string Syntax = "RB001";

    /// <summary>A key nobody reads.</summary>
    public const string UnknownKey = "RB002";

    /// <summary>A key that must be there is not.</summary>
    public const string MissingKey = "RB003";

    /// <summary>A value of the wrong shape.</summary>
    public const string WrongShape = "RB004";

    /// <summary>An identifier that names nothing.</summary>
    public const string UnknownIdentifier = "RB005";

    /// <summary>The same identifier twice.</summary>
    public const string Duplicate = "RB006";

    /// <summary>A claim without a citation.</summary>
    public const string MissingCite = "RB007";

    /// <summary>A locator that does not exist.</summary>
    public const string UnknownLocator = "RB008";

    /// <summary>A number outside its range.</summary>
    public const string OutOfRange = "RB009";

    /// <summary>A year that cannot be one.</summary>
    public const string BadYear = "RB010";

    /// <summary>A group that mixes options, signs, documents or what its effects bear on.</summary>
    public const string MixedGroup = "RB011";

    /// <summary>A ramp that does not rise from a lower to a higher value.</summary>
    public const string RampUpsideDown = "RB012";

    /// <summary>Factors or rules that depend on themselves.</summary>
    public const string Cycle = "RB013";

    /// <summary>A condition that looks at a state's name or code.</summary>
    public const string NamesAState = "RB014";

    /// <summary>A choice effect that is true for nearly every case.</summary>
    public const string AlwaysTrue = "RB015";

    /// <summary>A file or folder that cannot be read.</summary>
    public const string Unreadable = "RB016";

    /// <summary>A document sheet and the rules disagree on who carries a sentence.</summary>
    public const string CarriedMismatch = "RB017";

    /// <summary>A rule without a case that fires or one that stays silent.</summary>
    public const string MissingCase = "RB018";

    /// <summary>A case whose expectation does not hold.</summary>
    public const string FailedCase = "RB019";

    /// <summary>A file that nothing reads.</summary>
    public const string UnknownFile = "RB020";

    /// <summary>A packed rule base that is none, or was changed after it was written.</summary>
    public const string BadPack = "RB021";

    /// <summary>A packed rule base whose signature is missing or is not of the required key.</summary>
    public const string BadSignature = "RB022";

    /// <summary>A claim nobody has written yet.</summary>
    public const string UnwrittenClaim = "RB023";
}
