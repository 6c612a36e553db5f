namespace Assistant.RuleBase.Loading;

/// <summary>Stable codes of what can be wrong with content.</summary>
/// <remarks>
/// RB0xx keeps a base from loading, or fails a case. RB1xx is found only by the analysis of a base that loads and answers; see
/// <see cref="SeverityOf"/>. Each code has a page under <c>Codes/</c>.
/// </remarks>
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

    /// <summary>A rule in force whose two readings leave a difference open.</summary>
    public const string OpenDifference = "RB023";

    /// <summary>A rule past its draft whose claim is still to be written.</summary>
    public const string UnwrittenClaim = "RB024";

    /// <summary>A change that its version does not show.</summary>
    public const string UnraisedVersion = "RB025";

    /// <summary>A changelog without the entry a change needs, or with a line nobody can read.</summary>
    public const string BadChangelog = "RB026";

    /// <summary>Two rules say the opposite of one situation and do not name each other.</summary>
    public const string Contradiction = "RB101";

    /// <summary>A rule that says nothing another does not say already.</summary>
    public const string Subsumed = "RB102";

    /// <summary>Two claims in nearly the same words.</summary>
    public const string RepeatedClaim = "RB103";

    /// <summary>A response that no rule supports, or none attacks.</summary>
    public const string OneSidedResponse = "RB104";

    /// <summary>A group of one effect that makes the point of another group.</summary>
    public const string OverlappingGroup = "RB105";

    /// <summary>An indicator nothing looks at.</summary>
    public const string UnusedIndicator = "RB106";

    /// <summary>A rule that looks at an indicator known for less than half of the states.</summary>
    public const string ThinIndicator = "RB107";

    /// <summary>A condition that can never hold.</summary>
    public const string UnreachableCondition = "RB108";

    /// <summary>A body sentence that only rules not in force carry.</summary>
    public const string UncarriedSentence = "RB109";

    /// <summary>A rule whose condition no case reaches.</summary>
    public const string UntriedCondition = "RB110";

    /// <summary>A rule that fires for no state under any reference scenario.</summary>
    public const string NeverFires = "RB111";

    /// <summary>A factor nothing looks at.</summary>
    public const string UnusedFactor = "RB112";

    /// <summary>A silencing that silences nothing.</summary>
    public const string StaleSilence = "RB199";

    /// <summary>Every code, in order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Syntax, UnknownKey, MissingKey, WrongShape, UnknownIdentifier, Duplicate, MissingCite, UnknownLocator, OutOfRange, BadYear, MixedGroup,
        RampUpsideDown, Cycle, NamesAState, AlwaysTrue, Unreadable, CarriedMismatch, MissingCase, FailedCase, UnknownFile,
        BadPack, BadSignature, OpenDifference, UnwrittenClaim, UnraisedVersion, BadChangelog,
        Contradiction, Subsumed, RepeatedClaim, OneSidedResponse, OverlappingGroup, UnusedIndicator, ThinIndicator, UnreachableCondition,
        UncarriedSentence, UntriedCondition, NeverFires, UnusedFactor, StaleSilence,
    ];

    /// <summary>Whether a code is wrong for certain, or worth a look.</summary>
    /// <remarks>A condition that can never hold is a slip whatever was meant; all else the analysis finds may be right.</remarks>
    public static ProblemSeverity SeverityOf(string code) =>
        code.StartsWith("RB1", StringComparison.Ordinal) && code != UnreachableCondition ? ProblemSeverity.Warning : ProblemSeverity.Error;

    /// <summary>Whether an entry may silence a code: what the analysis finds, but not a silencing itself.</summary>
    public static bool CanBeSilenced(string code) => code.StartsWith("RB1", StringComparison.Ordinal) && code != StaleSilence;
}
