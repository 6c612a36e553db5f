namespace Assistant.RuleBase.Loading;

/// <summary>How much a content file may hold; a file is hostile until it is read.</summary>
public static class RuleBaseLimits
{
    /// <summary>Characters in one file.</summary>
    public const int FileLength = 8 * 1024 * 1024;

    /// <summary>Files in one rule base.</summary>
    public const int Files = 5_000;

    /// <summary>Levels of nesting in one YAML file.</summary>
    public const int Depth = 64;

    /// <summary>Nodes in one YAML file.</summary>
    public const int Nodes = 400_000;

    /// <summary>Characters in one scalar.</summary>
    public const int ScalarLength = 64 * 1024;
}
